import type { DomainTransition } from '../domains.events.js';
import type { DomainRow, Ownership, Reason } from '../domains.types.js';
import { checkDelay, DAY } from './check-delay.js';
import type { Verdict } from './judge-lookup.js';

/** Days from the first failed check to the suspension, and from the adding to giving up. */
const GRACE_DAYS = 14;
/** Days after a suspension in which the records may still come back by themselves. */
const RETURN_DAYS = 30;
const HOUR = 3600;
/** Seconds after which an unreachable DNS is asked again. */
const UNKNOWN_AGAIN = 30;

export type DomainState = Pick<
  DomainRow,
  'ownership' | 'checks' | 'pending_since' | 'first_failed_at' | 'verified_at'
>;

export interface NextState {
  ownership: Ownership;
  reason: Reason | null;
  checks: number;
  firstFailedAt: Date | null;
  verifiedAt: Date | null;
  nextCheckAt: Date | null;
  event: DomainTransition | null;
  /** Take the name, or give it back to whoever proves it next. */
  host: 'claim' | 'release' | null;
}

/**
 * What a check makes of a domain. Drift is counted from the first failed check; a check that could not ask changes
 * nothing but the reason and comes back soon.
 */
export function nextState(
  domain: DomainState,
  verdict: Pick<Verdict, 'proof' | 'bound' | 'routed' | 'reason'>,
  now: Date,
): NextState {
  const held = domain.ownership === 'verified' || domain.ownership === 'drifting';
  const same: NextState = {
    ownership: domain.ownership === 'verifying' ? 'pending' : domain.ownership,
    reason: verdict.reason,
    checks: domain.checks,
    firstFailedAt: domain.first_failed_at,
    verifiedAt: domain.verified_at,
    nextCheckAt: null,
    event: null,
    host: null,
  };
  const suspended = domain.ownership === 'lost' && domain.verified_at !== null;
  // Only the token proves a name that is not held; the tenant's own target is enough to go on holding it.
  if (verdict.proof === 'proved' || (held && verdict.bound))
    return verified(domain, same, verdict.routed, now);
  if (verdict.proof === 'unknown') {
    const again = held || suspended ? HOUR / 2 : Math.max(UNKNOWN_AGAIN, checkDelay(domain.checks));
    return { ...same, nextCheckAt: after(now, again) };
  }
  if (held) return drifting(domain, same, now);
  if (suspended) return stillSuspended(same, now);
  return stillPending(domain, same, now);
}

function verified(domain: DomainState, same: NextState, routed: boolean | null, now: Date): NextState {
  const wasVerified = domain.ownership === 'verified';
  const held = wasVerified || domain.ownership === 'drifting';
  // One that does not point here yet is still being set up: it is looked at as closely as one that is not proved.
  const checks = routed === false ? (wasVerified ? domain.checks + 1 : 1) : 0;
  return {
    ...same,
    ownership: 'verified',
    checks,
    firstFailedAt: null,
    verifiedAt: domain.verified_at ?? now,
    nextCheckAt: after(now, checks === 0 ? DAY : checkDelay(checks)),
    event: wasVerified ? null : domain.verified_at ? 'domain.recovered' : 'domain.verified',
    host: held ? null : 'claim',
  };
}

function drifting(domain: DomainState, same: NextState, now: Date): NextState {
  const since = domain.first_failed_at ?? now;
  const over = daysBetween(since, now) >= GRACE_DAYS;
  return {
    ...same,
    ownership: over ? 'lost' : 'drifting',
    checks: domain.checks + 1,
    firstFailedAt: since,
    nextCheckAt: after(now, over ? DAY : HOUR),
    event: over ? 'domain.suspended' : domain.ownership === 'verified' ? 'domain.drifting' : null,
    host: over ? 'release' : null,
  };
}

function stillSuspended(same: NextState, now: Date): NextState {
  const waits = daysBetween(same.firstFailedAt ?? now, now) < GRACE_DAYS + RETURN_DAYS;
  return { ...same, checks: same.checks + 1, nextCheckAt: waits ? after(now, DAY) : null };
}

function stillPending(domain: DomainState, same: NextState, now: Date): NextState {
  const checks = domain.checks + 1;
  const over = daysBetween(domain.pending_since, now) >= GRACE_DAYS;
  if (over)
    return {
      ...same,
      ownership: 'lost',
      checks,
      event: domain.ownership === 'lost' ? null : 'domain.failed',
    };
  return { ...same, ownership: 'pending', checks, nextCheckAt: after(now, checkDelay(checks)) };
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / (DAY * 1000);
