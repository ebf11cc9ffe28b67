import { checkDelay } from './check-delay.js';

const delays = Array.from({ length: 120 }, (_, checks) => checkDelay(checks));

describe('checkDelay', () => {
  it('looks six times in the first 70 seconds', () => {
    expect(delays.slice(0, 6).reduce((sum, delay) => sum + delay)).toBeLessThan(70);
  });

  it('begins the back-off at one minute and grows by 5, then by 15 percent', () => {
    expect(delays.slice(6, 9)).toEqual([60, 63, 66]);
    expect(delays[6 + 11]! / delays[6 + 10]!).toBeCloseTo(1.15, 1);
  });

  it('never shrinks after the first minute, never waits longer than four hours within the 75 tries', () => {
    const tries = delays.slice(6, 6 + 75);
    expect([...tries].sort((a, b) => a - b)).toEqual(tries);
    expect(tries.at(-1)).toBe(4 * 3600);
  });

  it('spends about six days on the 75 tries and asks daily from then on', () => {
    const days = delays.slice(0, 6 + 75).reduce((sum, delay) => sum + delay) / 86_400;
    expect(days).toBeGreaterThan(5.5);
    expect(days).toBeLessThan(6.5);
    expect(delays.slice(81).every((delay) => delay === 86_400)).toBe(true);
  });
});
