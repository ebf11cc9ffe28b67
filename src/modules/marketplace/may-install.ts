import { beyondRole, mayHandOut, roleFor } from '#kernel/access/role-limits.js';
import type { Principal } from '#kernel/context/ctx.js';

/** What acts by its own scopes. */
const HOLDERS: Partial<Record<Principal['kind'], string>> = {
  api_key: 'API key',
  access_token: 'access token',
  support: 'support session',
};

export interface Refusal {
  detail: string;
  /** The lowest role that may, or null where the caller is a program. */
  requiredRole: string | null;
  missingScopes: string[];
}

/**
 * Whether somebody may hand these scopes to a listing: a person by the role and the highest risk among them, a program
 * (an API key, an app) only what it holds itself. Null where it is allowed.
 */
export function refusalToInstall(
  principal: Pick<Principal, 'kind' | 'role' | 'scopes'>,
  wanted: readonly string[],
): Refusal | null {
  if (principal.kind === 'system') return null;
  // None gives more than it holds: a support session has no role here, whatever its opener is at home.
  const holder = HOLDERS[principal.kind];
  if (holder) {
    const missingScopes = wanted.filter((scope) => !principal.scopes.has(scope));
    if (missingScopes.length === 0) return null;
    return { detail: `The ${holder} lacks ${missingScopes.join(', ')}.`, requiredRole: null, missingScopes };
  }
  const missingScopes = beyondRole(principal.role, wanted);
  if (missingScopes.length === 0 && mayHandOut(principal.role)) return null;
  const requiredRole = roleFor(wanted);
  const others = requiredRole === 'owner' ? 'An owner' : requiredRole === 'admin' ? 'An admin' : 'A member';
  return {
    detail: `${others} can allow ${missingScopes.join(', ') || 'this'}.`,
    requiredRole,
    missingScopes,
  };
}
