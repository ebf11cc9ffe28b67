import { Injectable } from '@nestjs/common';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { ConfigurationRow, SsoTest } from './sso.types.js';

@Injectable()
export class SsoRepository {
  constructor(private readonly db: Database) {}

  async find(tenantId: Uuid): Promise<ConfigurationRow | null> {
    const [row] = await this.db.one<ConfigurationRow>(
      { tenantId },
      sql`select * from sso_configurations where tenant_id = ${tenantId}`,
    );
    return row ?? null;
  }

  async findAndLock(tx: TenantTx): Promise<ConfigurationRow | null> {
    const [row] = await tx.sql<ConfigurationRow>(
      sql`select * from sso_configurations where tenant_id = ${tx.tenantId} for update`,
    );
    return row ?? null;
  }

  async put(tx: TenantTx, row: Omit<ConfigurationRow, 'test' | 'updated_at'>): Promise<ConfigurationRow> {
    const [put] = await tx.sql<ConfigurationRow>(sql`
      insert into sso_configurations (tenant_id, name, issuer, endpoints, client_id, client_secret, client_authentication,
        scopes, claims, enabled, enforced, break_glass, just_in_time, revision)
      values (${tx.tenantId}, ${row.name}, ${row.issuer}, ${row.endpoints && JSON.stringify(row.endpoints)}, ${row.client_id},
        ${row.client_secret}, ${row.client_authentication}, ${row.scopes}, ${JSON.stringify(row.claims)}, ${row.enabled},
        ${row.enforced}, ${row.break_glass}::uuid[], ${JSON.stringify(row.just_in_time)}, ${row.revision})
      on conflict (tenant_id) do update
        set name = excluded.name, issuer = excluded.issuer, endpoints = excluded.endpoints, client_id = excluded.client_id,
            client_secret = excluded.client_secret, client_authentication = excluded.client_authentication,
            scopes = excluded.scopes, claims = excluded.claims, enabled = excluded.enabled, enforced = excluded.enforced,
            break_glass = excluded.break_glass, just_in_time = excluded.just_in_time, revision = excluded.revision,
            updated_at = now()
      returning *`);
    return put!;
  }

  async remove(tx: TenantTx): Promise<void> {
    await tx.sql(sql`delete from sso_identities where tenant_id = ${tx.tenantId}`);
    await tx.sql(sql`delete from sso_configurations where tenant_id = ${tx.tenantId}`);
  }

  /** Keeps the newest test; nothing where the configuration is gone. */
  async keepTest(tx: TenantTx, test: SsoTest): Promise<void> {
    await tx.sql(
      sql`update sso_configurations set test = ${JSON.stringify(test)} where tenant_id = ${tx.tenantId}`,
    );
  }

  async findUser(tx: TenantTx, issuer: string, subject: string): Promise<Uuid | null> {
    const [row] = await tx.sql<{ user_id: Uuid }>(sql`
      select user_id from sso_identities
       where tenant_id = ${tx.tenantId} and issuer = ${issuer} and subject = ${subject}`);
    return row?.user_id ?? null;
  }

  /** True where the person is another subject of the issuer already. */
  async isLinked(tx: TenantTx, userId: Uuid, issuer: string): Promise<boolean> {
    const rows = await tx.sql(sql`
      select from sso_identities where tenant_id = ${tx.tenantId} and user_id = ${userId} and issuer = ${issuer}`);
    return rows.length > 0;
  }

  async link(tx: TenantTx, userId: Uuid, issuer: string, subject: string): Promise<void> {
    await tx.sql(sql`
      insert into sso_identities (tenant_id, id, user_id, issuer, subject)
      values (${tx.tenantId}, ${newId()}, ${userId}, ${issuer}, ${subject})`);
  }

  /** True once for each sign-in, however often it comes back. Forgets those whose cookie has expired. */
  async useFlow(tx: TenantTx, id: Uuid, expiresAt: Date): Promise<boolean> {
    await tx.sql(sql`delete from sso_used_flows where tenant_id = ${tx.tenantId} and expires_at < now()`);
    const rows = await tx.sql(sql`
      insert into sso_used_flows (tenant_id, id, expires_at) values (${tx.tenantId}, ${id}, ${expiresAt})
      on conflict do nothing returning id`);
    return rows.length === 1;
  }
}
