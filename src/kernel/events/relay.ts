import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import type { SystemTx } from '#kernel/database/tenant-tx.js';
import { Wakeups } from '#kernel/queue/wakeups.js';
import { CHAIN_VERSION, chainHash, type ChainedFact, GENESIS } from './chain.js';
import { Consumers } from './consumers.js';

const BATCH = 500;
/** Longer than a round takes; how long events wait when their relay was killed. */
const LEASE_SECONDS = 5;
const POLL_MS = 250;

/**
 * Gives each event its per-tenant position and chains its hash, and makes the due work of its consumers, all in one
 * transaction. Commit order is not id order, so positions follow what has become visible; each partition has one
 * holder at a time, by lease.
 */
@Injectable()
export class Relay implements OnModuleDestroy {
  private readonly log = new Logger('Relay');
  private readonly holder = newId();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly consumers: Consumers,
    private readonly wakeups: Wakeups,
  ) {}

  /** Starts relaying in this process; the worker role does. */
  start(): void {
    this.wakeups.on('events', () => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    await this.db
      .asSystem('release relay leases', (tx) =>
        tx.sql(
          sql`update relay_leases set holder = null, expires_at = '-infinity' where holder = ${this.holder}`,
        ),
      )
      .catch(() => undefined);
  }

  private wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
    });
  }

  private async drain(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        // Every round that moved something may have left more behind.
        if ((await this.round()) > 0) this.again = true;
      } catch (error) {
        this.log.warn(`Relaying failed, tried again shortly: ${(error as Error).message}`);
        return;
      }
    }
  }

  /** Relays one batch of each partition that this process holds or can take; answers how many events. */
  async round(): Promise<number> {
    const queues = new Set<string>();
    const moved = await this.db.asSystem('relay events', async (tx) => {
      // An idle relay writes nothing; its lease may lapse, since whoever sees an event takes one.
      const waiting = await tx.sql(
        sql`select 1 from events where position is null order by relay, id limit 1`,
      );
      if (waiting.length === 0) return 0;
      const mine = await tx.sql<{ relay: number }>(sql`
        update relay_leases set holder = ${this.holder}, expires_at = now() + ${`${LEASE_SECONDS} seconds`}::interval
         where relay in (select relay from relay_leases
                          where holder = ${this.holder} or expires_at < now() order by relay for update skip locked)
        returning relay`);
      if (mine.length === 0) return 0;
      const rows = await tx.sql<ChainedFact>(sql`
        select tenant_id, id, type, version, occurred_at, subject_type, subject_id, data, actor, before, after, request_id
          from events where position is null and relay = any (${mine.map(({ relay }) => relay)})
         order by id limit ${BATCH}`);
      if (rows.length > 0) {
        await this.position(tx, rows);
        for (const queue of await this.fanOut(tx, rows)) queues.add(queue);
      }
      return rows.length;
    });
    for (const queue of queues) this.wakeups.wake(queue);
    return moved;
  }

  private async position(tx: SystemTx, rows: ChainedFact[]): Promise<void> {
    const tenants = [...new Set(rows.map((row) => row.tenant_id))];
    const heads = await tx.sql<{ tenant_id: string; position: string; hash: Buffer }>(
      sql`select tenant_id, position, hash from event_heads where tenant_id = any (${tenants})`,
    );
    const head = new Map(
      heads.map((row) => [row.tenant_id, { position: BigInt(row.position), hash: row.hash }]),
    );
    const placed = rows.map((row) => {
      const last = head.get(row.tenant_id) ?? { position: 0n, hash: GENESIS };
      const next = { position: last.position + 1n, hash: chainHash(last.hash, row) };
      head.set(row.tenant_id, next);
      return { row, ...next };
    });
    await tx.sql(sql`
      update events set position = placed.position, hash = placed.hash, chain = ${CHAIN_VERSION}
        from unnest(${placed.map(({ row }) => row.tenant_id)}::uuid[], ${placed.map(({ row }) => row.id)}::uuid[],
                    ${placed.map(({ position }) => position.toString())}::bigint[], ${placed.map(({ hash }) => hash)}::bytea[])
             as placed (tenant_id, id, position, hash)
       where events.tenant_id = placed.tenant_id and events.id = placed.id`);
    const ends = [...head];
    await tx.sql(sql`
      insert into event_heads (tenant_id, position, hash)
      select * from unnest(${ends.map(([id]) => id)}::uuid[], ${ends.map(([, end]) => end.position.toString())}::bigint[],
                           ${ends.map(([, end]) => end.hash)}::bytea[])
      on conflict (tenant_id) do update set position = excluded.position, hash = excluded.hash`);
  }

  private async fanOut(tx: SystemTx, rows: ChainedFact[]): Promise<Set<string>> {
    const work = rows.flatMap((row) => this.consumers.of(row.type).map((job) => ({ row, job })));
    if (work.length === 0) return new Set();
    await tx.sql(sql`
      insert into due_work (tenant_id, id, queue, kind, subject_id, due_at, fairness_key)
      select tenant_id, id, queue, kind, subject_id, now(), tenant_id::text
        from unnest(${work.map(({ row }) => row.tenant_id)}::uuid[], ${work.map(() => newId())}::uuid[],
                    ${work.map(({ job }) => job.queue)}::text[], ${work.map(({ job }) => job.name)}::text[],
                    ${work.map(({ row }) => row.id)}::uuid[]) as made (tenant_id, id, queue, kind, subject_id)
       -- An organisation that is erased has no work left.
       where exists (select 1 from organisations where organisations.id = made.tenant_id)
      on conflict (tenant_id, kind, subject_id) do nothing`);
    return new Set(work.map(({ job }) => job.queue));
  }
}
