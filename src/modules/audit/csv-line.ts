import type { AuditEntry } from './audit.dto.js';

const COLUMNS: readonly (readonly [name: string, value: (entry: AuditEntry) => string | number | null])[] = [
  ['occurred_at', (entry) => entry.occurredAt],
  ['action', (entry) => entry.action],
  ['actor_kind', ({ actor }) => actor.kind],
  ['actor_name', ({ actor }) => actor.name],
  ['actor_user_id', ({ actor }) => actor.userId],
  ['actor_id', ({ actor }) => actor.id],
  ['key_name', ({ actor }) => actor.keyName],
  ['organisation', ({ actor }) => actor.organisation?.name ?? null],
  ['address', ({ actor }) => actor.address],
  ['target_type', ({ target }) => target.type],
  ['target_id', ({ target }) => target.id],
  ['target_name', ({ target }) => target.name],
  ['data', (entry) => JSON.stringify(entry.data)],
  ['before', (entry) => entry.before && JSON.stringify(entry.before)],
  ['after', (entry) => entry.after && JSON.stringify(entry.after)],
  ['request_id', (entry) => entry.requestId],
  ['position', (entry) => entry.position],
  ['id', (entry) => entry.id],
];

/** One record of RFC 4180. */
const record = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const CSV_HEAD = record(COLUMNS.map(([name]) => name));

export const csvLine = (entry: AuditEntry): string => record(COLUMNS.map(([, value]) => value(entry)));

/**
 * A cell that no spreadsheet takes for a formula: names and values come from people, and a table program runs what begins
 * with one of these. @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\0]*[=+\-@|%＝＋－＠]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
