import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import type { OwnTypeRow } from './events.types.js';

@Injectable()
export class EventTypesRepository {
  constructor(private readonly db: Database) {}

  list(ctx: Ctx): Promise<OwnTypeRow[]> {
    return this.db.one<OwnTypeRow>(
      ctx,
      sql`select * from event_types where tenant_id = ${ctx.tenantId} order by name`,
    );
  }

  async findByName(tx: TenantTx, name: string): Promise<OwnTypeRow | null> {
    const [row] = await tx.sql<OwnTypeRow>(
      sql`select * from event_types where tenant_id = ${tx.tenantId} and name = ${name}`,
    );
    return row ?? null;
  }

  async hold(tx: TenantTx, id: Uuid): Promise<OwnTypeRow | null> {
    const [row] = await tx.sql<OwnTypeRow>(
      sql`select * from event_types where tenant_id = ${tx.tenantId} and id = ${id} for update`,
    );
    return row ?? null;
  }

  /** How many there are, with the organisation locked: two that are declared at once cannot both be the last. */
  async count(tx: TenantTx): Promise<number> {
    await tx.sql(sql`select from organisations where id = ${tx.tenantId} for update`);
    const [row] = await tx.sql<{ count: number }>(
      sql`select count(*)::int as count from event_types where tenant_id = ${tx.tenantId}`,
    );
    return row!.count;
  }

  async insert(tx: TenantTx, type: Omit<OwnTypeRow, 'created_at'>): Promise<OwnTypeRow> {
    const [row] = await tx.sql<OwnTypeRow>(sql`
      insert into event_types (tenant_id, id, name, description, schema, example)
      values (${tx.tenantId}, ${type.id}, ${type.name}, ${type.description}, ${type.schema}, ${type.example})
      returning *`);
    return row!;
  }

  async update(tx: TenantTx, { id, description, schema, example }: OwnTypeRow): Promise<OwnTypeRow> {
    const [row] = await tx.sql<OwnTypeRow>(sql`
      update event_types set description = ${description}, schema = ${schema}, example = ${example}
       where tenant_id = ${tx.tenantId} and id = ${id} returning *`);
    return row!;
  }

  async delete(tx: TenantTx, id: Uuid): Promise<void> {
    await tx.sql(sql`delete from event_types where tenant_id = ${tx.tenantId} and id = ${id}`);
  }
}
