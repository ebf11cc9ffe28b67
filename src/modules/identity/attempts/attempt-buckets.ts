import { LRU } from 'tiny-lru';
import { type AttemptKey, limitOf } from './attempt-limits.js';

/** Most keys that are remembered; the least recently used is forgotten first. */
const REMEMBERED = 20_000;

/** Seconds at most for which a refusal of all processes together is remembered here without asking again. */
const REMEMBERED_SECONDS = 5;

interface Bucket {
  /** Attempts that are left at `at`; they come back evenly over the seconds of the limit. */
  left: number;
  at: number;
  /** Nothing is let through before, and when the others will let it through. */
  closed?: { until: number; opensAt: number } | undefined;
}

/** Counts attempts in this process: what is left of the limits while Redis is away, and a first fence before it. */
export class AttemptBuckets {
  private readonly buckets = new LRU<Bucket>(REMEMBERED);

  constructor(private readonly now: () => number = Date.now) {}

  /** Counts the attempt and answers 0, or answers the seconds to wait and counts nothing. */
  take(keys: readonly AttemptKey[]): number {
    const wait = Math.max(...keys.map((key) => this.waitOf(key)));
    if (wait === 0) for (const key of keys) this.change(key, -1);
    return wait;
  }

  giveBack(key: AttemptKey): void {
    this.change(key, 1);
  }

  /** All processes together refuse it for so long: a Redis that is late for once must not let more through. */
  close(key: AttemptKey, seconds: number): void {
    const at = this.now();
    const closed = { until: at + Math.min(seconds, REMEMBERED_SECONDS) * 1000, opensAt: at + seconds * 1000 };
    this.buckets.set(`${key.limit} ${key.key}`, { left: this.leftOf(key), at, closed });
  }

  forget({ limit, key }: AttemptKey): void {
    this.buckets.delete(`${limit} ${key}`);
  }

  private waitOf(key: AttemptKey): number {
    const { points, seconds } = limitOf(key.limit);
    const left = this.leftOf(key);
    const closed = this.buckets.get(`${key.limit} ${key.key}`)?.closed;
    if (closed && closed.until > this.now()) return Math.ceil((closed.opensAt - this.now()) / 1000);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * seconds) / points);
  }

  private leftOf({ limit, key }: AttemptKey): number {
    const { points, seconds } = limitOf(limit);
    const bucket = this.buckets.get(`${limit} ${key}`);
    if (!bucket) return points;
    return Math.min(points, bucket.left + ((this.now() - bucket.at) * points) / (seconds * 1000));
  }

  private change(key: AttemptKey, by: number): void {
    const left = Math.min(limitOf(key.limit).points, this.leftOf(key) + by);
    const closed = this.buckets.get(`${key.limit} ${key.key}`)?.closed;
    this.buckets.set(`${key.limit} ${key.key}`, { left, at: this.now(), closed });
  }
}
