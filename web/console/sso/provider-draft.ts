import type { Sso, SsoReplace } from '../../api/contract.js';

/** The login as it is being typed. */
export interface ProviderDraft {
  name: string;
  kind: 'openid' | 'oauth';
  issuer: string;
  authorizationUrl: string;
  tokenUrl: string;
  userinfoUrl: string;
  clientId: string;
  clientSecret: string;
  clientAuthentication: Sso['clientAuthentication'];
  scopes: string;
  claims: Sso['claims'];
}

export const draftOf = (sso: Sso): ProviderDraft => ({
  name: sso.name ?? '',
  kind: sso.endpoints ? 'oauth' : 'openid',
  issuer: sso.issuer ?? '',
  authorizationUrl: sso.endpoints?.authorizationUrl ?? '',
  tokenUrl: sso.endpoints?.tokenUrl ?? '',
  userinfoUrl: sso.endpoints?.userinfoUrl ?? '',
  clientId: sso.clientId ?? '',
  clientSecret: '',
  clientAuthentication: sso.clientAuthentication,
  scopes: sso.scopes.join(' '),
  claims: sso.claims,
});

export const isDirty = (draft: ProviderDraft, sso: Sso): boolean =>
  JSON.stringify(draft) !== JSON.stringify(draftOf(sso));

/** The stored secret is for this login and client alone. */
export function needsSecret(draft: ProviderDraft, sso: Sso): boolean {
  const before = draftOf(sso);
  const names = ['kind', 'issuer', 'authorizationUrl', 'tokenUrl', 'userinfoUrl', 'clientId'] as const;
  return !sso.hasClientSecret || names.some((name) => draft[name].trim() !== before[name]);
}

/** What the fields add to a set-up; the rest of it stays as it is. */
export function bodyOf(draft: ProviderDraft, sso: Sso): SsoReplace {
  const { authorizationUrl, tokenUrl, userinfoUrl, clientSecret } = draft;
  const endpoints = {
    authorizationUrl: authorizationUrl.trim(),
    tokenUrl: tokenUrl.trim(),
    userinfoUrl: userinfoUrl.trim(),
  };
  return {
    name: draft.name.trim(),
    issuer: draft.kind === 'openid' ? draft.issuer.trim() : null,
    endpoints: draft.kind === 'oauth' ? endpoints : null,
    clientId: draft.clientId.trim(),
    ...(clientSecret !== '' && { clientSecret }),
    clientAuthentication: draft.clientAuthentication,
    scopes: draft.scopes.split(/\s+/).filter(Boolean),
    claims: draft.claims,
    enabled: sso.enabled,
    enforced: sso.enforced,
    breakGlass: sso.breakGlass,
    justInTime: sso.justInTime,
  };
}
