import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DIRECTORY } from '#kernel/context/organisation-directory.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { Events } from '#kernel/events/events.js';
import { defineJob, type JobOutcome, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Due when a closing tenant's grace period ends. */
export const closeTenantJob = defineJob('tenants.close.v1', { queue: 'maintenance', timeLimit: 60 });

/** Closes for good what is still closing by then; from that moment its hosts are unknown. */
@Injectable()
export class CloseTenant implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly work: DueWork,
    private readonly repository: OrganisationsRepository,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.work.handle(closeTenantJob, (run) => this.run(run));
  }

  private run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    return this.db.inTenant(ctx, async (tx) => {
      const tenant = await this.repository.findOwn(tx, true);
      if (tenant?.status !== 'closing' || !tenant.closes_at) return;
      if (tenant.closes_at > new Date()) return { again: tenant.closes_at };
      const row = await this.repository.setStatus(tx, {
        status: 'closed',
        suspendedBy: null,
        reason: null,
        closesAt: null,
      });
      tx.invalidate(DIRECTORY, subjectId);
      const { id, name, slug, plan, status } = row;
      await this.events.publish(tx, ctx, 'tenant.closed', {
        subject: { type: 'tenant', id },
        data: { id: toTypeId('tnt', id), name, slug, plan, status },
        before: { status: tenant.status },
        after: { status },
      });
    });
  }
}
