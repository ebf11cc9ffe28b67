import { LRU } from 'tiny-lru';
import type { Uuid } from '#kernel/context/type-id.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';

const MINUTE = 60_000;

/** Failed attempts a minute, for one address that is tried and for one client, which may be a whole office. */
export const FAILURES_A_MINUTE = { email: 10, client: 30 } as const;

/** Most keys that are remembered; the least recently used is forgotten first. */
const REMEMBERED = 20_000;

/** An attempt to sign in, from where and as whom. */
export interface SignInAttempt {
  tenantId: Uuid;
  address: string | null;
  email: string;
}

interface Bucket {
  /** Attempts that are left at `at`; they come back evenly over a minute. */
  left: number;
  at: number;
}

/**
 * Counts failed attempts to sign in, per organisation, in this process. An attempt is counted when it begins, so that
 * many at once are counted too, and given back when it succeeds.
 */
export class SignInLimit {
  private readonly buckets = new LRU<Bucket>(REMEMBERED);

  constructor(private readonly now: () => number = Date.now) {}

  /** @throws `rate-limited` with Retry-After */
  begin(attempt: SignInAttempt): void {
    const keys = keysOf(attempt);
    const waits = keys.map(({ key, limit }) => this.waitOf(key, limit));
    const wait = Math.max(...waits);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      throw kernelErrors.rateLimited.with({ headers: { 'retry-after': String(seconds) } }, seconds);
    }
    for (const { key, limit } of keys) this.change(key, limit, -1);
  }

  /** The address is free again; the client gets back this attempt alone, or one account of its own would free it. */
  succeeded(attempt: SignInAttempt): void {
    const [email, client] = keysOf(attempt);
    this.buckets.delete(email.key);
    this.change(client.key, client.limit, 1);
  }

  /** Nothing was learnt from it: the attempt does not count. */
  abandoned(attempt: SignInAttempt): void {
    for (const { key, limit } of keysOf(attempt)) this.change(key, limit, 1);
  }

  private waitOf(key: string, limit: number): number {
    const left = this.leftOf(key, limit);
    return left >= 1 ? 0 : ((1 - left) * MINUTE) / limit;
  }

  private leftOf(key: string, limit: number): number {
    const bucket = this.buckets.get(key);
    if (!bucket) return limit;
    return Math.min(limit, bucket.left + ((this.now() - bucket.at) * limit) / MINUTE);
  }

  private change(key: string, limit: number, by: number): void {
    this.buckets.set(key, { left: Math.min(limit, this.leftOf(key, limit) + by), at: this.now() });
  }
}

const keysOf = ({ tenantId, address, email }: SignInAttempt) =>
  [
    { key: `email ${tenantId} ${email.toLowerCase()}`, limit: FAILURES_A_MINUTE.email },
    { key: `client ${tenantId} ${address}`, limit: FAILURES_A_MINUTE.client },
  ] as const;
