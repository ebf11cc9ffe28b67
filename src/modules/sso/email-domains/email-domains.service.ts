import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { DomainProofsService } from '#modules/domains/domain-proofs.service.js';
import { ssoErrors } from '../sso.errors.js';
import type { EmailDomainRow } from '../sso.types.js';
import { checkEmailDomain, CheckEmailDomainJob } from './check-email-domain.job.js';
import { type EmailDomainOut, emailDomainOut, factOf } from './email-domains.dto.js';
import { EmailDomainsRepository } from './email-domains.repository.js';

/** A new record takes its time; somebody is looking at the page. */
const FIRST_CHECK_MS = 2_000;
/** Milliseconds between two checks of one domain, however often somebody clicks. */
const CLICK_MS = 5_000;

/** The domains whose addresses this tenant speaks for. */
@Injectable()
export class EmailDomainsService {
  constructor(
    private readonly db: Database,
    private readonly repository: EmailDomainsRepository,
    private readonly proofs: DomainProofsService,
    private readonly check: CheckEmailDomainJob,
    private readonly work: DueWork,
    private readonly events: Events,
    private readonly cursors: Cursors,
  ) {}

  /** Two tenants may wait for the same domain; who proves it holds it. @throws `email-domain-refused|exists` */
  add(ctx: Ctx, input: string): Promise<EmailDomainOut> {
    const domain = this.parsed(input);
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.insert(tx, domain);
      await this.publish(tx, ctx, 'email_domain.created', row);
      const next = await this.check.record(tx, ctx, row, null);
      await this.work.schedule(tx, checkEmailDomain, {
        subjectId: row.id,
        dueAt: next ?? row.next_check_at!,
      });
      return this.out((await this.repository.findAndLock(tx, row.id))!);
    });
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<EmailDomainOut>> {
    const before = (this.cursors.decode('email-domains', query.cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.repository.list(ctx, before, query.limit + 1);
    return this.cursors.page(
      'email-domains',
      rows,
      query.limit,
      (row) => this.out(row),
      (row) => [row.id],
    );
  }

  /** Checks now, or five seconds after the check before. */
  verify(ctx: Ctx, id: Uuid): Promise<EmailDomainOut> {
    return this.change(ctx, id, async (tx, before) => {
      const dueAt = new Date(Math.max(Date.now(), (before.checked_at?.getTime() ?? 0) + CLICK_MS));
      const row = await this.repository.requestCheck(tx, id, dueAt);
      await this.work.schedule(tx, checkEmailDomain, { subjectId: id, dueAt });
      return this.out(row);
    });
  }

  /** Nobody of this domain joins or is linked any more; who is linked stays. */
  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.change(ctx, id, async (tx, row) => {
      await this.repository.remove(tx, id);
      await this.repository.release(tx, row.domain);
      await this.work.cancel(tx, checkEmailDomain, id);
      await this.publish(tx, ctx, 'email_domain.removed', row);
    });
  }

  /** True where this tenant has proved exactly this domain. */
  isProven(tx: TenantTx, domain: string): Promise<boolean> {
    return this.repository.isVerified(tx, domain);
  }

  private change<T>(ctx: Ctx, id: Uuid, work: (tx: TenantTx, row: EmailDomainRow) => Promise<T>): Promise<T> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository.findAndLock(tx, id);
      if (!row) throw kernelErrors.notFound();
      return work(tx, row);
    });
  }

  private parsed(input: string): string {
    const result = this.proofs.parse(input.trim().replace(/^@/, ''));
    if ('hostname' in result) return result.hostname.ascii;
    const errors = [{ pointer: '/domain', detail: result.fault }];
    throw ssoErrors.emailDomainRefused.with({ errors }, result.fault);
  }

  private async insert(tx: TenantTx, domain: string): Promise<EmailDomainRow> {
    try {
      const token = randomBytes(24).toString('base64url');
      const nextCheckAt = new Date(Date.now() + FIRST_CHECK_MS);
      return await this.repository.insert(tx, { id: newId(), domain, token, nextCheckAt });
    } catch (error) {
      if (violates(error, 'email_domains_domain')) throw ssoErrors.emailDomainExists(domain);
      throw error;
    }
  }

  private async publish(
    tx: TenantTx,
    ctx: Ctx,
    type: 'email_domain.created' | 'email_domain.removed',
    row: EmailDomainRow,
  ): Promise<void> {
    await this.events.publish(tx, ctx, type, {
      subject: { type: 'email_domain', id: row.id },
      data: factOf(row),
    });
  }

  private out(row: EmailDomainRow): EmailDomainOut {
    return emailDomainOut(row, this.proofs.challengeOf(row.domain));
  }
}
