import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { EndCause, SupportSessionRow } from './support.types.js';

type Here = Pick<Ctx, 'tenantId'>;

@Injectable()
export class SupportRepository {
  constructor(private readonly db: Database) {}

  async insert(
    tx: TenantTx,
    session: Pick<
      SupportSessionRow,
      'id' | 'opener_organisation_id' | 'opener_user_id' | 'opener_name' | 'reason' | 'access' | 'expires_at'
    >,
  ): Promise<SupportSessionRow> {
    const [row] = await tx.sql<SupportSessionRow>(sql`
      insert into support_sessions (tenant_id, id, opener_organisation_id, opener_user_id, opener_name, reason, access, expires_at)
      values (${tx.tenantId}, ${session.id}, ${session.opener_organisation_id}, ${session.opener_user_id},
        ${session.opener_name}, ${session.reason}, ${session.access}, ${session.expires_at})
      returning *`);
    return row!;
  }

  /** At this tenant, newest first; `opener` leaves out those of other organisations. */
  list(
    here: Here,
    wanted: { before: Uuid | null; running: boolean; opener: Uuid | null; limit: number },
  ): Promise<SupportSessionRow[]> {
    const { before, running, opener, limit } = wanted;
    return this.db.one<SupportSessionRow>(
      here,
      sql`select * from support_sessions
           where tenant_id = ${here.tenantId} and (${before}::uuid is null or id < ${before}::uuid)
             and (${opener}::uuid is null or opener_organisation_id = ${opener}::uuid)
             and (not ${running}::boolean or (ended_at is null and expires_at > now()))
           order by id desc limit ${limit}`,
    );
  }

  /** Opened by this organisation, at whatever tenants. */
  listOpened(
    here: Here,
    wanted: { before: Uuid | null; running: boolean; limit: number },
  ): Promise<SupportSessionRow[]> {
    const { before, running, limit } = wanted;
    return this.db.one<SupportSessionRow>(
      here,
      sql`select * from support_sessions_opened(${before}, ${running}, ${limit})`,
    );
  }

  async find(here: Here, id: Uuid): Promise<SupportSessionRow | null> {
    const [row] = await this.db.one<SupportSessionRow>(
      here,
      sql`select * from support_sessions where tenant_id = ${here.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  async findOpened(here: Here, id: Uuid): Promise<SupportSessionRow | null> {
    const [row] = await this.db.one<SupportSessionRow>(
      here,
      sql`select * from support_session_opened(${id})`,
    );
    return row ?? null;
  }

  listNames(here: Here, ids: Uuid[]): Promise<{ id: Uuid; opener_name: string }[]> {
    return this.db.one(
      here,
      sql`select id, opener_name from support_sessions where tenant_id = ${here.tenantId} and id = any (${ids})`,
    );
  }

  async lock(tx: TenantTx, id: Uuid): Promise<SupportSessionRow | null> {
    const [row] = await tx.sql<SupportSessionRow>(
      sql`select * from support_sessions where tenant_id = ${tx.tenantId} and id = ${id} for update`,
    );
    return row ?? null;
  }

  async start(tx: TenantTx, id: Uuid): Promise<SupportSessionRow> {
    const [row] = await tx.sql<SupportSessionRow>(sql`
      update support_sessions set started_at = now() where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async end(tx: TenantTx, id: Uuid, cause: EndCause): Promise<SupportSessionRow> {
    const [row] = await tx.sql<SupportSessionRow>(sql`
      update support_sessions set ended_at = least(now(), expires_at), ended_by = ${JSON.stringify({ cause })}
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }
}
