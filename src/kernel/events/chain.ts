import { createHash } from 'node:crypto';

/**
 * What the hash of a new fact covers. 1: without before and after; facts that were chained by it keep it. 2: all of it.
 * A later fact never has an earlier version.
 */
export const CHAIN_VERSION = 2;

/** The hash before the first fact of an organisation. */
export const GENESIS = Buffer.alloc(32);

/** What of a fact is chained, as the database holds it. */
export interface ChainedFact {
  tenant_id: string;
  id: string;
  type: string;
  version: number;
  occurred_at: Date;
  subject_type: string;
  subject_id: string;
  data: unknown;
  actor: unknown;
  before: unknown;
  after: unknown;
  request_id: string;
}

/** SHA-256 over the hash before and the fact itself: a changed or missing fact breaks every later hash. */
export function chainHash(previous: Buffer, row: ChainedFact, version: number = CHAIN_VERSION): Buffer {
  const fact = [
    row.tenant_id,
    row.id,
    row.type,
    row.version,
    row.occurred_at.toISOString(),
    row.subject_type,
    row.subject_id,
    canonical(row.data),
    canonical(row.actor),
    row.request_id,
  ];
  if (version > 1) fact.push(version, canonical(row.before), canonical(row.after));
  return createHash('sha256').update(previous).update(JSON.stringify(fact)).digest();
}

/** JSON with sorted keys: jsonb does not keep their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
