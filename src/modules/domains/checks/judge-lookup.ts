import type { Reason, ReasonCode } from '../domains.types.js';
import type { DnsAnswer } from './dns-resolver.js';

/** What DNS said of a domain. */
export interface Lookup {
  texts: DnsAnswer;
  aliases: DnsAnswer;
  addresses: DnsAnswer;
  /** Addresses of the edge that it should point to. */
  edge: DnsAnswer;
}

/** What it should have said. */
export interface Expected {
  hostname: string;
  apex: boolean;
  /** Name of the TXT record. */
  challenge: string;
  token: string;
  /** The tenant's own name at the edge. */
  target: string;
}

export interface Verdict {
  /** The TXT record holds the token · does not · nobody could be asked. */
  proof: 'proved' | 'refuted' | 'unknown';
  /** It is an alias of the tenant's own target, which nobody else could have set: enough to stay verified. */
  bound: boolean;
  txtFound: boolean | null;
  routed: boolean | null;
  reason: Reason | null;
  edgeAddresses: string[];
}

const reason = (code: ReasonCode, text: string): Reason => ({ code, text });

/** Compares what DNS said with what it should have said, and names the cause where they differ. */
export function judgeLookup(lookup: Lookup, expected: Expected): Verdict {
  const edgeAddresses = lookup.edge.outcome === 'found' ? lookup.edge.records : [];
  const { proof, reason: notProved } = judgeProof(lookup, expected);
  const bound = lookup.aliases.outcome === 'found' && lookup.aliases.records.includes(expected.target);
  const routed = bound || routeIn(lookup, edgeAddresses);
  return {
    proof,
    bound,
    txtFound: proof === 'unknown' ? null : proof === 'proved',
    routed,
    reason: notProved ?? (routed === false ? whyNotRouted(lookup, expected) : null),
    edgeAddresses,
  };
}

/** Whether the TXT record holds the token, and what to do where it does not. */
export function judgeProof(
  lookup: Pick<Lookup, 'texts' | 'aliases'>,
  expected: Pick<Expected, 'hostname' | 'challenge' | 'token'>,
): Pick<Verdict, 'proof' | 'reason'> {
  const proof = proofIn(lookup.texts, expected.token);
  if (proof === 'proved') return { proof, reason: null };
  const why = proof === 'unknown' ? couldNotAsk(lookup.texts, expected) : whyNotProved(lookup, expected);
  return { proof, reason: why };
}

function proofIn(texts: DnsAnswer, token: string): Verdict['proof'] {
  if (texts.outcome === 'could-not-ask') return 'unknown';
  return texts.outcome === 'found' && texts.records.some((text) => text.trim() === token)
    ? 'proved'
    : 'refuted';
}

function routeIn({ aliases, addresses }: Lookup, edge: string[]): boolean | null {
  if (addresses.outcome === 'found' && addresses.records.some((address) => edge.includes(address)))
    return true;
  return aliases.outcome === 'could-not-ask' || addresses.outcome === 'could-not-ask' ? null : false;
}

function couldNotAsk(texts: DnsAnswer, { challenge }: Pick<Expected, 'challenge'>): Reason {
  const why = texts.outcome === 'could-not-ask' ? texts.why : '';
  return reason(
    'could_not_ask',
    `DNS could not be asked for ${challenge} (${why}). It is asked again by itself.`,
  );
}

function whyNotProved(
  { texts, aliases }: Pick<Lookup, 'texts' | 'aliases'>,
  { hostname, challenge, token }: Pick<Expected, 'hostname' | 'challenge' | 'token'>,
): Reason {
  if (texts.outcome === 'found') {
    const found = `"${excerpt(texts.records[0]!)}"`;
    return reason(
      'txt_other_tenant',
      `TXT record found, but holds another token: ${found}. Set the value of ${challenge} to "${token}".`,
    );
  }
  if (texts.outcome === 'loop') {
    return reason(
      'cname_loop',
      `${challenge} is a chain of aliases without an end. Make it a TXT record with "${token}".`,
    );
  }
  if (texts.outcome === 'nxdomain' && aliases.outcome === 'nxdomain') {
    return reason(
      'nxdomain',
      `DNS knows neither ${hostname} nor ${challenge} yet. Create the TXT record with "${token}"; a new record can take some minutes to be seen.`,
    );
  }
  return reason(
    'txt_missing',
    `There is no TXT record at ${challenge}. Create it with the value "${token}".`,
  );
}

function whyNotRouted({ aliases, addresses }: Lookup, { hostname, apex, target }: Expected): Reason {
  const wanted = apex
    ? `Set an ALIAS record to ${target}, or A and AAAA records to its addresses.`
    : `Set its CNAME to ${target}.`;
  if (aliases.outcome === 'loop') return reason('cname_loop', `${hostname} is an alias of itself. ${wanted}`);
  if (aliases.outcome === 'found') {
    return reason(
      'cname_wrong_target',
      `It is yours, but ${hostname} points to ${excerpt(aliases.records.at(-1)!)}. ${wanted}`,
    );
  }
  if (addresses.outcome === 'found') {
    const at = `${hostname} points to ${addresses.records.slice(0, 3).join(', ')}`;
    return reason(apex ? 'apex_needs_alias' : 'a_record_stray', `It is yours, but ${at}. ${wanted}`);
  }
  return reason('cname_missing', `It is yours, but ${hostname} points nowhere yet. ${wanted}`);
}

/** What strangers put into DNS, short and without control characters. */
const excerpt = (text: string): string => {
  const clean = text.replace(/[\p{C}"]/gu, ' ').trim();
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
};
