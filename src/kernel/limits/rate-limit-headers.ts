import { paceOf, remainingOf, secondsOf, WINDOW_SECONDS } from './gcra.js';
import type { Policy } from './policies.js';

/** How a policy stands after a request. */
export interface Standing {
  policy: Policy;
  /** Microseconds to wait for it; 0 where it let the request through. */
  wait: number;
  /** Microseconds that its requests run ahead of the clock. */
  ahead: number;
}

/**
 * `RateLimit-Policy` and `RateLimit` as structured fields, a member a policy: `"plan";q=100;w=60`, `"plan";r=50;t=30`.
 * `r` is what may come at once, `t` the seconds until the whole burst is there again.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/11/
 */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  const members = (text: (standing: Standing) => string) => standings.map(text).join(', ');
  return {
    'ratelimit-policy': members(({ policy }) => `"${policy.name}";q=${policy.limit};w=${WINDOW_SECONDS}`),
    ratelimit: members(
      ({ policy, ahead }) =>
        `"${policy.name}";r=${remainingOf(paceOf(policy.limit), ahead)};t=${secondsOf(ahead)}`,
    ),
  };
}
