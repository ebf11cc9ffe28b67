/** Says that an operation will be switched off, and when. */
export interface Deprecation {
  /** First day on which it is deprecated, `2026-11-01`. */
  since: string;
  /** Last day on which it answers; a year after `since` at the earliest. */
  sunset: string;
  /** Path of the page that says what to do instead: `/docs#notes-…`. */
  notes: string;
  /** What replaces it, in Fastify's form; parameters of the same name are filled in. */
  successor?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const at = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** The first moment at which it does not answer any more. */
export const sunsetOf = ({ sunset }: Deprecation): Date => new Date(at(sunset).getTime() + 86_400_000);

/** Why a deprecation cannot be declared so. */
export function deprecationFaults(deprecation: Deprecation): string[] {
  const { since, sunset, notes, successor } = deprecation;
  if (![since, sunset].every((date) => DATE.test(date) && !Number.isNaN(at(date).getTime()))) {
    return ['deprecated: since and sunset are dates such as 2026-11-01'];
  }
  const faults: string[] = [];
  const earliest = at(since);
  earliest.setUTCFullYear(earliest.getUTCFullYear() + 1);
  if (at(sunset) < earliest) {
    faults.push(`deprecated: its sunset must leave 12 months, until ${earliest.toISOString().slice(0, 10)}`);
  }
  if (!notes.startsWith('/')) faults.push('deprecated: notes is a path on the same host');
  if (successor !== undefined && !successor.startsWith('/api/'))
    faults.push('deprecated: successor is a path of the API');
  return faults;
}

/** `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and their links. */
export function deprecationHeaders(
  deprecation: Deprecation,
  params: Readonly<Record<string, string>> = {},
): { deprecation: string; sunset: string; link: string } {
  const { since, notes, successor } = deprecation;
  const links = [`<${notes}>; rel="deprecation"; type="text/html"`, `<${notes}>; rel="sunset"`];
  if (successor) {
    const path = successor.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    links.push(`<${path}>; rel="successor-version"`);
  }
  return {
    deprecation: `@${at(since).getTime() / 1000}`,
    sunset: sunsetOf(deprecation).toUTCString(),
    link: links.join(', '),
  };
}
