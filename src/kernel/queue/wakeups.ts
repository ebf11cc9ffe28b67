import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { CONFIG, type Config } from '#kernel/config/config.module.js';

const CHANNEL = '{livery}:wake:';

/**
 * Tells other processes that there is something to do: a Redis publish after the commit, at most one at a time per
 * topic. Nothing depends on it: every listener also polls, so a lost wake-up costs milliseconds, never work.
 */
@Injectable()
export class Wakeups implements OnApplicationShutdown {
  private readonly log = new Logger('Wakeups');
  private readonly listeners = new Map<string, () => void>();
  private readonly pending = new Set<string>();
  private publisher: Redis | undefined;
  private subscriber: Redis | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'REDIS_URL'>) {}

  /** Wakes the listeners of a topic in all processes. Never throws, never waits. */
  wake(topic: string): void {
    if (this.pending.has(topic)) return;
    this.pending.add(topic);
    this.publisher ??= this.connect();
    const done = () => this.pending.delete(topic);
    this.publisher.publish(CHANNEL + topic, '1').then(done, done);
  }

  on(topic: string, listener: () => void): void {
    this.listeners.set(topic, listener);
    if (!this.subscriber) {
      this.subscriber = this.connect();
      this.subscriber.on('message', (channel: string) =>
        this.listeners.get(channel.slice(CHANNEL.length))?.(),
      );
    }
    const subscriber = this.subscriber;
    const subscribe = () => void subscriber.subscribe(CHANNEL + topic).catch(() => undefined);
    subscriber.on('ready', subscribe);
    if (subscriber.status === 'ready') subscribe();
  }

  onApplicationShutdown(): void {
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  private connect(): Redis {
    const redis = new Redis(this.config.REDIS_URL, {
      // Without Redis a wake-up is dropped at once; it must not pile up in memory or hold a request.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResubscribe: true,
      retryStrategy: (times) => Math.min(2_000, times * 100),
    });
    let lost = false;
    redis.on('error', (error: Error) => {
      if (!lost) this.log.warn(`Redis is not reachable (${error.message}); work goes on by polling`);
      lost = true;
    });
    redis.on('ready', () => {
      lost = false;
    });
    return redis;
  }
}
