import type { Uuid } from '#kernel/context/type-id.js';
import type { Actor } from '#kernel/events/actor.js';

export type JsonObject = Record<string, unknown>;

/** A fact as the table holds it. */
export interface FactRow {
  id: Uuid;
  type: string;
  occurred_at: Date;
  actor: Partial<Actor> & { kind: Actor['kind'] };
  actor_user: string | null;
  subject_type: string;
  subject_id: Uuid;
  data: JsonObject;
  before: JsonObject | null;
  after: JsonObject | null;
  request_id: string;
  position: string | null;
}

/** What of the log is asked for; everything given must hold. */
export interface AuditFilter {
  /** Event types; `branding.*` is all of them. */
  action?: string | undefined;
  /** Id of a person, a key or a support session. */
  actor?: string | undefined;
  target?: Uuid | undefined;
  /** Inclusive. */
  from?: Date | undefined;
  /** Exclusive. */
  to?: Date | undefined;
  requestId?: string | undefined;
}
