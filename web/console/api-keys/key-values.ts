import type { ApiKey, ScopeName } from '../../api/contract.js';

/** When a key ends, as people choose it; `date` is a day of their own, `kept` what it already has. */
export type Expiry = '30' | '90' | '365' | 'date' | 'never' | 'kept';

/** A key as it is being typed. */
export interface KeyValues {
  name: string;
  owner: 'me' | 'service';
  scopes: readonly string[];
  expiry: Expiry;
  /** Day of `date`, as `2026-12-31`. */
  day: string;
  /** Addresses and ranges, one a line. */
  ranges: string;
  rateLimit: string;
}

export const NEW_KEY: KeyValues = {
  name: '',
  owner: 'me',
  scopes: [],
  expiry: '90',
  day: '',
  ranges: '',
  rateLimit: '',
};

export const valuesOf = (key: ApiKey): KeyValues => ({
  ...NEW_KEY,
  name: key.name,
  owner: key.ownerUserId === null ? 'service' : 'me',
  scopes: key.scopes,
  expiry: key.expiresAt === null ? 'never' : 'kept',
  ranges: key.allowedRanges.join('\n'),
  rateLimit: key.rateLimit === null ? '' : String(key.rateLimit),
});

const DAY_MS = 86_400_000;

/** What is sent for both a new key and a change. An unchanged expiry is left out, which keeps it. */
export function bodyOf({ name, scopes, expiry, day, ranges, rateLimit }: KeyValues, now = Date.now()) {
  return {
    name: name.trim(),
    // They come from the catalogue, which knows more than this build.
    scopes: [...scopes] as ScopeName[],
    ...(expiry !== 'kept' && { expiresAt: endOf(expiry, day, now) }),
    allowedRanges: linesOf(ranges),
    rateLimit: rateLimit.trim() === '' ? null : Number(rateLimit),
  };
}

function endOf(expiry: Exclude<Expiry, 'kept'>, day: string, now: number): string | null {
  if (expiry === 'never') return null;
  // A day is over at its end, where the person is.
  if (expiry === 'date') return new Date(`${day}T23:59:59`).toISOString();
  return new Date(now + Number(expiry) * DAY_MS).toISOString();
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((line) => line.trim())
    .filter(Boolean);
