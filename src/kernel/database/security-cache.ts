import { LRU } from 'tiny-lru';

export interface SecurityCacheOptions<T = unknown> {
  /** Entries at most; the least recently used goes first. */
  max: number;
  /** Milliseconds that a found value may live, a bound beneath the invalidation. */
  ttl: number;
  /** Milliseconds that "there is none" may live. Nothing notifies of a first appearance, so keep it short. */
  negativeTtl: number;
  /** False for a value that the next caller should not get. */
  keep?: (value: T) => boolean;
}

interface Entry<T> {
  value: T | null;
  tags: readonly string[];
  expiresAt: number;
}

type Load<T> = () => Promise<T | null>;
type TagsOf<T> = (value: T | null) => readonly string[];

/** "There is none" is cheap to ask for with made-up keys, so it gets a small room of its own. */
const MISSES = 2_000;

/**
 * A bounded cache of facts that decide about security: hosts, organisations, credentials. It holds nothing while
 * nobody would tell it of a change (see `CacheListener`), and joins concurrent loads of one key.
 */
export class SecurityCache<T> {
  private readonly hits: LRU<Entry<T>>;
  private readonly misses = new LRU<Entry<T>>(MISSES);
  private readonly keysByTag = new Map<string, Set<string>>();
  private readonly loading = new Map<string, Promise<T | null>>();
  private active = false;
  /** Counts invalidations. What was read before one that concerns it is not stored after it. */
  private epoch = 0;
  private allForgotten = 0;
  /** Since when a tag is forgotten; kept only while something is being loaded. */
  private readonly forgotten = new Map<string, number>();
  private loads = 0;

  constructor(
    private readonly options: SecurityCacheOptions<T>,
    private readonly now: () => number = Date.now,
  ) {
    this.hits = new LRU(options.max);
  }

  /** The cached value, or undefined where it must be loaded. */
  peek(key: string): T | null | undefined {
    if (!this.active) return undefined;
    const entry = this.hits.get(key) ?? this.misses.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt > this.now()) return entry.value;
    this.drop(key, entry);
    return undefined;
  }

  /** The cached value or what `load` answers; `tags` say which invalidations concern it. */
  async get(key: string, load: Load<T>, tags: TagsOf<T>): Promise<T | null> {
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
    // A load that is under way may have read what was before: nobody else joins it.
    this.loading.clear();
    if (tag === '*') {
      this.allForgotten = this.epoch;
      this.hits.clear();
      this.misses.clear();
      this.keysByTag.clear();
      return;
    }
    if (this.loads > 0) this.forgotten.set(tag, this.epoch);
    for (const key of this.keysByTag.get(tag) ?? []) {
      const entry = this.hits.get(key) ?? this.misses.get(key);
      if (entry) this.drop(key, entry);
    }
    this.keysByTag.delete(tag);
  }

  bypass(): void {
    this.active = false;
    this.forget('*');
  }

  resume(): void {
    this.forget('*');
    this.active = true;
  }

  private async load(key: string, load: Load<T>, tagsOf: TagsOf<T>): Promise<T | null> {
    const began = this.epoch;
    this.loads += 1;
    try {
      const value = await load();
      const tags = tagsOf(value);
      if (this.active && this.isFresh(began, tags)) this.store(key, value, tags);
      return value;
    } finally {
      this.loads -= 1;
      if (this.loads === 0) this.forgotten.clear();
    }
  }

  private isFresh(began: number, tags: readonly string[]): boolean {
    return this.allForgotten <= began && tags.every((tag) => (this.forgotten.get(tag) ?? 0) <= began);
  }

  private store(key: string, value: T | null, tags: readonly string[]): void {
    if (value !== null && this.options.keep?.(value) === false) return;
    const [room, max] = value === null ? [this.misses, MISSES] : [this.hits, this.options.max];
    const ttl = value === null ? this.options.negativeTtl : this.options.ttl;
    const before = this.hits.get(key) ?? this.misses.get(key);
    if (before) this.drop(key, before);
    const oldest = room.size >= max ? room.first : null;
    if (oldest) this.drop(oldest.key as string, oldest.value);
    room.set(key, { value, tags, expiresAt: this.now() + ttl });
    for (const tag of tags) {
      const keys = this.keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.keysByTag.set(tag, new Set([key]));
    }
  }

  private drop(key: string, entry: Entry<T>): void {
    this.hits.delete(key);
    this.misses.delete(key);
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
