import { isIP } from 'node:net';
import { Injectable, Logger } from '@nestjs/common';
import { LRU } from 'tiny-lru';
import { SYSTEM } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { DomainsRepository } from '../domains.repository.js';

/** Names to remember, for when the database is away and to write "ordering" once. */
const REMEMBERED = 50_000;

/** For which names the edge may hold a certificate: the platform's, its tenants', and verified custom domains. */
@Injectable()
export class CertificatePermission {
  private readonly log = new Logger('TlsAsk');
  private readonly allowed = new LRU<true>(REMEMBERED);

  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly db: Database,
    private readonly domains: DomainsRepository,
  ) {}

  /** Closed for unknown names; while the database is away, open for those that were allowed before. */
  async mayHave(hostname: string): Promise<boolean> {
    if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return false;
    if (this.directory.isPlatformHost(hostname)) return true;
    let organisation: Organisation | null;
    try {
      organisation = await this.directory.byHost(hostname);
    } catch (error) {
      this.log.warn(`Cannot look up ${hostname}: ${(error as Error).message}`);
      return this.allowed.has(hostname);
    }
    if (!organisation) {
      this.allowed.delete(hostname);
      return false;
    }
    if (!this.allowed.has(hostname)) {
      this.allowed.set(hostname, true);
      // The answer does not wait for it.
      void this.markOrdering(organisation, hostname);
    }
    return true;
  }

  private async markOrdering(organisation: Organisation, hostname: string): Promise<void> {
    const ctx = {
      tenantId: organisation.id,
      organisation,
      principal: SYSTEM,
      requestId: newId(),
      address: null,
    };
    await this.db
      .inTenant(ctx, (tx) => this.domains.markOrdering(tx, hostname))
      .catch((error: Error) => this.log.warn(`${hostname} is not marked as ordering: ${error.message}`));
  }
}
