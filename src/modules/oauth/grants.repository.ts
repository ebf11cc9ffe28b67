import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { GrantRow } from './oauth.types.js';

@Injectable()
export class GrantsRepository {
  constructor(private readonly db: Database) {}

  async find(ctx: Pick<Ctx, 'tenantId'>, id: Uuid): Promise<GrantRow | null> {
    const [row] = await this.db.one<GrantRow>(
      ctx,
      sql`select * from oauth_grants where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  async findOf(ctx: Pick<Ctx, 'tenantId'>, userId: Uuid, appId: Uuid): Promise<GrantRow | null> {
    const [row] = await this.db.one<GrantRow>(
      ctx,
      sql`select * from oauth_grants where tenant_id = ${ctx.tenantId} and user_id = ${userId} and app_id = ${appId}`,
    );
    return row ?? null;
  }

  /** Newest first; of one user, or of all. */
  list(ctx: Ctx, userId: Uuid | null, before: Uuid | null, limit: number): Promise<GrantRow[]> {
    return this.db.one<GrantRow>(
      ctx,
      sql`select * from oauth_grants
           where tenant_id = ${ctx.tenantId} and (${userId}::uuid is null or user_id = ${userId}::uuid)
             and (${before}::uuid is null or id < ${before}::uuid)
           order by id desc limit ${limit}`,
    );
  }

  /** Adds to what was allowed before. */
  async add(
    tx: TenantTx,
    grant: Pick<GrantRow, 'id' | 'user_id' | 'app_id' | 'developer_id' | 'scopes'>,
  ): Promise<GrantRow & { is_new: boolean }> {
    const [row] = await tx.sql<GrantRow & { is_new: boolean }>(sql`
      insert into oauth_grants as g (tenant_id, id, user_id, app_id, developer_id, scopes)
      values (${tx.tenantId}, ${grant.id}, ${grant.user_id}, ${grant.app_id}, ${grant.developer_id}, ${grant.scopes})
      on conflict (tenant_id, user_id, app_id) do update
         set scopes = array(select unnest(g.scopes) union select unnest(excluded.scopes) order by 1), updated_at = now()
      returning *, xmax = 0 as is_new`);
    return row!;
  }

  /** Locked, to be removed. */
  async hold(tx: TenantTx, id: Uuid): Promise<GrantRow | null> {
    const [row] = await tx.sql<GrantRow>(
      sql`select * from oauth_grants where tenant_id = ${tx.tenantId} and id = ${id} for update`,
    );
    return row ?? null;
  }

  listOfUser(tx: TenantTx, userId: Uuid): Promise<GrantRow[]> {
    return tx.sql(
      sql`select * from oauth_grants where tenant_id = ${tx.tenantId} and user_id = ${userId} for update`,
    );
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from oauth_grants where tenant_id = ${tx.tenantId} and id = ${id}`);
  }
}
