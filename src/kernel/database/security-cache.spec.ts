import { beforeEach, describe, expect, it } from '@jest/globals';
import { SecurityCache } from './security-cache.js';

let now = 0;
let loads = 0;
let cache: SecurityCache<string>;
const load = (value: string | null) => async () => {
  loads += 1;
  return value;
};
const get = (key: string, value: string | null = `${key} ${loads}`, tags: string[] = [key]) =>
  cache.get(key, load(value), () => tags);

beforeEach(() => {
  [now, loads] = [0, 0];
  cache = new SecurityCache({ max: 3, ttl: 1_000, negativeTtl: 100 }, () => now);
  cache.resume();
});

describe('a cache that decides about security', () => {
  it('loads once, until its time is over', async () => {
    expect(await get('a')).toBe(await get('a'));
    expect(loads).toBe(1);
    now = 1_000;
    await get('a');
    expect(loads).toBe(2);
  });

  it('remembers for a short while that there is none', async () => {
    expect(await get('a', null)).toBeNull();
    expect(await get('a', 'appeared')).toBeNull();
    now = 100;
    expect(await get('a', 'appeared')).toBe('appeared');
  });

  it('forgets what has the tag, and nothing else', async () => {
    await get('a', 'A', ['x', 'y']);
    await get('b', 'B', ['y']);
    cache.forget('x');
    expect(cache.peek('a')).toBeUndefined();
    expect(cache.peek('b')).toBe('B');
    cache.forget('*');
    expect(cache.peek('b')).toBeUndefined();
  });

  it('holds nothing while nobody would tell it of a change', async () => {
    await get('a');
    cache.bypass();
    await get('a');
    await get('a');
    expect(loads).toBe(3);
    cache.resume();
    expect(cache.peek('a')).toBeUndefined();
    await get('a');
    await get('a');
    expect(loads).toBe(4);
  });

  it('does not keep what was read before a change and arrived after it', async () => {
    let arrive: (value: string) => void = () => {};
    const slow = cache.get(
      'a',
      () => new Promise<string>((resolve) => (arrive = resolve)),
      () => ['a'],
    );
    cache.forget('a');
    // Who asks after the change does not get the answer from before it.
    const fresh = get('a', 'new');
    arrive('old');
    expect(await slow).toBe('old');
    expect(await fresh).toBe('new');
    expect(cache.peek('a')).toBe('new');
  });

  it('asks once for many who want the same', async () => {
    const answers = await Promise.all([get('a', 'A'), get('a', 'A'), get('a', 'A')]);
    expect(answers).toEqual(['A', 'A', 'A']);
    expect(loads).toBe(1);
  });

  it('does not remember a failure', async () => {
    await expect(
      cache.get(
        'a',
        () => Promise.reject(new Error('away')),
        () => [],
      ),
    ).rejects.toThrow('away');
    expect(await get('a', 'A')).toBe('A');
  });

  it('never holds more than its bound', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await get(key);
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.peek(key) !== undefined)).toEqual(['b', 'c', 'd']);
  });
});
