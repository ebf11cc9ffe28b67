import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { defineJob, type JobOutcome, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { DomainProofsService, type NextState, type Proof } from '#modules/domains/domain-proofs.service.js';
import type { EmailDomainRow } from '../sso.types.js';
import { factOf } from './email-domains.dto.js';
import { EmailDomainsRepository } from './email-domains.repository.js';

/** Looks whether DNS proves an e-mail domain: closely at first, then every day. */
export const checkEmailDomain = defineJob('sso.check_email_domain.v1', {
  queue: 'domains',
  timeLimit: 10,
  retryDelay: (attempt) => Math.min(3600, 5 * 2 ** Math.min(attempt, 10)),
});

@Injectable()
export class CheckEmailDomainJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: EmailDomainsRepository,
    private readonly proofs: DomainProofsService,
    private readonly events: Events,
    private readonly work: DueWork,
  ) {}

  onModuleInit(): void {
    this.work.handle(checkEmailDomain, (run) => this.run(run));
  }

  private async run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    if (ctx.organisation.status === 'closed') return;
    const row = await this.repository.find(ctx, subjectId);
    if (!row) return;
    const asked = await this.proofs.ask(row.domain, row.token);
    const nextCheckAt = await this.db.inTenant(ctx, (tx) => this.record(tx, ctx, row, asked));
    if (nextCheckAt) return { again: nextCheckAt };
  }

  /** Records what DNS said, or that the domain is a custom domain of this tenant, which needs no second proof. */
  async record(tx: TenantTx, ctx: Ctx, { id }: EmailDomainRow, asked: Proof | null): Promise<Date | null> {
    const before = await this.repository.findAndLock(tx, id);
    // Removed meanwhile: nothing to record.
    if (!before) return null;
    const now = new Date();
    const held = (await this.proofs.held(tx)).includes(before.domain);
    if (!held && !asked) return before.next_check_at;
    const proof: Proof = held ? { proof: 'proved', reason: null } : asked!;
    let next = this.proofs.next(before, proof, now);
    if (next.host === 'claim' && !(await this.repository.claim(tx, before.domain))) {
      next = this.proofs.next(before, { proof: 'refuted', reason: TAKEN }, now);
    }
    if (next.host === 'release') await this.repository.release(tx, before.domain);
    const after = await this.repository.recordCheck(tx, id, next, now);
    await this.tell(tx, ctx, next, before, after);
    return next.nextCheckAt;
  }

  private async tell(
    tx: TenantTx,
    ctx: Ctx,
    { event }: NextState,
    before: EmailDomainRow,
    after: EmailDomainRow,
  ): Promise<void> {
    if (!event) return;
    await this.events.publish(tx, ctx, `email_${event}`, {
      subject: { type: 'email_domain', id: after.id },
      data: factOf(after),
      before: { ownership: before.ownership },
      after: { ownership: after.ownership },
    });
  }
}

const TAKEN = {
  code: 'domain_taken',
  text: 'The proof is right, but another account holds the addresses of this domain. They must remove it before you can use it.',
} as const;
