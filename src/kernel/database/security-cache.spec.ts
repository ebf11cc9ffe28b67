import { describe, expect, it } from '@jest/globals';
import { SecurityCache } from './security-cache.js';

const options = { max: 3, ttl: 1_000, negativeTtl: 100 };

function cacheAt(keep?: (value: string) => boolean) {
  let now = 0;
  const cache = new SecurityCache<string>({ ...options, ...(keep ? { keep } : {}) }, () => now);
  cache.resume();
  return { cache, pass: (milliseconds: number) => (now += milliseconds) };
}
const fill = (cache: SecurityCache<string>, key: string, tags: string[] = []) =>
  cache.get(
    key,
    async () => `value of ${key}`,
    () => tags,
  );

describe('a security cache', () => {
  it('holds nothing while nobody would tell it of a change', async () => {
    const cache = new SecurityCache<string>(options);
    await fill(cache, 'a');
    expect(cache.peek('a')).toBeUndefined();
  });

  it('forgets what has the tag and nothing else', async () => {
    const { cache } = cacheAt();
    await fill(cache, 'a', ['one']);
    await fill(cache, 'b', ['one', 'two']);
    await fill(cache, 'c', ['two']);
    cache.forget('one');
    expect([cache.peek('a'), cache.peek('b'), cache.peek('c')]).toEqual([undefined, undefined, 'value of c']);
  });

  it('does not store what was read before a change that concerns it', async () => {
    const { cache } = cacheAt();
    let answer = (_: string) => {};
    const old = cache.get(
      'a',
      () => new Promise<string>((resolve) => (answer = resolve)),
      () => ['one'],
    );
    cache.forget('one');
    answer('old');
    await expect(old).resolves.toBe('old');
    expect(cache.peek('a')).toBeUndefined();
  });

  it('stores what was read beside a change of something else', async () => {
    const { cache } = cacheAt();
    let answer = (_: string) => {};
    const read = cache.get(
      'a',
      () => new Promise<string>((resolve) => (answer = resolve)),
      () => ['one'],
    );
    cache.forget('two');
    answer('kept');
    await read;
    expect(cache.peek('a')).toBe('kept');
  });

  it('joins concurrent loads, but none that began before a change', async () => {
    const { cache } = cacheAt();
    let loads = 0;
    const load = async () => `load ${(loads += 1)}`;
    const tags = () => ['one'];
    await expect(Promise.all([cache.get('a', load, tags), cache.get('a', load, tags)])).resolves.toEqual([
      'load 1',
      'load 1',
    ]);
    const before = cache.get('b', load, tags);
    cache.forget('one');
    await expect(cache.get('b', load, tags)).resolves.toBe('load 3');
    await before;
  });

  it('drops the least recently used first and forgets its tags with it', async () => {
    const { cache } = cacheAt();
    for (const key of ['a', 'b', 'c', 'd']) await fill(cache, key, ['all', key]);
    expect([cache.peek('a'), cache.peek('d')]).toEqual([undefined, 'value of d']);
    cache.forget('all');
    expect(['b', 'c', 'd'].map((key) => cache.peek(key))).toEqual([undefined, undefined, undefined]);
  });

  it('keeps “there is none” for a short time, in a room of its own', async () => {
    const { cache, pass } = cacheAt();
    await fill(cache, 'a');
    for (let index = 0; index < 10; index += 1) {
      await cache.get(
        `none ${index}`,
        async () => null,
        () => [],
      );
    }
    expect([cache.peek('a'), cache.peek('none 9')]).toEqual(['value of a', null]);
    pass(101);
    expect([cache.peek('a'), cache.peek('none 9')]).toEqual(['value of a', undefined]);
    pass(1_000);
    expect(cache.peek('a')).toBeUndefined();
  });

  it('does not keep what the next caller should not get', async () => {
    const { cache } = cacheAt((value) => value !== 'broken');
    await cache.get(
      'a',
      async () => 'broken',
      () => [],
    );
    expect(cache.peek('a')).toBeUndefined();
  });
});
