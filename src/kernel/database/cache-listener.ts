import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { SecurityCache, type SecurityCacheOptions } from './security-cache.js';

const RECONNECT_MS = 500;
const HEARTBEAT_MS = 400;
/** With the heartbeat, how long a connection that died without a packet goes unnoticed: under a second. */
const ANSWER_MS = 500;

/**
 * Keeps the caches of all processes honest. A transaction that changes what is cached calls
 * `tx.invalidate(cache, tag)`; its NOTIFY arrives here, over a direct connection, when it commits.
 * While that connection is down the caches are bypassed, and they are emptied when it is back.
 */
@Injectable()
export class CacheListener implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('CacheListener');
  private readonly caches = new Map<string, SecurityCache<unknown>>();
  private client: pg.Client | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'DATABASE_LISTEN_URL' | 'DATABASE_APP_URL'>,
  ) {}

  /** A cache that follows NOTIFY under `name`. */
  cache<T>(name: string, options: SecurityCacheOptions<T>): SecurityCache<T> {
    const cache = new SecurityCache<T>(options);
    this.caches.set(name, cache as SecurityCache<unknown>);
    if (this.client) cache.resume();
    return cache;
  }

  /** Forgets here and now, without waiting for the NOTIFY: a caller reads what it has just written. */
  forgetHere(cache: string, tag: string): void {
    this.caches.get(cache)?.forget(tag);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    clearInterval(this.heartbeat);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_LISTEN_URL ?? this.config.DATABASE_APP_URL,
      connectionTimeoutMillis: 5_000,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.forget(payload ?? ''));
    try {
      await client.connect();
      await client.query('LISTEN cache');
    } catch (error) {
      this.log.warn(`Cannot listen for cache changes: ${(error as Error).message}; caches are bypassed`);
      await client.end().catch(() => undefined);
      this.again();
      return;
    }
    this.client = client;
    for (const cache of this.caches.values()) cache.resume();
    // A connection that died without a packet would leave the caches stale: ask it now and then.
    this.heartbeat = setInterval(() => {
      client.query('select 1').catch(() => this.lost(client));
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    clearInterval(this.heartbeat);
    for (const cache of this.caches.values()) cache.bypass();
    client.end().catch(() => undefined);
    if (this.stopped) return;
    this.log.warn('The connection for cache changes is lost; caches are bypassed until it is back');
    this.again();
  }

  private again(): void {
    if (this.stopped) return;
    this.retry = setTimeout(() => void this.connect(), RECONNECT_MS);
    this.retry.unref();
  }

  private forget(payload: string): void {
    const colon = payload.indexOf(':');
    this.caches.get(payload.slice(0, colon))?.forget(payload.slice(colon + 1));
  }
}
