import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/context/type-id.js';
import { FAILURES_A_MINUTE, type SignInAttempt, SignInLimit } from './sign-in-limit.js';

const tenantId = newId();
const attempt = (change: Partial<SignInAttempt> = {}): SignInAttempt => ({
  tenantId,
  address: '203.0.113.9',
  email: 'ada@acme.example',
  ...change,
});

function clock() {
  let time = 0;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}
const times = (count: number, work: (index: number) => void) => {
  for (let index = 0; index < count; index += 1) work(index);
};

describe('the limit of sign-in attempts', () => {
  it('stops guessing at one address, wherever it comes from and however it is written', () => {
    const limit = new SignInLimit(clock().now);
    times(FAILURES_A_MINUTE.email, (index) => limit.begin(attempt({ address: `198.51.100.${index}` })));
    expect(() => limit.begin(attempt({ email: 'ADA@acme.example' }))).toThrow(
      expect.objectContaining({
        status: 429,
        code: 'rate-limited',
        extras: { headers: { 'retry-after': '6' } },
      }),
    );
    expect(() => limit.begin(attempt({ email: 'grace@acme.example' }))).not.toThrow();
    expect(() => limit.begin(attempt({ tenantId: newId() }))).not.toThrow();
  });

  it('stops one client that tries many addresses', () => {
    const limit = new SignInLimit(clock().now);
    times(FAILURES_A_MINUTE.client, (index) =>
      limit.begin(attempt({ email: `nobody${index}@acme.example` })),
    );
    expect(() => limit.begin(attempt())).toThrow(expect.objectContaining({ status: 429 }));
    expect(() => limit.begin(attempt({ address: '203.0.113.10' }))).not.toThrow();
  });

  it('lets through again what the time since allows, and no more', () => {
    const { now, pass } = clock();
    const limit = new SignInLimit(now);
    times(FAILURES_A_MINUTE.email, () => limit.begin(attempt()));
    pass(5_999);
    expect(() => limit.begin(attempt())).toThrow();
    pass(1);
    expect(() => limit.begin(attempt())).not.toThrow();
    expect(() => limit.begin(attempt())).toThrow();
    pass(3_600_000);
    times(FAILURES_A_MINUTE.email, () => limit.begin(attempt()));
    expect(() => limit.begin(attempt())).toThrow();
  });

  it('does not count who signs in, however often', () => {
    const limit = new SignInLimit(clock().now);
    times(200, () => {
      limit.begin(attempt());
      limit.succeeded(attempt());
    });
    times(FAILURES_A_MINUTE.email - 1, () => limit.begin(attempt()));
    limit.begin(attempt());
    limit.succeeded(attempt());
    expect(() => limit.begin(attempt())).not.toThrow();
  });

  it('does not let one good account free the client for guessing at others', () => {
    const limit = new SignInLimit(clock().now);
    const guess = (index: number) => {
      limit.begin(attempt({ email: `victim${index}@acme.example` }));
      limit.begin(attempt());
      limit.succeeded(attempt());
    };
    expect(() => times(FAILURES_A_MINUTE.client + 1, guess)).toThrow(
      expect.objectContaining({ status: 429 }),
    );
  });

  it('does not count an attempt that was never decided', () => {
    const limit = new SignInLimit(clock().now);
    times(100, () => {
      limit.begin(attempt());
      limit.abandoned(attempt());
    });
    expect(() => limit.begin(attempt())).not.toThrow();
  });
});
