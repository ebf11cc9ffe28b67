const MINUTE = 60;
export const DAY = 86_400;
const LONGEST = 4 * 3600;
const TRIES = 75;

/** Somebody who has just set a record is looking at the page: the first minute is checked closely. */
const FIRST = [2, 5, 5, 10, 15, 30];

/**
 * Seconds to the next check of a domain that is not proved yet, after `checks` that did not find the proof: the first
 * minute closely, then a minute growing by 5 % for ten tries and by 15 % after, four hours at most; after 75 such
 * tries, about six days, once a day.
 */
export function checkDelay(checks: number): number {
  const quick = FIRST[checks];
  if (quick !== undefined) return quick;
  const tries = checks - FIRST.length;
  if (tries >= TRIES) return DAY;
  const growth = 1.05 ** Math.min(tries, 10) * 1.15 ** Math.max(0, tries - 10);
  return Math.min(LONGEST, Math.round(MINUTE * growth));
}
