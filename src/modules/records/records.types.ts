import type { Uuid } from '#kernel/context/type-id.js';

/** Everything that a record says of itself; its shape is its type's. */
export type RecordData = Record<string, unknown>;

export interface RecordRow {
  id: Uuid;
  data: RecordData;
  status: string;
  external_id: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
}
