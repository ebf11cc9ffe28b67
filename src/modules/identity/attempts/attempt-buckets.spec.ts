import { describe, expect, it } from '@jest/globals';
import { AttemptBuckets } from './attempt-buckets.js';
import { ATTEMPT_LIMITS, type AttemptKey } from './attempt-limits.js';

const account = (key = 'ada'): AttemptKey => ({ limit: 'account', key });
const client = (key = '203.0.113.9'): AttemptKey => ({ limit: 'client', key });
const { points, seconds } = ATTEMPT_LIMITS.account;

function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}
const times = (count: number, work: (index: number) => void) => {
  for (let index = 0; index < count; index += 1) work(index);
};

describe('attempts that are counted in a process', () => {
  it('are let through as often as the limit says, each key by itself', () => {
    const buckets = new AttemptBuckets(clock().now);
    times(points, () => expect(buckets.take([account()])).toBe(0));
    expect(buckets.take([account()])).toBe(seconds / points);
    expect(buckets.take([account('grace')])).toBe(0);
  });

  it('come back evenly, and no more than there were', () => {
    const { now, pass } = clock();
    const buckets = new AttemptBuckets(now);
    times(points, () => buckets.take([account()]));
    pass((seconds / points) * 1000 - 1);
    expect(buckets.take([account()])).toBe(1);
    pass(1);
    expect(buckets.take([account()])).toBe(0);
    expect(buckets.take([account()])).toBeGreaterThan(0);
    pass(24 * 3_600_000);
    times(points, () => expect(buckets.take([account()])).toBe(0));
    expect(buckets.take([account()])).toBeGreaterThan(0);
  });

  it('count for all their keys or, refused, for none', () => {
    const buckets = new AttemptBuckets(clock().now);
    times(points, () => buckets.take([account(), client()]));
    times(100, () => expect(buckets.take([account(), client()])).toBeGreaterThan(0));
    times(ATTEMPT_LIMITS.client.points - points, (index) =>
      expect(buckets.take([account(`other ${index}`), client()])).toBe(0),
    );
    expect(buckets.take([account('another'), client()])).toBeGreaterThan(0);
  });

  it('do not count when they are given back, however often', () => {
    const buckets = new AttemptBuckets(clock().now);
    times(200, () => {
      expect(buckets.take([account()])).toBe(0);
      buckets.giveBack(account());
    });
    times(points, () => buckets.take([account()]));
    buckets.forget(account());
    expect(buckets.take([account()])).toBe(0);
  });

  it('are refused for a moment where all processes together refused one', () => {
    const { now, pass } = clock();
    const buckets = new AttemptBuckets(now);
    buckets.close(account(), 3_600);
    expect(buckets.take([account(), client()])).toBe(3_600);
    pass(5_000);
    expect(buckets.take([account(), client()])).toBe(0);
    buckets.close(account(), 2);
    buckets.forget(account());
    expect(buckets.take([account()])).toBe(0);
  });
});
