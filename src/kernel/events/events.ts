import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Wakeups } from '#kernel/queue/wakeups.js';
import { actorOf } from './actor.js';
import type { EventType, NewEvent } from './domain-events.types.js';

/** Partitions of the relay: events of one tenant are in one of them, so their order is kept. */
export const RELAYS = 8;

/** Which relay a tenant's events go through: the last byte of its id, which is random in UUID v7. */
export const relayOf = (tenantId: string): number => Number.parseInt(tenantId.slice(-2), 16) % RELAYS;

/**
 * Writes facts. A fact is a row written in the transaction of what it tells, so neither exists without the other;
 * the relay gives it its position and wakes consumers afterwards.
 */
@Injectable()
export class Events {
  constructor(private readonly wakeups: Wakeups) {}

  async publish<T extends EventType>(tx: TenantTx, ctx: Ctx, type: T, event: NewEvent<T>): Promise<void> {
    const actor = actorOf(ctx, tx.tenantId);
    await tx.sql(sql`
      insert into events (tenant_id, id, type, occurred_at, actor, subject_type, subject_id, data, before, after, request_id, relay)
      values (${tx.tenantId}, ${newId()}, ${type}, ${new Date()}, ${JSON.stringify(actor)}, ${event.subject.type},
        ${event.subject.id}, ${JSON.stringify(event.data)}, ${event.before ? JSON.stringify(event.before) : null},
        ${event.after ? JSON.stringify(event.after) : null}, ${ctx.requestId}, ${relayOf(tx.tenantId)})`);
    tx.afterCommit(() => this.wakeups.wake('events'));
  }
}
