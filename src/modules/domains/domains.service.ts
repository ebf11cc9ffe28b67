import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { checkQuota } from '#kernel/access/check-quota.js';
import { UsageCounts } from '#kernel/access/usage-counts.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { DIRECTORY } from '#kernel/context/organisation-directory.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { violates } from '#kernel/database/violations.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Events } from '#kernel/events/events.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { checkDelay } from './checks/check-delay.js';
import { checkDomain } from './checks/check-domain.job.js';
import { CustomHostsRepository } from './custom-hosts.repository.js';
import { type DomainOut, domainOut, factOf, isServing } from './domains.dto.js';
import { domainErrors } from './domains.errors.js';
import { DomainsRepository } from './domains.repository.js';
import type { DomainRow } from './domains.types.js';
import { type Hostname, parseHostname } from './hostname.js';

/** Milliseconds between two checks of one domain, however often somebody clicks. */
const CLICK_MS = 5_000;

/** The custom domains of a tenant. */
@Injectable()
export class DomainsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: DomainsRepository,
    private readonly hosts: CustomHostsRepository,
    private readonly work: DueWork,
    private readonly events: Events,
    private readonly cursors: Cursors,
    private readonly usage: UsageCounts,
    @Inject(CONFIG)
    private readonly config: Pick<
      Config,
      'DNS_CHALLENGE_PREFIX' | 'PLATFORM_DOMAIN' | 'baseUrl' | 'edgeHost' | 'public'
    >,
  ) {}

  onModuleInit(): void {
    this.usage.register('customDomains', (tx) => this.repository.count(tx));
  }

  /**
   * Adds a domain, which answers as soon as DNS proves it. Two tenants may wait for the same name; who proves it gets it.
   * @throws `hostname-refused`, `domain-exists`, `domain-taken`, `quota-exceeded`
   */
  add(ctx: Ctx, input: string): Promise<DomainOut> {
    if (ctx.organisation.kind !== 'tenant') throw domainErrors.tenantNeeded();
    const hostname = this.parsed(input);
    return this.db.inTenant(ctx, async (tx) => {
      if (await this.repository.has(tx, hostname.ascii)) throw domainErrors.domainExists(hostname.display);
      if (await this.hosts.isTaken(tx, hostname.ascii)) throw domainErrors.domainTaken(hostname.display);
      await checkQuota(tx, 'customDomains', () => this.repository.count(tx));
      const kept = await this.hosts.findReleasedToken(tx, hostname.ascii);
      const returns = kept !== null && (await this.hosts.claim(tx, hostname.ascii, kept));
      const row = await this.insert(tx, hostname, returns ? kept : null);
      await this.work.schedule(tx, checkDomain, { subjectId: row.id, dueAt: row.next_check_at! });
      await this.publish(tx, ctx, 'domain.created', row, { after: stateOf(row) });
      if (returns) {
        tx.invalidate(DIRECTORY, row.hostname);
        await this.publish(tx, ctx, 'domain.verified', row, { after: stateOf(row) });
      }
      return this.out(ctx, row);
    });
  }

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<DomainOut>> {
    const before = (this.cursors.decode('domains', query.cursor)?.[0] ?? null) as Uuid | null;
    const rows = await this.repository.list(ctx, before, query.limit + 1);
    return this.cursors.page(
      'domains',
      rows,
      query.limit,
      (row) => this.out(ctx, row),
      (row) => [row.id],
    );
  }

  async get(ctx: Ctx, id: Uuid): Promise<DomainOut> {
    const row = await this.repository.find(ctx, id);
    if (!row) throw kernelErrors.notFound();
    return this.out(ctx, row);
  }

  /** Checks now, or five seconds after the check before. */
  verify(ctx: Ctx, id: Uuid): Promise<DomainOut> {
    return this.change(ctx, id, async (tx, before) => {
      const earliest = (before.checked_at?.getTime() ?? 0) + CLICK_MS;
      const dueAt = new Date(Math.max(Date.now(), earliest));
      const row = await this.repository.requestCheck(tx, id, dueAt);
      await this.work.schedule(tx, checkDomain, { subjectId: id, dueAt });
      return this.out(ctx, row);
    });
  }

  /**
   * Once it is serving, the pages of the tenant's other hosts send there.
   * @throws `domain-not-verified`
   */
  setPrimary(ctx: Ctx, id: Uuid): Promise<DomainOut> {
    return this.change(ctx, id, async (tx, before) => {
      if (before.ownership !== 'verified' && before.ownership !== 'drifting') {
        throw domainErrors.domainNotVerified(before.hostname);
      }
      if (before.is_primary) return this.out(ctx, before);
      const row = await this.repository.makePrimary(tx, id);
      await this.hosts.setPrimary(tx, isServing(row, this.config.public.scheme) ? row.hostname : null);
      tx.invalidate(DIRECTORY, ctx.tenantId);
      await this.publish(tx, ctx, 'domain.primary_changed', row, {
        before: stateOf(before),
        after: stateOf(row),
      });
      return this.out(ctx, row);
    });
  }

  /** Stops serving the name at once. Where it was verified, this tenant takes it back within 30 days without a new proof. */
  async remove(ctx: Ctx, id: Uuid): Promise<void> {
    await this.change(ctx, id, (tx, row) => this.release(tx, ctx, row));
  }

  /** For a tenant that is closed. */
  async removeAll(ctx: Ctx): Promise<void> {
    await this.db.inTenant(ctx, async (tx) => {
      for (const row of await this.repository.listAndLock(tx)) await this.release(tx, ctx, row);
    });
  }

  private async release(tx: TenantTx, ctx: Ctx, row: DomainRow): Promise<void> {
    await this.repository.remove(tx, row.id);
    await this.hosts.release(tx, row.hostname, isProven(row));
    await this.work.cancel(tx, checkDomain, row.id);
    tx.invalidate(DIRECTORY, row.hostname);
    if (row.is_primary) tx.invalidate(DIRECTORY, tx.tenantId);
    await this.publish(tx, ctx, 'domain.removed', row, { before: stateOf(row) });
  }

  private change<T>(ctx: Ctx, id: Uuid, work: (tx: TenantTx, row: DomainRow) => Promise<T>): Promise<T> {
    return this.db.inTenant(ctx, async (tx) => {
      const row = await this.repository.findAndLock(tx, id);
      if (!row) throw kernelErrors.notFound();
      return work(tx, row);
    });
  }

  private parsed(input: string): Hostname {
    const { DNS_CHALLENGE_PREFIX: challengePrefix, PLATFORM_DOMAIN, baseUrl, edgeHost } = this.config;
    const names = [PLATFORM_DOMAIN, edgeHost, new URL(baseUrl).hostname];
    const result = parseHostname(input, { names, challengePrefix });
    if ('hostname' in result) return result.hostname;
    const errors = [{ pointer: '/hostname', detail: result.fault }];
    throw domainErrors.hostnameRefused.with({ errors }, result.fault);
  }

  private async insert(tx: TenantTx, hostname: Hostname, provenToken: string | null): Promise<DomainRow> {
    const now = Date.now();
    try {
      return await this.repository.insert(tx, {
        id: newId(),
        hostname: hostname.ascii,
        token: provenToken ?? randomBytes(24).toString('base64url'),
        verifiedAt: provenToken ? new Date(now) : null,
        nextCheckAt: new Date(now + checkDelay(0) * 1000),
      });
    } catch (error) {
      if (violates(error, 'domains_hostname')) throw domainErrors.domainExists(hostname.display);
      throw error;
    }
  }

  private async publish(
    tx: TenantTx,
    ctx: Ctx,
    type: 'domain.created' | 'domain.verified' | 'domain.primary_changed' | 'domain.removed',
    row: DomainRow,
    states: { before?: Record<string, unknown>; after?: Record<string, unknown> },
  ): Promise<void> {
    const subject = { type: 'domain', id: row.id };
    await this.events.publish(tx, ctx, type, { subject, data: factOf(row), ...states });
  }

  private out(ctx: Ctx, row: DomainRow): DomainOut {
    const { DNS_CHALLENGE_PREFIX: challengePrefix, edgeHost, public: address } = this.config;
    return domainOut(ctx.tenantId, row, { challengePrefix, edgeHost, ...address });
  }
}

/** Before and after of an event. */
const stateOf = ({ hostname, ownership, is_primary }: DomainRow) => ({
  hostname,
  ownership,
  primary: is_primary,
});

/**
 * DNS has proved this very row, and nothing has spoken against it since. One that came back without a new proof was not
 * looked at before its first check: it must not come back again and again, ahead of every check.
 */
const isProven = ({ ownership, txt_found }: Pick<DomainRow, 'ownership' | 'txt_found'>): boolean =>
  ownership === 'verified' && txt_found !== null;
