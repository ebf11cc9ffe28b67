import type { Filters } from '../../design/use-filters.js';

/** The filters of the page in its address. */
export const AUDIT_FILTERS = ['action', 'actor', 'from', 'to', 'target', 'requestId'] as const;

export interface AuditQuery {
  action?: string;
  actor?: string;
  target?: string;
  from?: string;
  to?: string;
  requestId?: string;
}

/** Filters as the API takes them: days of the person's calendar become times, the last day included. */
export function auditQuery(filters: Filters): AuditQuery {
  const query: AuditQuery = {};
  for (const name of ['action', 'actor', 'target', 'requestId'] as const) {
    if (filters[name]) query[name] = filters[name];
  }
  const [from, to] = [dayOf(filters['from']), dayOf(filters['to'])];
  if (from) query.from = from.toISOString();
  if (to) {
    to.setDate(to.getDate() + 1);
    query.to = to.toISOString();
  }
  return query;
}

/** The address of the log, narrowed to this. */
export const auditPath = (query: Partial<AuditQuery>): string =>
  `/console/audit?${new URLSearchParams(query as Record<string, string>).toString()}`;

/** Where the file with the same entries is. */
export const exportPath = (filters: Filters, format: 'csv' | 'ndjson'): string =>
  `/api/v1/audit-log/export?${new URLSearchParams({ ...auditQuery(filters), format }).toString()}`;

/** The beginning of a day where the person is. */
function dayOf(text: string | undefined): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  return match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}
