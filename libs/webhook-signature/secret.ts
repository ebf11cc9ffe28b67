import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
/** Bytes that the specification allows. */
const SHORTEST = 24;
const LONGEST = 64;

/** A new secret: `whsec_` and the base64 of 32 random bytes. One endpoint, one secret. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** True where the text is a symmetric secret: `whsec_` and the base64 of 24 to 64 bytes. */
export function isSecret(text: string): boolean {
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64');
  // Node skips what is no base64; only a text that is made of the bytes again was all of it.
  const isWhole = PREFIX + bytes.toString('base64') === text;
  return isWhole && bytes.length >= SHORTEST && bytes.length <= LONGEST;
}

/**
 * The key bytes of a secret.
 * @throws TypeError where it is none.
 */
export function keyOf(secret: string): Uint8Array {
  if (!isSecret(secret)) throw new TypeError('A webhook secret is whsec_ and the base64 of 24 to 64 bytes');
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}
