import { v7 } from 'uuid';

/** A UUID in its canonical text form, as the database holds it. */
export type Uuid = string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));
/** Every 10 bits as two letters. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => ALPHABET[bits >> 5]! + ALPHABET[bits & 31]!);
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The kinds of thing that have an id outside, by prefix. */
export type IdPrefix =
  | 'org'
  | 'tnt'
  | 'rsl'
  | 'usr'
  | 'mbr'
  | 'key'
  | 'ses'
  | 'inv'
  | 'dom'
  | 'emd'
  | 'ast'
  | 'lst'
  | 'ins'
  | 'sup'
  | 'app'
  | 'grt'
  | 'evt'
  | 'ety'
  | 'prj'
  | 'ivc'
  | 'vnd'
  | 'mail';

/** A new time-ordered id (UUID version 7, RFC 9562). */
export const newId = (): Uuid => v7();

/**
 * The outside form of an id: prefix, underscore, 26 characters of Crockford base 32.
 * @see https://github.com/jetify-com/typeid/tree/main/spec
 */
export function toTypeId(prefix: IdPrefix, uuid: Uuid): string {
  const hex = uuid.replaceAll('-', '');
  // 130 bits with two zeros in front: 10 bits from the first two digits, then 20 from every five.
  let text = PAIRS[Number.parseInt(hex.slice(0, 2), 16)]!;
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    text += PAIRS[bits >> 10]! + PAIRS[bits & 1023]!;
  }
  return `${prefix}_${text}`;
}

/** The inside form, or null where the text is no id of this kind. */
export function fromTypeId(prefix: IdPrefix, text: string): Uuid | null {
  if (!text.startsWith(`${prefix}_`)) return null;
  const suffix = text.slice(prefix.length + 1);
  if (!SUFFIX.test(suffix)) return null;
  let value = 0n;
  for (const letter of suffix) value = (value << 5n) | VALUES.get(letter)!;
  const hex = value.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
