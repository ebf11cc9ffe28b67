import { type Role, ROLES, ROLES_OF, scopesOfRole } from '#config/scopes.js';
import type { Ctx } from '#kernel/context/ctx.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { identityErrors } from '../identity.errors.js';

/**
 * The role that is wished for, or the one that most people have.
 * @throws `role-not-here` where an organisation of this kind has no such role
 */
export function roleIn({ kind }: Organisation, wished: Role | undefined): Role {
  const roles: readonly Role[] = ROLES_OF[kind];
  const role = wished ?? (roles.includes('member') ? 'member' : roles[0]);
  if (role && roles.includes(role)) return role;
  throw identityErrors.roleNotHere(wished ?? 'a member', roles.join(', '));
}

/**
 * Nobody gives or takes a role that may more than they do: a link to it would be theirs to follow.
 * @throws `role-beyond-yours`
 */
export function refuseBeyond({ principal, tenantId }: Pick<Ctx, 'principal' | 'tenantId'>, role: Role): void {
  // Two roles may have the same scopes today and be told apart tomorrow. A service's key has no role; an admin may make
  // one, so it is none above theirs.
  const isService = principal.kind === 'api_key' && principal.organisationId === tenantId;
  const own = principal.role ?? (isService ? 'admin' : null);
  const isAbove = own !== null && ROLES.indexOf(role) > ROLES.indexOf(own);
  const isBeyond = [...scopesOfRole(role)].some((scope) => !principal.scopes.has(scope));
  if (isAbove || isBeyond) throw identityErrors.roleBeyondYours(role);
}
