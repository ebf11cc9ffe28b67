import { useMemo } from 'react';
import { askedOnce } from '../../api/asked-once.js';
import { api } from '../../api/client.js';
import type { Scope } from '../../api/contract.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useConsoleTexts } from '../../texts/context.js';

const loadScopes = askedOnce(() => api().GET('/api/v1/scopes'));
const loadMembers = () => api().GET('/api/v1/members', { params: { query: { limit: 100 } } });
const loadMe = askedOnce(() => api().GET('/api/v1/sessions/current'));

/** Every scope in words; null until it is here. */
export function useScopes(): readonly Scope[] | null {
  return useLoaded(loadScopes).data?.data ?? null;
}

/** Sentences of scopes by their names; a scope without one is shown as it is written. */
export function useScopeSentence(): (scope: string) => string {
  const scopes = useScopes();
  return useMemo(() => {
    const sentences = new Map(scopes?.map(({ scope, sentence }) => [scope, sentence]));
    return (scope: string) => sentences.get(scope) ?? scope;
  }, [scopes]);
}

/** Whose a key is, in words. */
export function useOwnerName(): (userId: string | null) => string {
  const t = useConsoleTexts();
  const members = useLoaded(loadMembers).data?.data;
  const me = useMyId();
  return (userId) => {
    if (userId === null) return t('keys.ownerService');
    if (userId === me) return t('keys.ownerYou');
    return members?.find((member) => member.userId === userId)?.name ?? t('keys.ownerOther');
  };
}

/** Who is looking; null until it is known. */
export const useMyId = (): string | null => useLoaded(loadMe).data?.user.id ?? null;
