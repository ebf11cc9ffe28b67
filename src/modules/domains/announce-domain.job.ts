import { domainToUnicode } from 'node:url';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { Consumers } from '#kernel/events/consumers.js';
import { type NewMail, Mailer } from '#kernel/mail/mailer.js';
import { defineJob, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { DomainsRepository } from './domains.repository.js';
import type { DomainRow } from './domains.types.js';

/** Tells the owners by mail how the check of a domain ended. Its subject is the event. */
const announceDomain = defineJob('domains.announce.v1', { queue: 'domains', timeLimit: 20 });

@Injectable()
export class AnnounceDomainJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: DomainsRepository,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly directory: OrganisationDirectory,
    private readonly consumers: Consumers,
    private readonly work: DueWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'public'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(announceDomain, (run) => this.run(run));
    this.consumers.on('domain.verified', announceDomain);
    this.consumers.on('domain.failed', announceDomain);
  }

  private async run({ ctx, subjectId }: JobRun): Promise<void> {
    const [event] = await this.db.one<{ type: string; subject_id: Uuid }>(
      ctx,
      sql`
      select type, subject_id from events where tenant_id = ${ctx.tenantId} and id = ${subjectId}`,
    );
    const domain = event ? await this.repository.find(ctx, event.subject_id) : null;
    if (!event || !domain) return;
    const mail = event.type === 'domain.failed' ? this.failed(ctx, domain) : this.verified(domain);
    const owners = await this.people.owners(ctx);
    await this.db.inTenant(ctx, async (tx) => {
      // An event may be heard twice, its mail is written once: the mark commits together with it.
      if (!(await this.repository.markAnnounced(tx, domain.id, subjectId))) return;
      for (const { email } of owners) await this.mailer.send(tx, { ...mail, to: email });
    });
  }

  private verified({ hostname }: DomainRow): Omit<NewMail, 'to'> {
    const { scheme, port } = this.config.public;
    const actionUrl = `${scheme}://${hostname}${port}/`;
    return { template: 'domain-verified', data: { hostname: domainToUnicode(hostname), actionUrl } };
  }

  private failed(ctx: Ctx, { hostname, reason }: DomainRow): Omit<NewMail, 'to'> {
    const actionUrl = `${this.directory.addressOf(ctx.organisation).url}/console/domains`;
    return {
      template: 'domain-failed',
      data: { hostname: domainToUnicode(hostname), reason: reason ?? '', actionUrl },
    };
  }
}
