import { Injectable } from '@nestjs/common';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { BullWakeups } from './bull-wakeups.js';
import type { JobDefinition, JobHandler } from './define-job.js';

/**
 * Whatever happens later or again is a row here, written in the transaction that makes it necessary. The engine in
 * the worker claims rows that are due; Bull only says that there are some.
 */
@Injectable()
export class DueWork {
  private readonly handlers = new Map<string, { job: JobDefinition; handler: JobHandler }>();

  constructor(private readonly wakeups: BullWakeups) {}

  /** Says what to do when work of this kind is due. Called once, by the module that owns the job. */
  handle(job: JobDefinition, handler: JobHandler): void {
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for ${job.name}`);
    this.handlers.set(job.name, { job, handler });
  }

  handlerOf(name: string): { job: JobDefinition; handler: JobHandler } | undefined {
    return this.handlers.get(name);
  }

  /** The kinds that this process knows; a row of another kind waits for a process that does. */
  jobs(): JobDefinition[] {
    return [...this.handlers.values()].map(({ job }) => job);
  }

  /** There is one row per (tenant, kind, subject): scheduling again moves it, and starts its attempts anew. */
  async schedule(
    tx: TenantTx,
    job: JobDefinition,
    work: { subjectId: Uuid; dueAt?: Date; fairnessKey?: string },
  ): Promise<void> {
    const dueAt = work.dueAt ?? new Date();
    await tx.sql(sql`
      insert into due_work (tenant_id, id, queue, kind, subject_id, due_at, fairness_key)
      values (${tx.tenantId}, ${newId()}, ${job.queue}, ${job.name}, ${work.subjectId}, ${dueAt}, ${work.fairnessKey ?? tx.tenantId})
      on conflict (tenant_id, kind, subject_id) do update
        set due_at = excluded.due_at, attempt = 0, last_error = null,
            state = 'waiting', lease_holder = null, lease_until = null`);
    if (dueAt.getTime() <= Date.now()) {
      tx.afterCommit(() => this.wakeups.wake(job.queue, { tenantId: tx.tenantId, id: work.subjectId }));
    }
  }

  async cancel(tx: TenantTx, job: JobDefinition, subjectId: Uuid): Promise<void> {
    await tx.sql(sql`
      delete from due_work where tenant_id = ${tx.tenantId} and kind = ${job.name} and subject_id = ${subjectId}`);
  }
}
