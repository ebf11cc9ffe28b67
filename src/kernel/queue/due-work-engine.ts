import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Ctx, SYSTEM } from '#kernel/context/ctx.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { newId } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { BullWakeups } from './bull-wakeups.js';
import type { QueueName } from './define-job.js';
import { DueWork } from './due-work.js';

/** Pieces of work of one queue that this process carries out at the same time. */
const AT_ONCE = 20;
const POLL_MS = 500;
/** Looked through for rows whose key is not at its cap. */
const SCAN = AT_ONCE * 10;

interface ClaimedRow {
  tenant_id: string;
  id: string;
  kind: string;
  fairness_key: string;
  /** Of this claim alone: work that was scheduled anew meanwhile is under another one. */
  lease_holder: string;
  subject_id: string;
  attempt: number;
}

/**
 * Claims due work in batches under a lease, with caps per fairness key, and runs it. A worker that dies leaves its
 * leases behind; they run out and the work is claimed again, so every piece runs at least once.
 */
@Injectable()
export class DueWorkEngine implements OnModuleDestroy {
  private readonly log = new Logger('DueWork');
  private readonly draining = new Map<QueueName, Promise<void>>();
  private readonly nudges = new Map<QueueName, () => void>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly work: DueWork,
    private readonly wakeups: BullWakeups,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** Starts working in this process; the worker role does. */
  start(): void {
    for (const queue of new Set(this.work.jobs().map((job) => job.queue))) {
      // Not awaited: the next wake-up must be heard while a slow piece of work is running.
      this.wakeups.listen(queue, async () => void this.drain(queue));
    }
    this.timer = setInterval(() => void this.poll(), POLL_MS);
    void this.poll();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await Promise.allSettled(this.draining.values());
  }

  /** Gives back what leases left behind, and drains every queue that has something due. */
  private async poll(): Promise<void> {
    if (this.stopped) return;
    try {
      const queues = await this.db.asSystem('find due work', async (tx) => {
        await tx.sql(sql`
          update due_work set state = 'waiting', lease_holder = null, lease_until = null
           where state = 'leased' and lease_until < now()`);
        const names = [...new Set(this.work.jobs().map((job) => job.queue))];
        return tx.sql<{ queue: QueueName }>(sql`
          select queue from unnest(${names}::text[]) as known (queue)
           where exists (select 1 from due_work w where w.queue = known.queue and w.state = 'waiting' and w.due_at <= now())`);
      });
      for (const { queue } of queues) void this.drain(queue);
    } catch (error) {
      this.log.warn(`Cannot look for due work: ${(error as Error).message}`);
    }
  }

  private drain(queue: QueueName): Promise<void> {
    let running = this.draining.get(queue);
    if (running) this.nudges.get(queue)?.();
    if (!running) {
      running = this.drainUntilEmpty(queue)
        .catch((error: Error) => this.log.warn(`Working on ${queue} stopped: ${error.message}`))
        .finally(() => this.draining.delete(queue));
      this.draining.set(queue, running);
    }
    return running;
  }

  /** Claims as places become free, so that one slow piece of work delays no other. */
  private async drainUntilEmpty(queue: QueueName): Promise<void> {
    const running = new Set<Promise<void>>();
    // Whose turn it was: a backlog of one key must not hide the others behind it.
    let served: string[] = [];
    try {
      while (!this.stopped) {
        const free = AT_ONCE - running.size;
        let rows = await this.claim(queue, free, served);
        if (rows.length === 0 && served.length > 0) rows = await this.claim(queue, free, []);
        served = [...new Set(rows.map((row) => row.fairness_key))];
        for (const row of rows) {
          const run: Promise<void> = this.run(row).finally(() => running.delete(run));
          running.add(run);
        }
        if (running.size === 0) return;
        // Nothing more to claim now: look again when a place, or a place under a cap, is free.
        if (rows.length === 0 || running.size >= AT_ONCE) await Promise.race([...running, this.woken(queue)]);
      }
    } finally {
      await Promise.allSettled(running);
    }
  }

  /** Resolves when the queue is woken or polled while it is being drained. */
  private woken(queue: QueueName): Promise<void> {
    return new Promise((resolve) => this.nudges.set(queue, resolve));
  }

  private async claim(queue: QueueName, limit: number, served: readonly string[]): Promise<ClaimedRow[]> {
    if (limit === 0) return [];
    try {
      return await this.claimRows(queue, limit, served);
    } catch (error) {
      // What is running goes on meanwhile.
      this.log.warn(`Cannot claim from ${queue}, tried again shortly: ${(error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      return [];
    }
  }

  private claimRows(queue: QueueName, limit: number, served: readonly string[]): Promise<ClaimedRow[]> {
    const jobs = this.work.jobs().filter((job) => job.queue === queue);
    return this.db.asSystem('claim due work', (tx) =>
      tx.sql<ClaimedRow>(sql`
        with known as (
          select * from unnest(${jobs.map((job) => job.name)}::text[], ${jobs.map((job) => job.perKey)}::int[],
                               ${jobs.map((job) => job.timeLimit)}::int[]) as j (kind, per_key, time_limit)
        ), busy as (
          select kind, fairness_key, count(*) as running from due_work
           where queue = ${queue} and state = 'leased' group by kind, fairness_key
        ), ready as (
          select tenant_id, id, kind, fairness_key, due_at from due_work w
           where queue = ${queue} and state = 'waiting' and due_at <= now() and kind = any (${jobs.map((job) => job.name)})
             and fairness_key <> all (${served}::text[])
             and not exists (select 1 from busy b join known k using (kind)
                              where b.kind = w.kind and b.fairness_key = w.fairness_key and b.running >= k.per_key)
           order by due_at limit ${SCAN} for update of w skip locked
        ), ranked as (
          select *, row_number() over (partition by kind, fairness_key order by due_at) as place from ready
        ), chosen as (
          select r.tenant_id, r.id, k.time_limit from ranked r
            join known k using (kind) left join busy b using (kind, fairness_key)
           where r.place + coalesce(b.running, 0) <= k.per_key order by r.due_at limit ${limit}
        )
        update due_work w
           set state = 'leased', attempt = attempt + 1, lease_holder = ${newId()},
               -- longer than the work may take, so that a lease never runs out under a live worker
               lease_until = now() + make_interval(secs => chosen.time_limit * 1.5 + 5)
          from chosen where w.tenant_id = chosen.tenant_id and w.id = chosen.id
        returning w.tenant_id, w.id, w.kind, w.fairness_key, w.lease_holder, w.subject_id, w.attempt`),
    );
  }

  private async run(row: ClaimedRow): Promise<void> {
    const { job, handler } = this.work.handlerOf(row.kind)!;
    try {
      const ctx = await this.contextOf(row);
      const outcome = ctx
        ? await within(job.timeLimit, handler({ ctx, subjectId: row.subject_id, attempt: row.attempt }))
        : undefined;
      await this.settle(row, outcome ? { dueAt: outcome.again } : { done: true });
    } catch (error) {
      const delay = job.retryDelay(row.attempt);
      const message = error instanceof Error ? error.message : String(error);
      this.log.warn(`${row.kind} failed (attempt ${row.attempt}): ${message}`);
      await this.settle(row, {
        error: message.slice(0, 500),
        dueAt: delay === null ? null : new Date(Date.now() + delay * 1000),
      }).catch((failure: Error) => this.log.warn(`Its lease will run out: ${failure.message}`));
    }
  }

  private async contextOf(row: ClaimedRow): Promise<Ctx | null> {
    const organisation = await this.directory.byId(row.tenant_id);
    if (!organisation) return null;
    return {
      tenantId: row.tenant_id,
      organisation,
      principal: SYSTEM,
      requestId: `work-${row.id}`,
      address: null,
    };
  }

  /** Writes how it ended, unless somebody scheduled it anew meanwhile (then the lease is no longer ours). */
  private async settle(
    row: ClaimedRow,
    end: { done: true } | { dueAt: Date | null; error?: string },
  ): Promise<void> {
    await this.db.asSystem('settle due work', async (tx) => {
      if ('done' in end) {
        await tx.sql(sql`
          delete from due_work where tenant_id = ${row.tenant_id} and id = ${row.id} and lease_holder = ${row.lease_holder}`);
        return;
      }
      const again = end.error === undefined;
      await tx.sql(sql`
        update due_work
           set state = ${end.dueAt ? 'waiting' : 'failed'}, due_at = coalesce(${end.dueAt}::timestamptz, due_at),
               last_error = ${end.error ?? null}, attempt = case when ${again} then 0 else attempt end,
               lease_holder = null, lease_until = null
         where tenant_id = ${row.tenant_id} and id = ${row.id} and lease_holder = ${row.lease_holder}`);
    });
  }
}

/** Rejects when the work takes longer than its limit. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
