import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { EventRow } from './events.types.js';

@Injectable()
export class EventsRepository {
  constructor(private readonly db: Database) {}

  /** Those behind a position, in order, without the hidden types; `patterns` are names, or `noun.*`. */
  list(
    ctx: Ctx,
    query: { after: number; since: Date | null; hidden: string[]; patterns: string[] | null; limit: number },
  ): Promise<EventRow[]> {
    const { after, since, hidden, patterns, limit } = query;
    return this.db.one<EventRow>(
      ctx,
      sql`select id, type, position, occurred_at, data from events
           where tenant_id = ${ctx.tenantId} and position > ${after}
             and (${since}::timestamptz is null or occurred_at >= ${since}::timestamptz)
             and type <> all (${hidden})
             and (${patterns}::text[] is null or exists (
                   select from unnest(${patterns}::text[]) as p (name)
                    where type = p.name or (right(p.name, 1) = '*' and starts_with(type, left(p.name, -1)))))
           order by position limit ${limit}`,
    );
  }

  /** The position of the newest event that has one; 0 where there is none. */
  async head(ctx: Ctx): Promise<number> {
    const [row] = await this.db.one<{ position: string }>(
      ctx,
      sql`select position from event_heads where tenant_id = ${ctx.tenantId}`,
    );
    return Number(row?.position ?? 0);
  }
}
