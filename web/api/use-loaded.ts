import { useCallback, useEffect, useRef, useState } from 'react';
import { attempt, type Failure } from './failure.js';
import { signInAgain } from './session.js';

/** A call of the client, still to be awaited. */
export type Call<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** What was asked for, or why it is not here. Both null: still on its way. */
export interface Loaded<Data> {
  data: Data | null;
  failure: Failure | null;
  reload: () => Promise<void>;
  set: (data: Data) => void;
}

/** Asks once, and again whenever `load` changes (so callers memoise it). The newest question wins. */
export function useLoaded<Data>(load: () => Call<Data>): Loaded<Data> {
  const [data, setData] = useState<Data | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const newest = useRef(0);

  const reload = useCallback(async () => {
    const mine = ++newest.current;
    const answer = await attempt(load);
    if (mine !== newest.current || signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data !== null) setData(answer.data);
  }, [load]);

  useEffect(() => void reload(), [reload]);

  return { data, failure, reload, set: setData };
}
