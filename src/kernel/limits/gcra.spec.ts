import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { burstOf, paceOf, remainingOf, secondsOf, WINDOW_SECONDS } from './gcra.js';

const limits = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 10_000_000 }));
const MINUTE = WINDOW_SECONDS * 1_000_000;

describe('the pace of a limit', () => {
  it('never lets more than limit + burst through in a minute', () => {
    fc.assert(
      fc.property(limits, (limit) => {
        const { interval, tolerance } = paceOf(limit);
        expect(tolerance / interval + Math.floor(MINUTE / interval)).toBeLessThanOrEqual(
          limit + burstOf(limit),
        );
      }),
    );
  });

  it('lets half of the limit come at once, and one at least', () => {
    fc.assert(
      fc.property(limits, (limit) => {
        const burst = remainingOf(paceOf(limit), 0);
        expect(burst).toBe(burstOf(limit));
        expect(burst).toBeGreaterThanOrEqual(Math.max(1, limit / 2));
        expect(burst).toBeLessThan(limit / 2 + 1);
      }),
    );
    expect([1, 2, 100, 2000].map(burstOf)).toEqual([1, 1, 50, 1000]);
  });

  it('says how many are left: so many more are let through, and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: MINUTE }), (limit, ran) => {
        const pace = paceOf(limit);
        let ahead = Math.min(ran, pace.tolerance);
        const said = remainingOf(pace, ahead);
        let taken = 0;
        while (ahead + pace.interval <= pace.tolerance) {
          ahead += pace.interval;
          taken += 1;
        }
        expect(taken).toBe(said);
      }),
    );
  });

  it('is waited for in whole seconds, never too short', () => {
    expect([0, 1, 999_999, 1_000_000, 1_000_001].map(secondsOf)).toEqual([0, 1, 1, 1, 2]);
  });
});
