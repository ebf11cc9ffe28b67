import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql, type Statement } from '#kernel/database/sql.js';
import type { ChainedFact } from '#kernel/events/chain.js';
import type { AuditFilter, FactRow } from './audit.types.js';

/** A fact with its place in the chain. */
export interface ChainedRow extends ChainedFact {
  position: string;
  hash: Buffer;
  chain: number;
}

const COLUMNS =
  'id, type, occurred_at, actor, actor_user, subject_type, subject_id, data, before, after, request_id, position';

@Injectable()
export class AuditRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. Each filter has an index that begins with the tenant and ends with the id. */
  list(ctx: Ctx, filter: AuditFilter, before: Uuid | null, limit: number): Promise<FactRow[]> {
    return this.db.one<FactRow>(ctx, listStatement(ctx.tenantId, filter, before, limit));
  }

  async find(ctx: Ctx, id: Uuid): Promise<FactRow | null> {
    const [row] = await this.db.one<FactRow>(
      ctx,
      sql`select id, type, occurred_at, actor, actor_user, subject_type, subject_id, data, before, after, request_id, position
            from events where tenant_id = ${ctx.tenantId} and id = ${id}`,
    );
    return row ?? null;
  }

  /** The chain behind a place, in its order. */
  chain(
    ctx: Pick<Ctx, 'tenantId'>,
    after: { position: number; id: Uuid },
    limit: number,
  ): Promise<ChainedRow[]> {
    return this.db.one<ChainedRow>(
      ctx,
      sql`select tenant_id, id, type, version, occurred_at, subject_type, subject_id, data, actor, before, after, request_id,
                 position, hash, chain
            from events
           where tenant_id = ${ctx.tenantId} and (position, id) > (${after.position}::bigint, ${after.id}::uuid)
           order by position, id limit ${limit}`,
    );
  }

  /** What lies at one position of the chain: one fact, where nobody meddled. */
  at(ctx: Pick<Ctx, 'tenantId'>, position: number): Promise<ChainedRow[]> {
    return this.db.one<ChainedRow>(
      ctx,
      sql`select tenant_id, id, type, version, occurred_at, subject_type, subject_id, data, actor, before, after, request_id,
                 position, hash, chain
            from events where tenant_id = ${ctx.tenantId} and position = ${position}::bigint limit 2`,
    );
  }

  /** Where the relay says the chain ends; null before the first fact. */
  async head(ctx: Pick<Ctx, 'tenantId'>): Promise<{ position: string; hash: Buffer } | null> {
    const [row] = await this.db.one<{ position: string; hash: Buffer }>(
      ctx,
      sql`select position, hash from event_heads where tenant_id = ${ctx.tenantId}`,
    );
    return row ?? null;
  }
}

/** Only conditions that are asked for: one that might be off would keep PostgreSQL from the index of the others. */
function listStatement(tenantId: Uuid, filter: AuditFilter, before: Uuid | null, limit: number): Statement {
  const values: unknown[] = [tenantId];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = ['tenant_id = $1'];
  const { action, actor, target, from, to, requestId } = filter;
  if (before !== null) conditions.push(`id < ${value(before)}`);
  if (target) conditions.push(`subject_id = ${value(target)}`);
  if (requestId) conditions.push(`request_id = ${value(requestId)}`);
  if (actor) conditions.push(`${actor.startsWith('usr_') ? 'actor_user' : 'actor_key'} = ${value(actor)}`);
  if (action?.endsWith('.*')) {
    const family = action.slice(0, -1);
    // The character after the dot ends what begins with it.
    conditions.push(
      `type collate "C" >= ${value(family)}`,
      `type collate "C" < ${value(`${family.slice(0, -1)}/`)}`,
    );
  } else if (action) conditions.push(`type collate "C" = ${value(action)}`);
  // A UUID v7 begins with its time, so these bound the key itself.
  if (from) conditions.push(`id >= uuid_v7_floor(${value(from)})`, `occurred_at >= $${values.length}`);
  if (to) conditions.push(`id < uuid_v7_floor(${value(to)})`);
  const text = `select ${COLUMNS} from events where ${conditions.join(' and ')} order by id desc limit ${value(limit)}`;
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}
