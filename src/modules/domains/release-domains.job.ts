import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Consumers } from '#kernel/events/consumers.js';
import { defineJob } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { DomainsService } from './domains.service.js';

/** A closed tenant holds no names: whoever proves one next gets it. */
const releaseDomains = defineJob('domains.release.v1', { queue: 'domains', timeLimit: 30 });

@Injectable()
export class ReleaseDomainsJob implements OnModuleInit {
  constructor(
    private readonly domains: DomainsService,
    private readonly consumers: Consumers,
    private readonly work: DueWork,
  ) {}

  onModuleInit(): void {
    this.work.handle(releaseDomains, ({ ctx }) => this.run(ctx));
    this.consumers.on('tenant.closed', releaseDomains);
  }

  private run(ctx: Ctx): Promise<void> {
    return this.domains.removeAll(ctx);
  }
}
