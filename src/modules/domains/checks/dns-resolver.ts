import { Resolver } from 'node:dns/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';

const TIMEOUT_MS = 2_000;
const TRIES = 2;
/** All questions of one check together. */
const BUDGET_MS = 5_000;
/** Names in a chain of aliases. */
const CHAIN = 8;

/** What DNS said. `loop` is a chain of aliases that bites its tail or does not end. */
export type DnsAnswer =
  | { outcome: 'found'; records: string[] }
  | { outcome: 'nxdomain' | 'nodata' | 'loop' }
  | { outcome: 'could-not-ask'; why: string };

/** Asks DNS: the servers of `DNS_SERVERS`, else the system's. Answers are data to compare, never addresses to call. */
@Injectable()
export class DnsResolver {
  private readonly servers: string[];

  constructor(@Inject(CONFIG) config: Pick<Config, 'DNS_SERVERS'>) {
    this.servers = config.DNS_SERVERS;
    this.open(); // throws at the boot where a server is no address
  }

  /** Runs `work` with questions that are all answered, or given up, within five seconds. */
  async asking<T>(work: (questions: DnsQuestions) => Promise<T>): Promise<T> {
    const resolver = this.open();
    const timer = setTimeout(() => resolver.cancel(), BUDGET_MS);
    try {
      return await work(new DnsQuestions(resolver));
    } finally {
      clearTimeout(timer);
    }
  }

  private open(): Resolver {
    // A new one each time: nothing is remembered from the check before, and giving up cancels nobody else's questions.
    const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
    if (this.servers.length > 0) resolver.setServers(this.servers);
    return resolver;
  }
}

/** The questions of one check. */
export class DnsQuestions {
  constructor(private readonly resolver: Resolver) {}

  /** The TXT records of a name, through aliases, for servers that do not follow them. */
  async texts(name: string): Promise<DnsAnswer> {
    const seen = [name];
    for (;;) {
      const answer = await settle(this.resolver.resolveTxt(seen.at(-1)!).then(joined));
      if (answer.outcome !== 'nodata') return answer;
      const alias = await this.alias(seen.at(-1)!);
      if (alias.outcome !== 'found') return alias.outcome === 'could-not-ask' ? alias : { outcome: 'nodata' };
      if (!grow(seen, alias.records)) return { outcome: 'loop' };
    }
  }

  /** The names that a name is an alias of, nearest first. */
  async aliases(name: string): Promise<DnsAnswer> {
    const seen = [name];
    for (;;) {
      const answer = await this.alias(seen.at(-1)!);
      if (answer.outcome === 'could-not-ask' && seen.length === 1) return answer;
      if (answer.outcome !== 'found')
        return seen.length > 1 ? { outcome: 'found', records: seen.slice(1) } : answer;
      if (!grow(seen, answer.records)) return { outcome: 'loop' };
    }
  }

  /** The IPv4 and IPv6 addresses of a name, sorted. */
  async addresses(name: string): Promise<DnsAnswer> {
    const answers = await Promise.all([
      settle(this.resolver.resolve4(name)),
      settle(this.resolver.resolve6(name)),
    ]);
    const records = answers.flatMap((answer) => (answer.outcome === 'found' ? answer.records : []));
    if (records.length > 0) return { outcome: 'found', records: records.sort() };
    return answers.find(({ outcome }) => outcome === 'could-not-ask') ?? answers[0];
  }

  private alias(name: string): Promise<DnsAnswer> {
    return settle(this.resolver.resolveCname(name).then((names) => names.map(plainName)));
  }
}

/** Adds the next name of a chain; false where it is a loop or too long. */
function grow(seen: string[], [next]: string[]): boolean {
  if (next === undefined || seen.includes(next) || seen.length >= CHAIN) return false;
  seen.push(next);
  return true;
}

async function settle(asked: Promise<string[]>): Promise<DnsAnswer> {
  try {
    const records = await asked;
    return records.length > 0 ? { outcome: 'found', records } : { outcome: 'nodata' };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND') return { outcome: 'nxdomain' };
    if (code === 'ENODATA') return { outcome: 'nodata' };
    return { outcome: 'could-not-ask', why: WHY[code] ?? code };
  }
}

const WHY: Record<string, string> = {
  ETIMEOUT: 'no answer in time',
  ECANCELLED: 'no answer in time',
  ESERVFAIL: 'SERVFAIL',
  EREFUSED: 'REFUSED',
  ECONNREFUSED: 'no name server reachable',
};

/** A TXT record is a list of strings of at most 255 bytes each, which belong together. */
const joined = (records: string[][]): string[] => records.map((parts) => parts.join(''));

export const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, '');
