import type { Uuid } from '#kernel/context/type-id.js';

/**
 * Every event by type with the shape of its `data`. Each module adds its own by augmentation:
 * `declare module '#kernel/events/domain-events.types.js' { interface DomainEvents { 'domain.created': … } }`.
 */
export interface DomainEvents {}

export type EventType = keyof DomainEvents;

/** What a publisher says; the kernel adds id, time, actor and request. */
export interface NewEvent<T extends EventType> {
  subject: { type: string; id: Uuid };
  data: DomainEvents[T];
  /** Of an update, secrets redacted. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** A fact as consumers see it. */
export interface StoredEvent<T extends EventType = EventType> {
  id: Uuid;
  tenantId: Uuid;
  type: T;
  version: number;
  occurredAt: Date;
  subject: { type: string; id: Uuid };
  data: DomainEvents[T];
}
