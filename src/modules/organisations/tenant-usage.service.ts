import { Injectable } from '@nestjs/common';
import { quotaLimit, type QuotaName } from '#config/plans.js';
import { UsageCounts } from '#kernel/access/usage-counts.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { TenantUsage } from './organisations.dto.js';
import { OrganisationsRepository } from './organisations.repository.js';
import type { OrganisationRow } from './organisations.types.js';
import { TenantsService } from './tenants.service.js';

/** What a tenant uses of what its plan allows: numbers for who manages it, and nothing of what is counted. */
@Injectable()
export class TenantUsageService {
  constructor(
    private readonly db: Database,
    private readonly tenants: TenantsService,
    private readonly repository: OrganisationsRepository,
    private readonly counts: UsageCounts,
  ) {}

  async of(ctx: Ctx, id: Uuid): Promise<TenantUsage> {
    return this.db.inTenant(await this.tenants.inside(ctx, id), async (tx) => {
      const tenant = await this.repository.findOwn(tx);
      if (!tenant) throw kernelErrors.notFound();
      const used = await this.counts.of(tx);
      return {
        quotas: used.map((counted) => ({ ...counted, ...ceilingOf(tenant, counted.quota) })),
        requestsPerMinute: ceilingOf(tenant, 'requestsPerMinute'),
        countedAt: new Date().toISOString(),
      };
    });
  }
}

const ceilingOf = (tenant: OrganisationRow, quota: QuotaName) => ({
  limit: quotaLimit(tenant, quota),
  isOverridden: tenant.quotas[quota] !== undefined,
});
