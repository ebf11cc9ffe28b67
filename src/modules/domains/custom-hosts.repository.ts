import { Injectable } from '@nestjs/common';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

/** Days after a release in which the old owner comes back without a new proof. */
const TOMBSTONE_DAYS = 30;

/** The claims on names across tenants. A transaction sees its own; what concerns others is asked of definer functions. */
@Injectable()
export class CustomHostsRepository {
  /** Another organisation holds the name. */
  async isTaken(tx: TenantTx, hostname: string): Promise<boolean> {
    const [row] = await tx.sql<{ taken: boolean }>(sql`select custom_host_taken(${hostname}) as taken`);
    return row!.taken;
  }

  /** Takes the name unless another organisation holds it, and serves it from the commit on. */
  async claim(tx: TenantTx, hostname: string, token: string): Promise<boolean> {
    const [row] = await tx.sql<{ claimed: boolean }>(
      sql`select claim_custom_host(${hostname}, ${token}) as claimed`,
    );
    return row!.claimed;
  }

  /**
   * Stops serving the name; whoever proves it next gets it. Only `withReturn` keeps the proof with which the owner comes
   * back: a name whose proof did not hold any more needs a new one.
   */
  async release(tx: TenantTx, hostname: string, withReturn: boolean): Promise<void> {
    await tx.sql(sql`
      update custom_hosts
         set serving = false, is_primary = false, released_at = now(), token = case when ${withReturn} then token end
       where hostname = ${hostname} and organisation_id = ${tx.tenantId} and released_at is null`);
  }

  /** Makes this name the one to which the pages of the others send, or none; true where that is new. */
  async setPrimary(tx: TenantTx, hostname: string | null): Promise<boolean> {
    // Two statements: the index of the one primary is checked row by row.
    const before = await tx.sql(sql`
      update custom_hosts set is_primary = false
       where organisation_id = ${tx.tenantId} and is_primary and hostname is distinct from ${hostname} returning hostname`);
    const after = await tx.sql(sql`
      update custom_hosts set is_primary = true
       where organisation_id = ${tx.tenantId} and hostname = ${hostname} and released_at is null and not is_primary
      returning hostname`);
    return before.length + after.length > 0;
  }

  /** The proof of a name that this organisation released not long ago while the proof held, or null. */
  async findReleasedToken(tx: TenantTx, hostname: string): Promise<string | null> {
    const [row] = await tx.sql<{ token: string | null }>(sql`
      select token from custom_hosts
       where hostname = ${hostname} and organisation_id = ${tx.tenantId}
         and released_at > now() - make_interval(days => ${TOMBSTONE_DAYS})`);
    return row?.token ?? null;
  }
}
