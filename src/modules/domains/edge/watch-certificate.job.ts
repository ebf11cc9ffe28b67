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
import { probeCertificate } from './probe-certificate.js';

/**
 * Looks whether the edge holds the certificate of a domain. Each check of a held domain wakes it.
 */
const watchCertificate = defineJob('domains.watch_certificate.v1', { queue: 'domains', timeLimit: 30 });

const SOON_MS = 5_000;
const HOUR_MS = 3_600_000;

@Injectable()
export class WatchCertificateJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: DomainsRepository,
    private readonly hosts: CustomHostsRepository,
    private readonly events: Events,
    private readonly work: DueWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'edgeHost' | 'public'>,
  ) {}

  onModuleInit(): void {
    this.work.handle(watchCertificate, (run) => this.run(run));
  }

  /** To be called where a domain was checked. Without HTTPS there is no edge, and nothing to watch. */
  async schedule(tx: TenantTx, domain: DomainRow): Promise<void> {
    // An order for a name that does not point here fails, and failures are limited by the issuer.
    if (this.config.public.scheme !== 'https' || !isHeld(domain) || domain.routed === false) return;
    await this.work.schedule(tx, watchCertificate, { subjectId: domain.id });
  }

  private async run({ ctx, subjectId }: JobRun): Promise<JobOutcome> {
    const domain = await this.repository.find(ctx, subjectId);
    if (!domain || !isHeld(domain) || domain.routed === false) return;
    const port = Number(this.config.public.port.slice(1) || 443);
    const probe = await probeCertificate({ host: this.config.edgeHost, port }, domain.hostname);
    if (probe.outcome !== 'none')
      return this.db.inTenant(ctx, (tx) => this.record(tx, ctx, domain, probe.outcome));
    // What was issued is looked at again tomorrow; the edge may be away for a moment.
    if (domain.certificate === 'issued') return;
    const age = Date.now() - domain.verified_at!.getTime();
    return { again: new Date(Date.now() + Math.min(HOUR_MS, Math.max(SOON_MS, age / 4))) };
  }

  private async record(
    tx: TenantTx,
    ctx: Ctx,
    domain: DomainRow,
    outcome: 'valid' | 'expired',
  ): Promise<void> {
    const certificate = outcome === 'valid' ? 'issued' : 'expired';
    const row = await this.repository.recordCertificate(tx, domain.id, certificate);
    if (!row) return;
    const primary = isServing(row, this.config.public.scheme) ? row.hostname : null;
    if (row.is_primary && (await this.hosts.setPrimary(tx, primary))) tx.invalidate(DIRECTORY, tx.tenantId);
    const type = certificate === 'issued' ? 'domain.certificate_issued' : 'domain.certificate_expired';
    await this.events.publish(tx, ctx, type, {
      subject: { type: 'domain', id: row.id },
      data: factOf(row),
      before: { certificate: domain.certificate },
      after: { certificate },
    });
  }
}

const isHeld = ({ ownership }: DomainRow): boolean => ownership === 'verified' || ownership === 'drifting';
