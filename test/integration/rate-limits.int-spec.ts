import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { burstOf, paceOf, remainingOf } from '#kernel/limits/gcra.js';
import { RedisCounters } from '#kernel/limits/redis-counters.js';
import { TAKE } from '#kernel/limits/take-script.js';
import { unique } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

const { redisUrl } = readTestStack();
const redis = new Redis(redisUrl);
/** The script under a clock that the test moves: the last argument, in microseconds. */
const TIMED = TAKE.replace("redis.call('TIME')", '{ 0, table.remove(ARGV) }');
const MINUTE = 60_000_000;
const START = 1_800_000_000_000_000;

afterAll(() => redis.disconnect());

interface Held {
  limit: number;
  cost: number;
}
const values = (held: Held[], countFor = 0) => [
  countFor,
  ...held.flatMap(({ limit, cost }) => {
    const { interval, tolerance } = paceOf(limit);
    return [interval, tolerance, cost];
  }),
];
const fresh = (count: number) => {
  const tag = unique();
  return Array.from({ length: count }, (_, index) => `test:{${tag}}:${index}`);
};
const takeAt = (now: number, keys: string[], held: Held[], countFor = 0) =>
  redis.eval(TIMED, keys.length, ...keys, ...values(held, countFor), now) as Promise<number[]>;

/** The same rule told another way: a bucket that fills evenly and holds the burst. */
class Bucket {
  private left: number;
  private at = START;
  constructor(private readonly limit: number) {
    this.left = paceOf(limit).tolerance;
  }
  private at_(now: number): number {
    return Math.min(paceOf(this.limit).tolerance, this.left + (now - this.at));
  }
  private price(cost: number): number {
    return Math.min(cost * paceOf(this.limit).interval, paceOf(this.limit).tolerance);
  }
  has(now: number, cost: number): boolean {
    return this.at_(now) >= this.price(cost);
  }
  take(now: number, cost: number): void {
    this.left = this.at_(now) - this.price(cost);
    this.at = now;
  }
}

describe('the script', () => {
  const step = fc.record({
    pause: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 2 * MINUTE }),
    ),
    cost: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
  });

  it('decides as a plain model does, for one policy or several, all or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 3 }),
        fc.array(step, { minLength: 1, maxLength: 60 }),
        async (limits, steps) => {
          const keys = fresh(limits.length);
          const model = limits.map((limit) => new Bucket(limit));
          let now = START;
          for (const { pause, cost } of steps) {
            now += pause;
            // Keys expire by the real clock, which is not the script's here.
            const answer = await takeAt(
              now,
              keys,
              limits.map((limit) => ({ limit, cost })),
            );
            await Promise.all(keys.map((key) => redis.persist(key)));
            const may = model.every((bucket) => bucket.has(now, cost));
            if (may) for (const bucket of model) bucket.take(now, cost);
            expect(limits.every((_, index) => answer[2 * index + 1] === 0)).toBe(may);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets limit + burst through in a minute at most, however the minute lies and requests come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 20, maxLength: 150 }),
        async (limit, pauses) => {
          const keys = fresh(1);
          const through: number[] = [];
          let now = START;
          for (const pause of pauses) {
            now += pause;
            const [, wait] = await takeAt(now, keys, [{ limit, cost: 1 }]);
            await redis.persist(keys[0]!);
            if (wait === 0) through.push(now);
          }
          for (const from of through) {
            const within = through.filter((at) => at >= from && at < from + MINUTE).length;
            expect(within).toBeLessThanOrEqual(limit + burstOf(limit));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('at the edge of a window lets through what came back since, not a second limit', async () => {
    const keys = fresh(1);
    const limit = 100;
    let through = 0;
    for (let index = 0; index < 200; index += 1) {
      // A hundred just before a minute is full, a hundred just after.
      const [, wait] = await takeAt(START + (index < 100 ? 59_900_000 : 60_100_000), keys, [
        { limit, cost: 1 },
      ]);
      await redis.persist(keys[0]!);
      if (wait === 0) through += 1;
    }
    expect(through).toBe(burstOf(limit));
  });

  it('takes nothing when it refuses, and says for how long and what is left', async () => {
    const keys = fresh(2);
    const held = [
      { limit: 100, cost: 1 },
      { limit: 2, cost: 1 },
    ];
    expect((await takeAt(START, keys, held))[3]).toBe(0);
    for (let again = 0; again < 3; again += 1) {
      const [, planWait, planAhead, keyWait] = await takeAt(START, keys, held);
      expect([planWait, keyWait]).toEqual([0, 30_000_000]);
      expect(remainingOf(paceOf(100), planAhead!)).toBe(49);
    }
    expect((await takeAt(START + 30_000_000, keys, held))[3]).toBe(0);
  });

  it('counts refusals for a while where it is asked to', async () => {
    const [counter, refusals] = fresh(2) as [string, string];
    const held = [{ limit: 1, cost: 1 }];
    const counts = [];
    for (let time = 0; time < 4; time += 1)
      counts.push((await takeAt(START, [counter, refusals], held, 600_000))[0]);
    expect(counts).toEqual([0, 1, 2, 3]);
    const left = await redis.pttl(refusals);
    expect(left).toBeGreaterThan(590_000);
    expect(left).toBeLessThanOrEqual(600_000);
  });

  it('leaves nothing behind of who has stopped asking', async () => {
    const [key] = fresh(1) as [string];
    const { interval, tolerance } = paceOf(100);
    await redis.eval(TAKE, 1, key, 0, interval, tolerance, 1);
    const left = await redis.pttl(key);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(interval / 1000);
  });

  it('locks nobody out for longer than the burst when the clock is set back', async () => {
    const keys = fresh(1);
    const held = [{ limit: 60, cost: 1 }];
    await takeAt(START + 3_600_000_000, keys, held);
    await redis.persist(keys[0]!);
    const [, wait] = await takeAt(START, keys, held);
    expect(wait).toBe(1_000_000);
  });
});

describe('two processes', () => {
  it('that ask at once share one limit', async () => {
    const both = [new RedisCounters({ REDIS_URL: redisUrl }), new RedisCounters({ REDIS_URL: redisUrl })];
    await Promise.all(both.map((counters) => counters.open()));
    const keys = fresh(1);
    const limit = 300;
    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, index) => both[index % 2]!.take(keys, values([{ limit, cost: 1 }]))),
    );
    const seconds = (performance.now() - began) / 1000;
    for (const counters of both) counters.onApplicationShutdown();
    // Redis may be slow to answer so many at once, on a busy machine: those are let through uncounted.
    const counted = answers.filter((answer) => answer !== null);
    const through = counted.filter(([, wait]) => wait === 0).length;
    expect(through).toBeLessThanOrEqual(burstOf(limit) + Math.ceil((seconds * limit) / 60));
    if (counted.length === 600) expect(through).toBeGreaterThanOrEqual(burstOf(limit));
  });
});

describe('without Redis', () => {
  it('nothing is counted, and nobody waits', async () => {
    const counters = new RedisCounters({ REDIS_URL: 'redis://127.0.0.1:1' });
    await counters.open();
    const began = performance.now();
    expect(await counters.take(fresh(1), values([{ limit: 1, cost: 1 }]))).toBeNull();
    expect(performance.now() - began).toBeLessThan(40);
    counters.onApplicationShutdown();
  });
});
