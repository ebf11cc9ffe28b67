import type { FieldError } from '#kernel/errors/problem.js';
import { DEFAULT_CLAIMS, type SsoPatch } from './sso.dto.js';
import type { ConfigurationRow } from './sso.types.js';

/** A configuration without what is counted and kept beside it. */
export type Wanted = Omit<ConfigurationRow, 'client_secret' | 'revision' | 'test' | 'updated_at'>;

const EMPTY: Wanted = {
  name: '',
  issuer: null,
  endpoints: null,
  client_id: '',
  client_authentication: 'basic',
  scopes: ['openid', 'email', 'profile'],
  claims: DEFAULT_CLAIMS,
  enabled: false,
  enforced: false,
  break_glass: [],
  just_in_time: { enabled: false, role: 'member' },
};

/** What a change makes of a configuration; naming an issuer puts it in the place of endpoints, and the other way round. */
export function merged(before: Wanted | null, change: SsoPatch): Wanted {
  const base = before ?? EMPTY;
  return {
    name: change.name ?? base.name,
    issuer: change.issuer === undefined ? (change.endpoints ? null : base.issuer) : change.issuer,
    endpoints: change.endpoints === undefined ? (change.issuer ? null : base.endpoints) : change.endpoints,
    client_id: change.clientId ?? base.client_id,
    client_authentication: change.clientAuthentication ?? base.client_authentication,
    scopes: change.scopes ?? base.scopes,
    claims: { ...base.claims, ...change.claims } as Wanted['claims'],
    enabled: change.enabled ?? base.enabled,
    enforced: change.enforced ?? base.enforced,
    break_glass: [...new Set(change.breakGlass ?? base.break_glass)],
    just_in_time: change.justInTime ?? base.just_in_time,
  };
}

/** Another provider, another client, or another reading of what it says: what was tested is not what is there now. */
export function isAnotherClient(wanted: Wanted, before: Wanted | null): boolean {
  if (!before) return true;
  return [
    isForeign(wanted, before),
    wanted.client_authentication !== before.client_authentication,
    JSON.stringify(wanted.scopes) !== JSON.stringify(before.scopes),
    Object.entries(wanted.claims).some(
      ([name, claim]) => before.claims[name as keyof Wanted['claims']] !== claim,
    ),
  ].some(Boolean);
}

/** The secret of before is none of theirs. */
function isForeign(wanted: Wanted, before: Wanted): boolean {
  const [one, other] = [wanted.endpoints, before.endpoints];
  return (
    wanted.issuer !== before.issuer ||
    wanted.client_id !== before.client_id ||
    one?.authorizationUrl !== other?.authorizationUrl ||
    one?.tokenUrl !== other?.tokenUrl ||
    one?.userinfoUrl !== other?.userinfoUrl
  );
}

/** Everything that is wrong with a configuration by itself, at its field. */
export function faultsOf(
  wanted: Wanted,
  before: Wanted | null,
  secret: string | undefined,
  faultOfUrl: (url: string) => string | null,
): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (pointer: string, detail: string) => errors.push({ pointer, detail });
  const { issuer, endpoints } = wanted;
  if ((issuer === null) === (endpoints === null))
    refuse('/issuer', 'Give an issuer or endpoints, one of both.');
  const urls = { issuer, ...prefixed(endpoints) };
  for (const [pointer, url] of Object.entries(urls)) {
    const fault = url === null ? null : faultOfUrl(url);
    if (fault) refuse(`/${pointer}`, fault);
  }
  if (issuer !== null && /[?#]/.test(issuer)) refuse('/issuer', 'has neither a query nor a fragment');
  if (issuer !== null && !wanted.scopes.includes('openid'))
    refuse('/scopes', 'must hold openid with an issuer');
  if (secret === undefined && !before) refuse('/clientSecret', 'is missing');
  else if (secret === undefined && before && isForeign(wanted, before)) {
    refuse('/clientSecret', 'Give it anew: it belongs to the provider or client of before.');
  }
  if (wanted.enforced && !wanted.enabled) refuse('/enforced', 'Only what is enabled can be enforced.');
  return errors;
}

const prefixed = (endpoints: Wanted['endpoints']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(endpoints ?? {}).map(([name, url]) => [`endpoints/${name}`, url as string]),
  );
