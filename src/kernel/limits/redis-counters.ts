import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { TAKE } from './take-script.js';

/** What a request waits for Redis at most. */
const TIME_LIMIT_MS = 50;
/** After so many failures in a row nobody waits any more, until Redis answers again. */
const FAILURES = 3;
const PROBE_MS = 250;
const LOG_EVERY_MS = 5_000;

type Scripted = Redis & { take(keys: number, ...rest: (string | number)[]): Promise<number[]> };

/**
 * The counters in Redis, over a connection of their own. They fail open: where Redis is away, slow or frozen a request
 * is let through, after 50 ms at most, and soon without waiting at all.
 */
@Injectable()
export class RedisCounters implements OnApplicationShutdown {
  private readonly log = new Logger('RateLimits');
  private readonly redis: Scripted;
  private gathering = false;
  private failures = 0;
  private probe: NodeJS.Timeout | undefined;
  private complainedAt = -Infinity;

  constructor(@Inject(CONFIG) config: Pick<Config, 'REDIS_URL'>) {
    this.redis = new Redis(config.REDIS_URL, {
      // Only the role that answers requests connects.
      lazyConnect: true,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 2_000,
      retryStrategy: (times) => Math.min(1_000, times * 50),
      scripts: { take: { lua: TAKE } },
    }) as Scripted;
    this.redis.on('error', (error: Error) => this.complain(error));
  }

  /** Connects; without Redis it goes on trying in the background. */
  async open(): Promise<void> {
    await this.redis.connect().catch((error: Error) => this.complain(error));
  }

  onApplicationShutdown(): void {
    clearTimeout(this.probe);
    this.redis.disconnect();
  }

  /** What the script answers, or null where it was not asked or did not answer in time. */
  async take(keys: readonly string[], values: readonly (string | number)[]): Promise<number[] | null> {
    if (this.probe || this.redis.status !== 'ready') return null;
    this.gather();
    try {
      const answer = await inTime(this.redis.take(keys.length, ...keys, ...values));
      this.failures = 0;
      return answer;
    } catch (error) {
      this.failed(error as Error);
      return null;
    }
  }

  /** Forgets a counter. */
  async forget(key: string): Promise<void> {
    if (this.redis.status !== 'ready') return;
    await inTime(this.redis.del(key)).catch((error: Error) => this.complain(error));
  }

  /** What requests of one turn of the event loop ask leaves in one write; a write each costs more than all else here. */
  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = this.redis;
    stream.cork();
    setImmediate(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  private failed(error: Error): void {
    this.complain(error);
    this.failures += 1;
    if (this.failures >= FAILURES && !this.probe) this.lookAgain();
  }

  /** Asks Redis now and then whether it is back, so that no request has to. */
  private lookAgain(): void {
    this.probe = setTimeout(() => {
      inTime(this.redis.ping()).then(
        () => {
          this.probe = undefined;
          this.failures = 0;
        },
        () => this.lookAgain(),
      );
    }, PROBE_MS);
    this.probe.unref();
  }

  private complain(error: Error): void {
    const now = performance.now();
    if (now - this.complainedAt < LOG_EVERY_MS) return;
    this.complainedAt = now;
    this.log.warn(`Redis does not count requests (${error.message}); they are let through unlimited`);
  }
}

/** Rejects when an answer takes too long. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // Where this process itself was held up, the answer may be there, unread: it is read before this runs.
      setImmediate(() => reject(new Error(`no answer within ${TIME_LIMIT_MS} ms`)));
    }, TIME_LIMIT_MS);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
