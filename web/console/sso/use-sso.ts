import { useCallback, useRef } from 'react';
import { api } from '../../api/client.js';
import type { EmailDomain, Sso, SsoUpdate } from '../../api/contract.js';
import type { Call } from '../../api/use-loaded.js';
import { useLoaded } from '../../api/use-loaded.js';
import { usePoll } from './use-poll.js';

/** The set-up with what its next change is measured against, so that two owners never overwrite each other unseen. */
export interface SsoState {
  sso: Sso;
  /** Changes what is named. */
  patch: (change: SsoUpdate) => Call<Sso>;
  etag: () => Record<string, string>;
  reload: () => Promise<void>;
}

export function useSso() {
  // Not state: a change right after another one is measured against what that left, whether it is shown yet or not.
  const etag = useRef<Record<string, string>>({});
  const loaded = useLoaded(
    useCallback(async () => {
      const answer = await api().GET('/api/v1/sso');
      const tag = answer.response.headers.get('etag');
      etag.current = tag ? { 'If-Match': tag } : {};
      return answer;
    }, []),
  );
  const patch = (body: SsoUpdate) => api().PATCH('/api/v1/sso', { params: { header: etag.current }, body });
  return { ...loaded, patch, etag: () => etag.current };
}

/** States that change by themselves, so the page keeps looking. */
const isMoving = ({ status }: EmailDomain): boolean => status === 'pending';

/** All e-mail domains; looked at again and again while one of them is on its way. */
export function useEmailDomains() {
  const loaded = useLoaded(
    useCallback(() => api().GET('/api/v1/sso/email-domains', { params: { query: { limit: 100 } } }), []),
  );
  usePoll(loaded.data?.data.some(isMoving) ?? false, loaded.reload);
  return loaded;
}
