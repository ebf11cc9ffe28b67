import { Injectable } from '@nestjs/common';
import { COUNTED_QUOTAS, type CountedQuota } from '#config/plans.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

type Count = (tx: TenantTx) => Promise<number>;

/** How much an organisation has of what its plan limits. Each module counts its own and is asked by none of the others. */
@Injectable()
export class UsageCounts {
  private readonly counts = new Map<CountedQuota, Count>();

  register(quota: CountedQuota, count: Count): void {
    this.counts.set(quota, count);
  }

  /** Everything that is counted, in the order of the plans. */
  async of(tx: TenantTx): Promise<{ quota: CountedQuota; used: number }[]> {
    const counted = COUNTED_QUOTAS.flatMap((quota) => {
      const count = this.counts.get(quota);
      return count ? [{ quota, count }] : [];
    });
    return Promise.all(counted.map(async ({ quota, count }) => ({ quota, used: await count(tx) })));
  }
}
