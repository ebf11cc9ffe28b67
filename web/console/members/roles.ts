import { useFrame } from '../../storefront/page-context.js';

/** Roles from the one that may least to the one that may all; the last two are a reseller's and the platform's. */
const ROLES = ['viewer', 'member', 'admin', 'owner', 'reseller', 'operator'] as const;
export type Role = (typeof ROLES)[number];

const ROLES_OF: Record<'tenant' | 'reseller' | 'platform', readonly Role[]> = {
  tenant: ['viewer', 'member', 'admin', 'owner'],
  reseller: ['reseller'],
  platform: ['operator'],
};

/** The roles that there are to give here. Where it is one, nobody need choose. */
export const useRoles = (): readonly Role[] => ROLES_OF[useFrame().storefront.tenant.kind];

const rank = (role: string) => ROLES.indexOf(role as Role);

/** Whether a role may more than another; nobody gives or changes one above their own. */
export const isRoleAbove = (role: string, than: string): boolean => rank(role) > rank(than);
