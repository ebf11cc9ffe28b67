import { send, type Answer } from '../../support/send.js';

/** An answer with the address that gave it. */
export interface Visited extends Answer {
  path: string;
  /** The page that led there. */
  from: string;
}

export interface Crawl {
  /** Address of a process. */
  origin: string;
  host: string;
  cookie?: string;
  starts: readonly string[];
}

const AT_ONCE = 6;

/** Follows every link, script, style and image of a host to its end, one page of a list standing for the next ones. */
export async function crawl({ origin, host, cookie, starts }: Crawl): Promise<Visited[]> {
  const seen = new Set(starts);
  const waiting = starts.map((path) => ({ path, from: '(start)' }));
  const visited: Visited[] = [];
  while (waiting.length > 0) {
    const steps = waiting.splice(0, AT_ONCE);
    const headers = { accept: 'text/html,*/*', ...(cookie ? { cookie } : {}) };
    const answers = await Promise.all(steps.map(({ path }) => send(origin, path, { host, headers })));
    for (const [index, answer] of answers.entries()) {
      const step = steps[index]!;
      visited.push({ ...answer, ...step });
      for (const path of linksOf(answer, step.path, host)) {
        if (seen.has(path) || isOneOfMany(path)) continue;
        seen.add(path);
        waiting.push({ path, from: step.path });
      }
    }
  }
  return visited;
}

function linksOf({ text, headers }: Answer, path: string, host: string): string[] {
  const type = String(headers['content-type'] ?? '');
  const found = [headers.location].flat().filter((one) => one !== undefined);
  if (type.includes('html'))
    for (const [, link] of text.matchAll(/\s(?:href|src|action|srcset)="([^"]+)"/gi))
      found.push(decoded(link!));
  if (type.includes('css')) for (const [, link] of text.matchAll(/url\(["']?([^"')]+)/gi)) found.push(link!);
  const base = `http://${host}${path}`;
  return found
    .filter((link) => URL.canParse(link, base))
    .map((link) => new URL(link, base))
    .filter((url) => url.protocol === 'http:' && url.host === host)
    .map((url) => url.pathname + url.search);
}

const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

// Lists filtered and sorted in every combination have no end.
const isOneOfMany = (path: string): boolean =>
  [...new URL(path, 'http://any').searchParams.keys()].filter((name) => name !== 'next').length > 1 ||
  /[?&](cursor|sort)=/.test(path);
