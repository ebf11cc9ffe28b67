import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { DIRECTORY } from '#kernel/context/organisation-directory.js';
import { Database } from '#kernel/database/database.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Events } from '#kernel/events/events.js';
import { defineJob, type JobOutcome, type JobRun } from '#kernel/queue/define-job.js';
import { DueWork } from '#kernel/queue/due-work.js';
import { CustomHostsRepository } from '../custom-hosts.repository.js';
import { factOf, isServing } from '../domains.dto.js';
import { DomainsRepository } from '../domains.repository.js';
import type { DomainRow } from '../domains.types.js';
import { WatchCertificateJob } from '../edge/watch-certificate.job.js';
import { isApex } from '../hostname.js';
import { challengeName, targetOf } from '../records-of.js';
import { DnsResolver } from './dns-resolver.js';
import { type Expected, judgeLookup, type Verdict } from './judge-lookup.js';
import { nextState } from './next-state.js';

/** Looks whether DNS proves a domain. It never gives up by failing: giving up is a state of the domain. */
export const checkDomain = defineJob('domains.check.v1', {
  queue: 'domains',
  timeLimit: 10,
  retryDelay: (attempt) => Math.min(3600, 5 * 2 ** Math.min(attempt, 10)),
});

@Injectable()
export class CheckDomainJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: DomainsRepository,
    private readonly hosts: CustomHostsRepository,
    private readonly dns: DnsResolver,
    private readonly events: Events,
    private readonly work: DueWork,
    private readonly certificates: WatchCertificateJob,
    @Inject(CONFIG) private readonly config: Pick<Config, 'DNS_CHALLENGE_PREFIX' | 'edgeHost' | 'public'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(checkDomain, (run) => this.run(run));
  }

  /** Loads, asks DNS without a transaction, records. */
  private async run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    if (ctx.organisation.status === 'closed') return;
    const domain = await this.repository.find(ctx, subjectId);
    if (!domain) return;
    const verdict = await this.ask(this.expectedOf(ctx, domain));
    const nextCheckAt = await this.db.inTenant(ctx, (tx) => this.record(tx, ctx, domain, verdict));
    if (nextCheckAt) return { again: nextCheckAt };
  }

  private expectedOf(ctx: Ctx, { hostname, token }: DomainRow): Expected {
    const settings = { challengePrefix: this.config.DNS_CHALLENGE_PREFIX, edgeHost: this.config.edgeHost };
    return {
      hostname,
      apex: isApex(hostname),
      challenge: challengeName(hostname, settings),
      token,
      target: targetOf(ctx.tenantId, settings),
    };
  }

  private ask(expected: Expected): Promise<Verdict> {
    return this.dns.asking(async (questions) => {
      const [texts, aliases, addresses, edge] = await Promise.all([
        questions.texts(expected.challenge),
        questions.aliases(expected.hostname),
        questions.addresses(expected.hostname),
        questions.addresses(this.config.edgeHost),
      ]);
      return judgeLookup({ texts, aliases, addresses, edge }, expected);
    });
  }

  private primaryOf(row: DomainRow): string | null {
    return isServing(row, this.config.public.scheme) ? row.hostname : null;
  }

  private async record(tx: TenantTx, ctx: Ctx, asked: DomainRow, verdict: Verdict): Promise<Date | null> {
    const before = await this.repository.findAndLock(tx, asked.id);
    // Removed meanwhile: nothing to record.
    if (!before) return null;
    const now = new Date();
    let next = nextState(before, verdict, now);
    if (next.host === 'claim' && !(await this.hosts.claim(tx, before.hostname, before.token))) {
      next = nextState(
        before,
        { proof: 'refuted', bound: false, routed: verdict.routed, reason: TAKEN },
        now,
      );
    }
    if (next.host === 'release') await this.hosts.release(tx, before.hostname, false);
    const after = await this.repository.recordCheck(tx, before.id, next, verdict, now);
    const moved = after.is_primary && (await this.hosts.setPrimary(tx, this.primaryOf(after)));
    if (next.host || moved) {
      tx.invalidate(DIRECTORY, after.hostname);
      tx.invalidate(DIRECTORY, tx.tenantId);
    }
    if (next.event) {
      await this.events.publish(tx, ctx, next.event, {
        subject: { type: 'domain', id: after.id },
        data: factOf(after),
        before: { ownership: before.ownership },
        after: { ownership: after.ownership },
      });
    }
    await this.certificates.schedule(tx, after);
    return next.nextCheckAt;
  }
}

const TAKEN = {
  code: 'domain_taken',
  text: 'The TXT record is right, but another account proved this domain first. They must remove it before you can use it.',
} as const;
