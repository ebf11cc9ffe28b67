import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { ApiKeyRow } from './credentials.types.js';

/** Revoked keys keep their row, so that their name is known; nothing here finds them but by name. */
@Injectable()
export class ApiKeysRepository {
  constructor(private readonly db: Database) {}

  async insert(
    tx: TenantTx,
    key: Pick<
      ApiKeyRow,
      'id' | 'name' | 'prefix' | 'scopes' | 'owner_user_id' | 'rate_limit' | 'ranges' | 'expires_at'
    > & { createdBy: object },
  ): Promise<ApiKeyRow> {
    const [row] = await tx.sql<ApiKeyRow>(sql`
      insert into api_keys (tenant_id, id, name, prefix, scopes, created_by, owner_user_id, rate_limit, ranges, expires_at)
      values (${tx.tenantId}, ${key.id}, ${key.name}, ${key.prefix}, ${key.scopes}, ${JSON.stringify(key.createdBy)},
        ${key.owner_user_id}, ${key.rate_limit}, ${key.ranges}, ${key.expires_at})
      returning *`);
    return row!;
  }

  /** Newest first; `within` leaves those out that hold other scopes. */
  list(ctx: Ctx, before: Uuid | null, limit: number, within: string[] | null): Promise<ApiKeyRow[]> {
    return this.db.one<ApiKeyRow>(
      ctx,
      sql`select * from api_keys
           where tenant_id = ${ctx.tenantId} and revoked_at is null and (${before}::uuid is null or id < ${before}::uuid)
             and (${within}::text[] is null or scopes <@ ${within}::text[])
           order by id desc limit ${limit}`,
    );
  }

  async find(ctx: Ctx, id: Uuid): Promise<ApiKeyRow | null> {
    const [row] = await this.db.one<ApiKeyRow>(
      ctx,
      sql`select * from api_keys where tenant_id = ${ctx.tenantId} and id = ${id} and revoked_at is null`,
    );
    return row ?? null;
  }

  /** Locked, so that two changes follow one another. */
  async hold(tx: TenantTx, id: Uuid): Promise<ApiKeyRow | null> {
    const [row] = await tx.sql<ApiKeyRow>(sql`
      select * from api_keys where tenant_id = ${tx.tenantId} and id = ${id} and revoked_at is null for no key update`);
    return row ?? null;
  }

  async update(
    tx: TenantTx,
    { id, name, scopes, rate_limit, ranges, expires_at, is_active, suspended_reason }: ApiKeyRow,
  ): Promise<ApiKeyRow> {
    const [row] = await tx.sql<ApiKeyRow>(sql`
      update api_keys set name = ${name}, scopes = ${scopes}, rate_limit = ${rate_limit}, ranges = ${ranges},
             expires_at = ${expires_at}, is_active = ${is_active}, suspended_reason = ${suspended_reason}
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async setSecret(
    tx: TenantTx,
    id: Uuid,
    secret: { prefix: string; previousPrefix: string; previousUntil: Date },
  ): Promise<ApiKeyRow> {
    const [row] = await tx.sql<ApiKeyRow>(sql`
      update api_keys set prefix = ${secret.prefix}, secret_set_at = now(),
             previous_prefix = ${secret.previousPrefix}, previous_until = ${secret.previousUntil},
             -- What was suspended for the age of its secret has a new one.
             is_active = is_active or coalesce(suspended_reason = 'rotation-overdue', false),
             suspended_reason = nullif(suspended_reason, 'rotation-overdue')
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async listIdsOf(tx: TenantTx, userId: Uuid): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(sql`
      select id from api_keys where tenant_id = ${tx.tenantId} and owner_user_id = ${userId} and revoked_at is null`);
    return rows.map(({ id }) => id);
  }

  /** Its owner may go now without taking the row along. */
  async revoke(tx: TenantTx, id: Uuid): Promise<boolean> {
    const rows = await tx.sql(sql`
      update api_keys set revoked_at = now(), owner_user_id = null
       where tenant_id = ${tx.tenantId} and id = ${id} and revoked_at is null returning id`);
    return rows.length === 1;
  }

  /** Names of keys, revoked ones too. */
  listNames(ctx: Pick<Ctx, 'tenantId'>, ids: Uuid[]): Promise<{ id: Uuid; name: string }[]> {
    return this.db.one(
      ctx,
      sql`select id, name from api_keys where tenant_id = ${ctx.tenantId} and id = any (${ids})`,
    );
  }
}
