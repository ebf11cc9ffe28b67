import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';

export interface SessionRow {
  id: Uuid;
  user_id: Uuid;
  method: string;
  address: string | null;
  user_agent: string | null;
  created_at: Date;
  last_seen_at: Date;
  /** The sooner of the end that no use moves and the end for want of use. */
  ends_at: Date;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly db: Database) {}

  /** Organisations at the platform's host in which a pair of address and password is tried. */
  listSignInPlaces(
    ctx: Ctx,
    email: string,
    slug: string | null,
  ): Promise<{ organisation_id: Uuid; is_known: boolean }[]> {
    return this.db.one(ctx, sql`select * from platform_sign_in_places(${email}, ${slug})`);
  }

  async insert(
    tx: TenantTx,
    session: {
      id: Uuid;
      userId: Uuid;
      expiresAt: Date;
      address: string | null;
      userAgent: string | null;
      method: string;
    },
  ): Promise<void> {
    await tx.sql(sql`
      insert into sessions (tenant_id, id, user_id, expires_at, address, user_agent, method)
      values (${tx.tenantId}, ${session.id}, ${session.userId}, ${session.expiresAt}, ${session.address},
              ${session.userAgent}, ${session.method})`);
  }

  /** Those that have not ended, the newest first. */
  listOf(ctx: Pick<Ctx, 'tenantId'>, userId: Uuid, after: Uuid | null, limit: number): Promise<SessionRow[]> {
    return this.db.one<SessionRow>(
      ctx,
      sql`select id, user_id, method, address, user_agent, created_at, last_seen_at,
                 least(expires_at, last_seen_at + interval '7 days') as ends_at
            from sessions
           where tenant_id = ${ctx.tenantId} and user_id = ${userId} and (${after}::uuid is null or id < ${after}::uuid)
             and expires_at > now() and last_seen_at > now() - interval '7 days'
           order by id desc limit ${limit}`,
    );
  }

  async find(tx: TenantTx, id: Uuid): Promise<{ user_id: Uuid; expires_at: Date } | null> {
    const [row] = await tx.sql<{ user_id: Uuid; expires_at: Date }>(
      sql`select user_id, expires_at from sessions where tenant_id = ${tx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  async remove(tx: TenantTx, id: Uuid): Promise<{ userId: Uuid } | null> {
    const [row] = await tx.sql<{ user_id: Uuid }>(
      sql`delete from sessions where tenant_id = ${tx.tenantId} and id = ${id} returning user_id`,
    );
    return row ? { userId: row.user_id } : null;
  }

  async listIds(tx: TenantTx, userId: Uuid): Promise<Uuid[]> {
    const rows = await tx.sql<{ id: Uuid }>(
      sql`select id from sessions where tenant_id = ${tx.tenantId} and user_id = ${userId}`,
    );
    return rows.map(({ id }) => id);
  }
}
