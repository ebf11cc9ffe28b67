import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the HTML from the server and until scripts run; then true. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
