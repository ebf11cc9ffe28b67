import type { Failure } from './failure.js';

/** A session that ended sends the person to sign in, and back here afterwards. */
export function signInAgain(failure: Failure | null): boolean {
  if (failure?.status !== 401) return false;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`);
  return true;
}
