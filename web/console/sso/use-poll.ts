import { useEffect } from 'react';

const EVERY_MS = 3000;

/** Looks again every three seconds while something moves and somebody is looking. */
export function usePoll(moving: boolean, look: () => Promise<void>): void {
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), EVERY_MS);
    return () => clearInterval(timer);
  }, [moving, look]);
}
