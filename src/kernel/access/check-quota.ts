import { type CountedQuota, quotaLimit, type Quotas } from '#config/plans.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';

const NOUN: Record<CountedQuota, string> = {
  members: 'members',
  customDomains: 'custom domains',
  installs: 'installed listings',
};

/**
 * Refuses a creation past the plan's limit. `count` runs after the organisation is locked, so two creations at once
 * cannot both take the last place.
 * @throws `quota-exceeded` naming quota, limit and used.
 */
export async function checkQuota(
  tx: TenantTx,
  quota: CountedQuota,
  count: () => Promise<number>,
): Promise<void> {
  const [own] = await tx.sql<{ plan: string; quotas: Quotas }>(
    sql`select plan, quotas from organisations where id = ${tx.tenantId} for update`,
  );
  const limit = quotaLimit(own!, quota);
  if (limit === null) return;
  const used = await count();
  if (used >= limit) {
    throw kernelErrors.quotaExceeded.with({ members: { quota, limit, used } }, limit, NOUN[quota], used);
  }
}
