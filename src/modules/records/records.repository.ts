import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { RecordData, RecordRow } from './records.types.js';

/** A record as it is written. */
interface Written {
  id: Uuid;
  type: string;
  data: RecordData;
  externalId: string | null;
}

@Injectable()
export class RecordsRepository {
  constructor(private readonly db: Database) {}

  async insert(tx: TenantTx, { id, type, data, externalId }: Written): Promise<RecordRow> {
    const [row] = await tx.sql<RecordRow>(sql`
      insert into records (tenant_id, id, type, data, status, external_id)
      values (${tx.tenantId}, ${id}, ${type}, ${JSON.stringify(data)}, ${String(data.status)}, ${externalId})
      returning *`);
    return row!;
  }

  /** Newest first. */
  list(
    ctx: Ctx,
    query: { type: string; status: string | null; before: Uuid | null; limit: number },
  ): Promise<RecordRow[]> {
    const { type, status, before, limit } = query;
    // Two statements, so that each has the index that fits it.
    return this.db.one<RecordRow>(
      ctx,
      status === null
        ? sql`select * from records
               where tenant_id = ${ctx.tenantId} and type = ${type} and deleted_at is null
                 and (${before}::uuid is null or id < ${before}::uuid) order by id desc limit ${limit}`
        : sql`select * from records
               where tenant_id = ${ctx.tenantId} and type = ${type} and status = ${status} and deleted_at is null
                 and (${before}::uuid is null or id < ${before}::uuid) order by id desc limit ${limit}`,
    );
  }

  async find(ctx: Ctx, type: string, id: Uuid): Promise<RecordRow | null> {
    const [row] = await this.db.one<RecordRow>(
      ctx,
      sql`select * from records
           where tenant_id = ${ctx.tenantId} and id = ${id} and type = ${type} and deleted_at is null`,
    );
    return row ?? null;
  }

  /** Locked, so that two changes follow one another. */
  async hold(tx: TenantTx, type: string, id: Uuid): Promise<RecordRow | null> {
    const [row] = await tx.sql<RecordRow>(sql`
      select * from records
       where tenant_id = ${tx.tenantId} and id = ${id} and type = ${type} and deleted_at is null for update`);
    return row ?? null;
  }

  async update(tx: TenantTx, { id, data, externalId }: Omit<Written, 'type'>): Promise<RecordRow> {
    const [row] = await tx.sql<RecordRow>(sql`
      update records set data = ${JSON.stringify(data)}, status = ${String(data.status)}, external_id = ${externalId},
             version = version + 1, updated_at = now()
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async remove(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`update records set deleted_at = now() where tenant_id = ${tx.tenantId} and id = ${id}`);
  }

  async erase(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`
      delete from records where tenant_id = ${tx.tenantId} and id = ${id} and deleted_at is not null`);
  }
}
