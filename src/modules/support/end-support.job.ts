import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actingFor } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { Consumers } from '#kernel/events/consumers.js';
import { defineJob, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { PeopleService } from '#modules/identity/people.service.js';
import { expireSupport, SupportEnds } from './support-ends.js';
import { SupportRepository } from './support.repository.js';

/** Somebody of an organisation left or has another role: what they opened elsewhere ends. Its subject is the event. */
const reviewOpeners = defineJob('support.review_openers.v1', { queue: 'maintenance', timeLimit: 60 });

const OPENS: readonly string[] = ['reseller', 'operator'];
const BATCH = 100;

@Injectable()
export class EndSupportJob implements OnModuleInit {
  constructor(
    private readonly repository: SupportRepository,
    private readonly ends: SupportEnds,
    private readonly people: PeopleService,
    private readonly directory: OrganisationDirectory,
    private readonly consumers: Consumers,
    private readonly work: DueWork,
  ) {}

  onModuleInit(): void {
    this.work.handle(expireSupport, (run) => this.expire(run));
    this.work.handle(reviewOpeners, (run) => this.review(run));
    this.consumers.on('member.removed', reviewOpeners);
    this.consumers.on('member.updated', reviewOpeners);
  }

  private async expire({ ctx, subjectId }: JobRun): Promise<void> {
    await this.ends.end(ctx, subjectId, 'expired');
  }

  private async review({ ctx }: JobRun): Promise<void> {
    if (ctx.organisation.kind === 'tenant') return;
    for (let before: string | null = null; ;) {
      const rows = await this.repository.listOpened(ctx, { before, running: true, limit: BATCH });
      const openers = rows.flatMap(({ opener_user_id }) => opener_user_id ?? []);
      const people = await this.people.named(ctx, openers);
      for (const row of rows) {
        const role = row.opener_user_id && people.get(row.opener_user_id)?.role;
        if (row.opener_user_id === null || (role && OPENS.includes(role))) continue;
        const tenant = await this.directory.byId(row.tenant_id);
        if (tenant) await this.ends.end(actingFor(ctx, tenant), row.id, 'opener_gone');
      }
      if (rows.length < BATCH) return;
      before = rows.at(-1)!.id;
    }
  }
}
