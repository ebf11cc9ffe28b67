import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { newId, type Uuid } from '#kernel/context/type-id.js';
import { sql } from '#kernel/database/sql.js';
import type { TenantTx } from '#kernel/database/tenant-tx.js';
import { Wakeups } from '#kernel/queue/wakeups.js';
import { actorOf } from './actor.js';
import type { EventType, NewEvent } from './domain-events.types.js';
import { EventShapes } from './event-shapes.js';

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
  constructor(
    private readonly wakeups: Wakeups,
    private readonly shapes: EventShapes,
  ) {}

  async publish<T extends EventType>(tx: TenantTx, ctx: Ctx, type: T, event: NewEvent<T>): Promise<void> {
    this.shapes.check(type, event.data);
    await this.append(tx, ctx, { id: newId(), occurredAt: new Date(), type, ...event });
  }

  /** A fact of a type that the tenant declared itself; it is its own subject. */
  async publishOwn(
    tx: TenantTx,
    ctx: Ctx,
    type: string,
    data: Record<string, unknown>,
  ): Promise<{ id: Uuid; occurredAt: Date }> {
    const fact = { id: newId(), occurredAt: new Date() };
    await this.append(tx, ctx, { ...fact, type, subject: { type: 'event', id: fact.id }, data });
    return fact;
  }

  private async append(tx: TenantTx, ctx: Ctx, fact: Fact): Promise<void> {
    const actor = actorOf(ctx, tx.tenantId);
    await tx.sql(sql`
      insert into events (tenant_id, id, type, occurred_at, actor, subject_type, subject_id, data, before, after, request_id, relay)
      values (${tx.tenantId}, ${fact.id}, ${fact.type}, ${fact.occurredAt}, ${JSON.stringify(actor)}, ${fact.subject.type},
        ${fact.subject.id}, ${JSON.stringify(fact.data)}, ${fact.before ? JSON.stringify(fact.before) : null},
        ${fact.after ? JSON.stringify(fact.after) : null}, ${ctx.requestId}, ${relayOf(tx.tenantId)})`);
    tx.afterCommit(() => this.wakeups.wake('events'));
  }
}

/** A fact as it is written. */
interface Fact {
  id: Uuid;
  occurredAt: Date;
  type: string;
  subject: { type: string; id: Uuid };
  data: object;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}
