import { useCallback, useEffect, useState } from 'react';
import { api } from '../../api/client.js';
import type { Domain } from '../../api/contract.js';
import { attempt, type Failure } from '../../api/failure.js';
import { signInAgain } from '../../api/session.js';

const EVERY_MS = 3000;

/** States that change by themselves, so the page keeps looking. */
const MOVING: readonly string[] = ['pending', 'issuing'];

/** Whether a domain is still on its way. */
export const isMoving = (domain: Domain): boolean => MOVING.includes(domain.status);

interface Loaded<Data> {
  data: Data | null;
  failure: Failure | null;
  reload: () => Promise<void>;
  set: (data: Data) => void;
}

/** All domains; looked at again every three seconds while one of them is on its way. */
export function useDomains(): Loaded<Domain[]> {
  return usePolled(
    useCallback(async () => {
      const params = { query: { limit: 100 } };
      const answer = await attempt(() => api().GET('/api/v1/whitelabel/domains', { params }));
      return { data: answer.data?.data ?? null, failure: answer.failure };
    }, []),
    (domains) => domains.some(isMoving),
  );
}

/** One domain, live while it is on its way. */
export function useDomain(id: string): Loaded<Domain> {
  return usePolled(
    useCallback(() => {
      const params = { path: { id } };
      return attempt(() => api().GET('/api/v1/whitelabel/domains/{id}', { params }));
    }, [id]),
    isMoving,
  );
}

function usePolled<Data>(
  load: () => Promise<{ data: Data | null; failure: Failure | null }>,
  moving: (data: Data) => boolean,
): Loaded<Data> {
  const [data, setData] = useState<Data | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const reload = useCallback(async () => {
    const answer = await load();
    if (signInAgain(answer.failure)) return;
    setFailure(answer.failure);
    if (answer.data !== null) setData(answer.data);
  }, [load]);

  useEffect(() => void reload(), [reload]);

  const polling = data !== null && moving(data);
  useEffect(() => {
    if (!polling) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [polling, reload]);

  return { data, failure, reload, set: setData };
}
