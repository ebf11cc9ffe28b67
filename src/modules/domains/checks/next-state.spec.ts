import { type DomainState, nextState } from './next-state.js';

const NOW = new Date('2026-11-01T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const proved = { proof: 'proved', bound: false, routed: true, reason: null } as const;
const refuted = {
  proof: 'refuted',
  routed: false,
  bound: false,
  reason: { code: 'txt_missing', text: 'Create it.' },
} as const;
const unknown = {
  proof: 'unknown',
  routed: null,
  bound: false,
  reason: { code: 'could_not_ask', text: 'Again.' },
} as const;

const aDomain = (state: Partial<DomainState> = {}): DomainState => ({
  ownership: 'pending',
  checks: 0,
  pending_since: daysAgo(0),
  first_failed_at: null,
  verified_at: null,
  ...state,
});
const held = (state: Partial<DomainState> = {}) =>
  aDomain({ ownership: 'verified', verified_at: daysAgo(900), ...state });
const secondsUntil = (date: Date | null) => (date!.getTime() - NOW.getTime()) / 1000;

describe('nextState of a domain that is not proved yet', () => {
  it('claims the name when it is proved, and looks again in a day', () => {
    const next = nextState(aDomain(), proved, NOW);
    expect(next).toMatchObject({
      ownership: 'verified',
      event: 'domain.verified',
      host: 'claim',
      verifiedAt: NOW,
      reason: null,
    });
    expect(secondsUntil(next.nextCheckAt)).toBe(86_400);
  });

  it('goes on looking closely where it is proved and does not point here yet', () => {
    const first = nextState(aDomain({ checks: 30 }), { ...proved, routed: false }, NOW);
    expect(secondsUntil(first.nextCheckAt)).toBe(5);
    const later = nextState(held({ checks: 90 }), { ...proved, routed: false }, NOW);
    expect(later).toMatchObject({ ownership: 'verified', event: null });
    expect(secondsUntil(later.nextCheckAt)).toBe(86_400);
  });

  it('stays pending with the reason and backs off', () => {
    const next = nextState(aDomain({ ownership: 'verifying', checks: 9 }), refuted, NOW);
    expect(next).toMatchObject({
      ownership: 'pending',
      checks: 10,
      event: null,
      host: null,
      reason: refuted.reason,
    });
    expect(secondsUntil(next.nextCheckAt)).toBeGreaterThan(60);
  });

  it('does not take the alias alone for a proof', () => {
    expect(nextState(aDomain(), { ...refuted, bound: true }, NOW).ownership).toBe('pending');
  });

  it('gives up after 14 days', () => {
    const next = nextState(aDomain({ checks: 90, pending_since: daysAgo(14) }), refuted, NOW);
    expect(next).toMatchObject({ ownership: 'lost', event: 'domain.failed', host: null, nextCheckAt: null });
  });

  it('never gives up because DNS could not be asked', () => {
    const next = nextState(aDomain({ checks: 90, pending_since: daysAgo(300) }), unknown, NOW);
    expect(next).toMatchObject({ ownership: 'pending', checks: 90, event: null });
    expect(next.nextCheckAt).not.toBeNull();
  });
});

describe('nextState of a domain that is held', () => {
  it('says nothing while all is well', () => {
    expect(nextState(held(), proved, NOW)).toMatchObject({ ownership: 'verified', event: null, host: null });
  });

  it('begins to drift at the first failed check, and tells it once', () => {
    const next = nextState(held(), refuted, NOW);
    expect(next).toMatchObject({
      ownership: 'drifting',
      event: 'domain.drifting',
      host: null,
      firstFailedAt: NOW,
    });
    const again = nextState(held({ ownership: 'drifting', first_failed_at: daysAgo(3) }), refuted, NOW);
    expect(again).toMatchObject({ ownership: 'drifting', event: null, firstFailedAt: daysAgo(3) });
  });

  it('counts the grace period from the first failed check, not from the creation', () => {
    const old = held({ pending_since: daysAgo(900), ownership: 'drifting', first_failed_at: daysAgo(13) });
    expect(nextState(old, refuted, NOW).ownership).toBe('drifting');
    const over = nextState({ ...old, first_failed_at: daysAgo(14) }, refuted, NOW);
    expect(over).toMatchObject({ ownership: 'lost', event: 'domain.suspended', host: 'release' });
  });

  it('holds on while the alias points to the tenant alone', () => {
    const next = nextState(held(), { ...refuted, bound: true }, NOW);
    expect(next).toMatchObject({ ownership: 'verified', event: null, reason: refuted.reason });
  });

  it('does not drift because DNS could not be asked', () => {
    expect(nextState(held(), unknown, NOW)).toMatchObject({
      ownership: 'verified',
      event: null,
      firstFailedAt: null,
    });
  });

  it('recovers from drifting and from the suspension, which needs the name again', () => {
    const drifting = nextState(held({ ownership: 'drifting', first_failed_at: daysAgo(3) }), proved, NOW);
    expect(drifting).toMatchObject({
      ownership: 'verified',
      event: 'domain.recovered',
      host: null,
      firstFailedAt: null,
    });
    const lost = nextState(held({ ownership: 'lost', first_failed_at: daysAgo(20) }), proved, NOW);
    expect(lost).toMatchObject({ ownership: 'verified', event: 'domain.recovered', host: 'claim' });
  });

  it('stops looking 30 days after the suspension', () => {
    const lost = (days: number) =>
      nextState(held({ ownership: 'lost', first_failed_at: daysAgo(days) }), refuted, NOW);
    expect(lost(43).nextCheckAt).not.toBeNull();
    expect(lost(44)).toMatchObject({ ownership: 'lost', nextCheckAt: null, event: null });
  });
});
