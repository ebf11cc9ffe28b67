import { isIP } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';

/** A name that may become a custom domain. */
export interface Hostname {
  /** Lower case, punycode, no trailing dot. */
  ascii: string;
  /** As people write it. */
  display: string;
  /** True for the top of a registrable domain, where a CNAME is not allowed. */
  apex: boolean;
}

export type HostnameResult = { hostname: Hostname } | { fault: string };

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Top-level names that never reach public DNS (RFC 6761, 6762, 7686, 8375, 9476). `test` and `example` (RFC 2606) are
 * not among them: a name server of one's own answers those.
 */
const NOT_PUBLIC = new Set([
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'invalid',
  'onion',
  'arpa',
  'alt',
]);

/** What belongs to the installation: its names, and the label that it puts before a name to have it proved. */
export interface Installation {
  names: readonly string[];
  challengePrefix: string;
}

/** Reads a hostname that a person typed. Pure: no DNS is asked. */
export function parseHostname(input: string, own: Installation): HostnameResult {
  const text = input.trim();
  const ascii = domainToASCII(text).replace(/\.$/, '');
  const fault =
    faultOfText(text) ?? faultOfName(ascii, own.challengePrefix) ?? faultOfPlace(ascii, own.names);
  if (fault) return { fault };
  return { hostname: { ascii, display: domainToUnicode(ascii), apex: isApex(ascii) } };
}

export const isApex = (ascii: string): boolean => registrable(ascii).domain === ascii;

/** What was written is no name at all, but something that contains or resembles one. */
function faultOfText(text: string): string | null {
  if (text === '') return 'Give a name such as shop.example.com.';
  if (isIP(text.replace(/^\[|\]$/g, '')) !== 0) return 'An IP address cannot be a domain; give a name.';
  if (text.includes('*')) return 'A wildcard cannot be a domain; add each name of its own.';
  if (/[/?#@\\%\s]/.test(text))
    return 'Give the name alone, such as shop.example.com, without https://, path or spaces.';
  if (text.includes(':')) return 'Give the name alone, without a port.';
  return null;
}

function faultOfName(ascii: string, challengePrefix: string): string | null {
  if (ascii === '') return 'This is not a valid domain name.';
  if (isIP(ascii) !== 0) return 'An IP address cannot be a domain; give a name.';
  // RFC 1035, and the name of its TXT record must fit too.
  const longest = 253 - challengePrefix.length - 1;
  if (ascii.length > longest) return `A domain name has at most ${longest} characters here.`;
  const labels = ascii.split('.');
  const bad = labels.find((label) => !LABEL.test(label) || isBrokenPunycode(label));
  if (bad !== undefined) {
    return `"${bad.slice(0, 63)}" cannot be a part of a name: 1 to 63 letters, digits and hyphens, no hyphen at either end.`;
  }
  if (NOT_PUBLIC.has(labels.at(-1)!))
    return `Names under .${labels.at(-1)} are not reachable from the internet.`;
  return labels.length === 1 ? 'Give a full name with a dot, such as shop.example.com.' : null;
}

function faultOfPlace(ascii: string, names: readonly string[]): string | null {
  if (names.some((name) => ascii === name || ascii.endsWith(`.${name}`))) {
    return `${ascii} belongs to this service itself; give a domain of your own.`;
  }
  if (registrable(ascii).domain === null) {
    return `${ascii} is a suffix under which everybody registers names; give a name below it.`;
  }
  return null;
}

/** "xn--" announces punycode; what does not decode, or not back to itself, is shown as garbage by browsers. */
const isBrokenPunycode = (label: string): boolean => {
  if (!label.startsWith('xn--')) return false;
  const unicode = domainToUnicode(label);
  return unicode === label || domainToASCII(unicode) !== label;
};

const registrable = (ascii: string) =>
  parse(ascii, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
