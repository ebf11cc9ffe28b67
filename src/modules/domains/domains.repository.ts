import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { Verdict } from './checks/judge-lookup.js';
import type { NextState } from './checks/next-state.js';
import type { DomainRow } from './domains.types.js';

@Injectable()
export class DomainsRepository {
  constructor(private readonly db: Database) {}

  async insert(
    tx: TenantTx,
    domain: { id: Uuid; hostname: string; token: string; verifiedAt: Date | null; nextCheckAt: Date },
  ): Promise<DomainRow> {
    const { id, hostname, token, verifiedAt, nextCheckAt } = domain;
    const ownership = verifiedAt ? 'verified' : 'pending';
    const [row] = await tx.sql<DomainRow>(sql`
      insert into domains (tenant_id, id, hostname, token, ownership, verified_at, next_check_at)
      values (${tx.tenantId}, ${id}, ${hostname}, ${token}, ${ownership}, ${verifiedAt}, ${nextCheckAt})
      returning *`);
    return row!;
  }

  async has(tx: TenantTx, hostname: string): Promise<boolean> {
    const rows = await tx.sql(
      sql`select from domains where tenant_id = ${tx.tenantId} and hostname = ${hostname}`,
    );
    return rows.length > 0;
  }

  async count(tx: TenantTx): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      sql`select count(*)::int as count from domains where tenant_id = ${tx.tenantId}`,
    );
    return row!.count;
  }

  list(ctx: Ctx, before: Uuid | null, limit: number): Promise<DomainRow[]> {
    return this.db.one<DomainRow>(
      ctx,
      sql`
      select * from domains
       where tenant_id = ${ctx.tenantId} and (${before}::uuid is null or id < ${before}::uuid)
       order by id desc limit ${limit}`,
    );
  }

  async find(ctx: Ctx, id: Uuid): Promise<DomainRow | null> {
    const rows = await this.db.one<DomainRow>(
      ctx,
      sql`
      select * from domains where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    return rows[0] ?? null;
  }

  async findAndLock(tx: TenantTx, id: Uuid): Promise<DomainRow | null> {
    const rows = await tx.sql<DomainRow>(sql`
      select * from domains where tenant_id = ${tx.tenantId} and id = ${id} for update`);
    return rows[0] ?? null;
  }

  /** Names that this tenant has proved and still holds. */
  async listHeld(tx: TenantTx): Promise<string[]> {
    const rows = await tx.sql<{ hostname: string }>(sql`
      select hostname from domains
       where tenant_id = ${tx.tenantId} and ownership in ('verified', 'drifting') order by is_primary desc, id`);
    return rows.map(({ hostname }) => hostname);
  }

  listAndLock(tx: TenantTx): Promise<DomainRow[]> {
    return tx.sql<DomainRow>(
      sql`select * from domains where tenant_id = ${tx.tenantId} order by id for update`,
    );
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from domains where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  /** A click: the close look of the beginning starts anew; one that was given up gets its full time again. */
  async requestCheck(tx: TenantTx, id: Uuid, nextCheckAt: Date): Promise<DomainRow> {
    const [row] = await tx.sql<DomainRow>(sql`
      update domains
         set next_check_at = ${nextCheckAt}, checks = 0,
             pending_since = case when ownership = 'lost' and verified_at is null then now() else pending_since end,
             ownership = case when ownership = 'pending' or (ownership = 'lost' and verified_at is null)
                              then 'verifying' else ownership end
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async recordCheck(
    tx: TenantTx,
    id: Uuid,
    next: NextState,
    verdict: Verdict,
    now: Date,
  ): Promise<DomainRow> {
    const { ownership, reason, checks, firstFailedAt, verifiedAt, nextCheckAt } = next;
    const [row] = await tx.sql<DomainRow>(sql`
      update domains
         set ownership = ${ownership}, reason_code = ${reason?.code ?? null}, reason = ${reason?.text ?? null},
             checks = ${checks}, first_failed_at = ${firstFailedAt}, verified_at = ${verifiedAt},
             checked_at = ${now}, next_check_at = ${nextCheckAt},
             -- where DNS could not be asked, what was seen last stands
             txt_found = coalesce(${verdict.txtFound}, txt_found), routed = coalesce(${verdict.routed}, routed),
             edge_addresses = case when cardinality(${verdict.edgeAddresses}::text[]) > 0
                                   then ${verdict.edgeAddresses}::text[] else edge_addresses end,
             is_primary = is_primary and ${ownership} <> 'lost'
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async makePrimary(tx: TenantTx, id: Uuid): Promise<DomainRow> {
    // Two statements: the index of the one primary is checked row by row.
    await tx.sql(
      sql`update domains set is_primary = false where tenant_id = ${tx.tenantId} and is_primary and id <> ${id}`,
    );
    const [row] = await tx.sql<DomainRow>(sql`
      update domains set is_primary = true where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  /** True once for each event, however often it is heard. */
  async markAnnounced(tx: TenantTx, id: Uuid, eventId: Uuid): Promise<boolean> {
    const rows = await tx.sql(sql`
      update domains set announced_event_id = ${eventId}
       where tenant_id = ${tx.tenantId} and id = ${id} and announced_event_id is distinct from ${eventId} returning id`);
    return rows.length === 1;
  }

  /** The row where that is new, else null. */
  async recordCertificate(
    tx: TenantTx,
    id: Uuid,
    certificate: 'issued' | 'expired',
  ): Promise<DomainRow | null> {
    const rows = await tx.sql<DomainRow>(sql`
      update domains set certificate = ${certificate}
       where tenant_id = ${tx.tenantId} and id = ${id} and certificate <> ${certificate} returning *`);
    return rows[0] ?? null;
  }

  async markOrdering(tx: TenantTx, hostname: string): Promise<void> {
    await tx.sql(sql`
      update domains set certificate = 'ordering'
       where tenant_id = ${tx.tenantId} and hostname = ${hostname} and certificate = 'none'`);
  }
}
