import { type Role, ROLES, scopesOfRole } from '#config/scopes.js';
import type { Principal } from '#kernel/context/ctx.js';
import { identityErrors } from '../identity.errors.js';

/**
 * Nobody gives or takes a role that may more than they do: a link to it would be theirs to follow.
 * @throws `role-beyond-yours`
 */
export function refuseBeyond(principal: Pick<Principal, 'role' | 'scopes'>, role: Role): void {
  // Two roles may have the same scopes today and be told apart tomorrow. A service's key has scopes and no role.
  const isAbove = principal.role !== null && ROLES.indexOf(role) > ROLES.indexOf(principal.role);
  const isBeyond = [...scopesOfRole(role)].some((scope) => !principal.scopes.has(scope));
  if (isAbove || isBeyond) throw identityErrors.roleBeyondYours(role);
}
