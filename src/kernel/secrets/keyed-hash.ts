import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** SHA-256. For values with entropy of their own (random tokens) and for content addresses. */
export function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}

/**
 * HMAC-SHA-256 under a pepper that is not in the database: what is stored cannot be guessed offline from a
 * copy of the table. For API keys, session and invitation tokens; not for passwords, which need a slow hash.
 */
export function keyedHash(pepper: Uint8Array, value: string | Uint8Array): Buffer {
  if (pepper.byteLength < 16) throw new TypeError('The pepper must have at least 16 bytes');
  return createHmac('sha256', pepper).update(value).digest();
}

/** Compares without telling by its time where the two differ, or that their lengths do. */
export function constantTimeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}
