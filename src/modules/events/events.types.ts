import type { Uuid } from '#kernel/context/type-id.js';

/** A fact as it is listed. */
export interface EventRow {
  id: Uuid;
  type: string;
  /** A bigint, which the driver gives as text. */
  position: string;
  occurred_at: Date;
  data: Record<string, unknown>;
}

export interface OwnTypeRow {
  id: Uuid;
  name: string;
  description: string;
  schema: string | null;
  example: string | null;
  created_at: Date;
}
