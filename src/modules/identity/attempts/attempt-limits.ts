const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often something may be tried. */
export interface AttemptLimit {
  /** Attempts that count, within `seconds` of the first. */
  points: number;
  seconds: number;
  /** Seconds to wait when they are used up: the first time, the second …; the last one stays. */
  waits: readonly number[];
}

/**
 * What is limited, by whom it is counted. A right password takes its attempt back, so that only wrong ones count;
 * whatever sends a mail counts always. NIST SP 800-63B-4 §3.2.2 asks for a limit on failures in a row; the waits keep
 * those on one account beneath 300 a day, wherever they come from.
 */
export const ATTEMPT_LIMITS = {
  /** Passwords for one e-mail address of one organisation. */
  account: { points: 10, seconds: 15 * MINUTE, waits: [MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR] },
  /** Passwords and links that one client tries at one organisation; behind it may be a whole office. */
  client: { points: 30, seconds: 5 * MINUTE, waits: [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR] },
  /** The same at all organisations together. */
  clientAnywhere: { points: 500, seconds: 15 * MINUTE, waits: [15 * MINUTE, HOUR] },
  /** Mails to one address of one organisation that somebody who is not signed in asks for. */
  mailsTo: { points: 3, seconds: HOUR, waits: [HOUR] },
  /** Mails that one client asks for at one organisation. */
  mailsFrom: { points: 20, seconds: HOUR, waits: [HOUR] },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptLimitName = keyof typeof ATTEMPT_LIMITS;

export const limitOf = (name: AttemptLimitName): AttemptLimit => ATTEMPT_LIMITS[name];

/** What an attempt counts for: a limit and, hashed, whose it is. */
export interface AttemptKey {
  limit: AttemptLimitName;
  key: string;
}
