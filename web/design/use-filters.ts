import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** Filters of a list by name; what is not set is absent. */
export type Filters = Readonly<Record<string, string>>;

/**
 * Filters live in the address: a filtered list can be sent to somebody, and comes back with the Back button.
 * `names` is a constant of the page.
 */
export function useFilters(
  names: readonly string[],
): [Filters, (name: string, value: string) => void, () => void] {
  const [search, setSearch] = useSearchParams();
  const written = names.map((name) => search.get(name) ?? '').join('\n');

  const filters = useMemo(() => {
    const values = written.split('\n');
    return Object.fromEntries(names.flatMap((name, at) => (values[at] ? [[name, values[at]]] : [])));
  }, [names, written]);

  const set = useCallback(
    (name: string, value: string) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const clear = useCallback(() => setSearch({}, { replace: true }), [setSearch]);
  return [filters, set, clear];
}
