import { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { type AttemptKey, type AttemptLimitName, limitOf } from './attempt-limits.js';

/** Longer than Redis ever takes; whoever signs in must not wait for one that hangs. */
const TIME_LIMIT_MS = 50;
/** Seconds for which it is remembered how often somebody used up a limit, which is what makes the waits grow. */
const MEMORY = 86_400;

/**
 * Counts attempts in Redis, so that all processes count together. Each method rejects at once where Redis is away or
 * slow: nothing is queued for it.
 */
export class RedisAttempts {
  private readonly redis: Redis;
  private readonly counters = new Map<AttemptLimitName, RateLimiterRedis>();
  private readonly exhausted: RateLimiterRedis;

  constructor(url: string, onTrouble: (error: Error) => void) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: TIME_LIMIT_MS,
      retryStrategy: (times) => Math.min(2_000, times * 100),
    });
    this.redis.on('error', onTrouble);
    this.exhausted = this.limiter('exhausted', { points: 1, seconds: MEMORY });
  }

  /** Counts an attempt; answers 0, or the seconds to wait where the limit is used up. */
  async take({ limit, key }: AttemptKey): Promise<number> {
    const { points, waits } = limitOf(limit);
    const counter = this.counterOf(limit);
    try {
      await counter.consume(key);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // One caller alone sees the first attempt too many, since Redis counts them one after the other.
      if (refusal.consumedPoints !== points + 1) return Math.ceil(refusal.msBeforeNext / 1000);
      const { consumedPoints: time } = await this.exhausted.penalty(`${limit}:${key}`);
      const wait = waits[Math.min(time, waits.length) - 1]!;
      await counter.block(key, wait);
      return wait;
    }
  }

  async giveBack({ limit, key }: AttemptKey): Promise<void> {
    await this.counterOf(limit).reward(key);
  }

  /** Nothing was ever tried. */
  async forget({ limit, key }: AttemptKey): Promise<void> {
    await Promise.all([this.counterOf(limit).delete(key), this.exhausted.delete(`${limit}:${key}`)]);
  }

  close(): void {
    this.redis.disconnect();
  }

  private counterOf(limit: AttemptLimitName): RateLimiterRedis {
    const known = this.counters.get(limit) ?? this.limiter(limit, limitOf(limit));
    this.counters.set(limit, known);
    return known;
  }

  private limiter(name: string, { points, seconds }: { points: number; seconds: number }): RateLimiterRedis {
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `{livery}:attempts:${name}`,
      rejectIfRedisNotReady: true,
      points,
      duration: seconds,
    });
  }
}
