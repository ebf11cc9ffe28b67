import { useCallback, useEffect, useRef, useState } from 'react';
import { attempt, type Failure } from './failure.js';
import { signInAgain } from './session.js';
import type { Call } from './use-loaded.js';

interface Page<Row> {
  data: Row[];
  nextCursor: string | null;
}

/** The rows of a list so far, and the way to the next ones. */
export interface Rows<Row> {
  /** Null until the first page is here. */
  rows: Row[] | null;
  failure: Failure | null;
  busy: boolean;
  hasMore: boolean;
  more: () => Promise<void>;
  reload: () => Promise<void>;
  /** Changes what is shown before, or instead of, asking again. */
  edit: (change: (rows: Row[]) => Row[]) => void;
}

/**
 * A list by cursors. When `load` changes (a filter, so callers memoise it) the old rows stay until the new ones are
 * here, so that the page does not jump.
 */
export function useRows<Row>(load: (cursor: string | undefined) => Call<Page<Row>>): Rows<Row> {
  const [rows, setRows] = useState<Row[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const newest = useRef(0);

  const fetchPage = useCallback(
    async (from: string | undefined) => {
      const mine = ++newest.current;
      setBusy(true);
      const answer = await attempt(() => load(from));
      if (mine !== newest.current || signInAgain(answer.failure)) return;
      setBusy(false);
      setFailure(answer.failure);
      if (!answer.data) return;
      const { data, nextCursor } = answer.data;
      setCursor(nextCursor);
      setRows((shown) => (from === undefined ? data : [...(shown ?? []), ...data]));
    },
    [load],
  );
  const reload = useCallback(() => fetchPage(undefined), [fetchPage]);

  useEffect(() => void reload(), [reload]);

  return {
    rows,
    failure,
    busy,
    hasMore: cursor !== null,
    more: () => (cursor === null ? Promise.resolve() : fetchPage(cursor)),
    reload,
    edit: (change) => setRows((shown) => shown && change(shown)),
  };
}
