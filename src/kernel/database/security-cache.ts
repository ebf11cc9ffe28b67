import { LRU } from 'tiny-lru';

export interface SecurityCacheOptions {
  /** Entries at most; the least recently used goes first. */
  max: number;
  /** Milliseconds that a found value may live, a bound beneath the invalidation. */
  ttl: number;
  /** Milliseconds that "there is none" may live. Nothing notifies of a first appearance, so keep it short. */
  negativeTtl: number;
}

interface Entry<T> {
  value: T | null;
  tags: readonly string[];
  expiresAt: number;
}

/**
 * A bounded cache of facts that decide about security: hosts, organisations, credentials. It holds nothing while
 * nobody would tell it of a change (see `CacheListener`), and joins concurrent loads of one key.
 */
export class SecurityCache<T> {
  private readonly entries: LRU<Entry<T>>;
  private readonly loading = new Map<string, Promise<T | null>>();
  private active = false;
  /** Counts invalidations, so that a value read before one is not stored after it. */
  private epoch = 0;

  constructor(
    private readonly options: SecurityCacheOptions,
    private readonly now: () => number = Date.now,
  ) {
    this.entries = new LRU(options.max);
  }

  /** The cached value, or undefined where it must be loaded. */
  peek(key: string): T | null | undefined {
    if (!this.active) return undefined;
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt > this.now()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  /** The cached value or what `load` answers; `tags` say which invalidations concern it. */
  async get(
    key: string,
    load: () => Promise<T | null>,
    tags: (value: T | null) => readonly string[],
  ): Promise<T | null> {
    const known = this.peek(key);
    if (known !== undefined) return known;
    const running = this.loading.get(key);
    if (running && this.active) return running;
    const promise = this.load(key, load, tags);
    this.loading.set(key, promise);
    return promise.finally(() => {
      if (this.loading.get(key) === promise) this.loading.delete(key);
    });
  }

  /** Drops every entry with the tag; `*` drops all. */
  forget(tag: string): void {
    this.epoch += 1;
    this.loading.clear();
    if (tag === '*') return void this.entries.clear();
    for (const [key, entry] of this.entries.entries() as [string, Entry<T>][]) {
      if (entry.tags.includes(tag)) this.entries.delete(key);
    }
  }

  bypass(): void {
    this.active = false;
    this.forget('*');
  }

  resume(): void {
    this.forget('*');
    this.active = true;
  }

  private async load(
    key: string,
    load: () => Promise<T | null>,
    tags: (value: T | null) => readonly string[],
  ) {
    const epoch = this.epoch;
    const value = await load();
    if (this.active && epoch === this.epoch) {
      const ttl = value === null ? this.options.negativeTtl : this.options.ttl;
      this.entries.set(key, { value, tags: tags(value), expiresAt: this.now() + ttl });
    }
    return value;
  }
}
