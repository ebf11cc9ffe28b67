import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { AttemptBuckets } from './attempt-buckets.js';
import type { AttemptKey, AttemptLimitName } from './attempt-limits.js';
import { clientOf } from './client-of.js';
import { RedisAttempts } from './redis-attempts.js';

/** An attempt that was let through, and counts until it is known how it went. */
export interface Attempt {
  /** The account is free again; clients get back this attempt alone, or one account of their own would free them. */
  succeeded(): void;
  /** Nothing was learnt from it: it does not count. */
  abandoned(): void;
}

/**
 * Limits how often passwords and links are tried and mails are asked for: by account and by client, in all processes
 * together. While Redis is away each process counts for itself. An attempt is counted when it begins, so that many at
 * once are counted too.
 */
@Injectable()
export class Attempts implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Attempts');
  private readonly here = new AttemptBuckets();
  private redis!: RedisAttempts;
  private complained = false;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'REDIS_URL'>) {}

  /** Connects before the first attempt, which would else be counted in this process alone. */
  onModuleInit(): void {
    this.redis = new RedisAttempts(this.config.REDIS_URL, (error) => this.complain(error));
  }

  /** @throws `rate-limited` with Retry-After */
  password(ctx: Ctx, email: string): Promise<Attempt> {
    return this.begin([keyOf(ctx, 'account', email.toLowerCase()), ...clientKeys(ctx)]);
  }

  /** @throws `rate-limited` with Retry-After */
  link(ctx: Ctx): Promise<Attempt> {
    return this.begin(clientKeys(ctx));
  }

  /**
   * Of a mail that somebody asks for who is not signed in.
   * @throws `rate-limited` with Retry-After, for an address that is known here as for one that is not
   */
  async mailFor(ctx: Ctx, email: string): Promise<void> {
    await this.begin([
      keyOf(ctx, 'mailsTo', email.toLowerCase()),
      keyOf(ctx, 'mailsFrom', clientOf(ctx.address)),
    ]);
  }

  /**
   * Of a mail that somebody asks for who may.
   * @throws `rate-limited` with Retry-After
   */
  async mailTo(ctx: Ctx, email: string): Promise<void> {
    await this.begin([keyOf(ctx, 'mailsTo', email.toLowerCase())]);
  }

  /** Whoever has set a new password starts afresh, however often others guessed. */
  forgetAccount(ctx: Ctx, email: string): void {
    const key = keyOf(ctx, 'account', email.toLowerCase());
    this.here.forget(key);
    this.settle([this.redis.forget(key)]);
  }

  onApplicationShutdown(): void {
    this.redis.close();
  }

  private async begin(keys: AttemptKey[]): Promise<Attempt> {
    const near = this.here.take(keys);
    if (near > 0) throw refusal(near);
    const inRedis = await this.takeShared(keys);
    if (inRedis !== null && inRedis > 0) {
      for (const key of keys) this.here.giveBack(key);
      throw refusal(inRedis);
    }
    const accounts = keys.filter(({ limit }) => limit === 'account');
    const others = keys.filter(({ limit }) => limit !== 'account');
    return {
      succeeded: () => {
        for (const key of accounts) this.here.forget(key);
        for (const key of others) this.here.giveBack(key);
        if (inRedis === null) return;
        this.settle([...accounts.map((key) => this.redis.forget(key)), ...this.rewards(others)]);
      },
      abandoned: () => {
        for (const key of keys) this.here.giveBack(key);
        if (inRedis !== null) this.settle(this.rewards(keys));
      },
    };
  }

  /** Seconds to wait; null where Redis is away. */
  private async takeShared(keys: AttemptKey[]): Promise<number | null> {
    try {
      const waits = await Promise.all(keys.map((key) => this.redis.take(key)));
      this.complained = false;
      const wait = Math.max(...waits);
      keys.forEach((key, index) => waits[index]! > 0 && this.here.close(key, waits[index]!));
      // A refused attempt is none, so it counts nowhere.
      if (wait > 0) this.settle(this.rewards(keys.filter((_, index) => waits[index] === 0)));
      return wait;
    } catch (error) {
      this.complain(error as Error);
      return null;
    }
  }

  private rewards(keys: AttemptKey[]): Promise<void>[] {
    return keys.map((key) => this.redis.giveBack(key));
  }

  /** Nobody waits for these: an attempt that is given back late, or not at all, only counts a while longer. */
  private settle(changes: Promise<void>[]): void {
    for (const change of changes) change.catch((error: Error) => this.complain(error));
  }

  private complain(error: Error): void {
    if (!this.complained) {
      this.log.warn(`Redis is not reachable (${error.message}); attempts are counted in this process`);
    }
    this.complained = true;
  }
}

const clientKeys = (ctx: Ctx): AttemptKey[] => {
  const client = clientOf(ctx.address);
  return [keyOf(ctx, 'client', client), { limit: 'clientAnywhere', key: digest(client) }];
};

const keyOf = (ctx: Ctx, limit: AttemptLimitName, whose: string): AttemptKey => ({
  limit,
  key: digest(`${ctx.tenantId} ${whose}`),
});

/** Neither addresses of people nor of clients lie in Redis. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

const refusal = (seconds: number) =>
  kernelErrors.rateLimited.with({ headers: { 'retry-after': String(seconds) } }, seconds);
