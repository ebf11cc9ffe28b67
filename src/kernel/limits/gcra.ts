/** Every limit is of requests a minute. */
export const WINDOW_SECONDS = 60;
const SECOND = 1_000_000;

/** A limit as the generic cell rate algorithm (GCRA) counts it, in microseconds. */
export interface Pace {
  /** What one request takes. */
  interval: number;
  /** How far ahead of the clock requests may run: the burst. */
  tolerance: number;
}

/**
 * The pace of so many requests a minute, of which half may come at once. Within any minute at most limit + burst
 * get through, wherever the minute begins.
 */
export function paceOf(limit: number): Pace {
  // Rounded up: never more than the limit.
  const interval = Math.ceil((WINDOW_SECONDS * SECOND) / limit);
  return { interval, tolerance: interval * burstOf(limit) };
}

export const burstOf = (limit: number): number => Math.ceil(limit / 2);

/** Requests that are left when those before run so far ahead of the clock. */
export const remainingOf = ({ interval, tolerance }: Pace, ahead: number): number =>
  Math.max(0, Math.floor((tolerance - ahead) / interval));

/** Whole seconds, rounded up. */
export const secondsOf = (microseconds: number): number => Math.ceil(microseconds / SECOND);
