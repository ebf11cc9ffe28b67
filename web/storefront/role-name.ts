import type { StorefrontKey } from '../texts/storefront.js';
import type { Translate } from '../texts/translate.js';

const ROLES: Record<string, StorefrontKey> = {
  owner: 'role.owner',
  admin: 'role.admin',
  member: 'role.member',
  viewer: 'role.viewer',
};

/** A role in words; one that is new here is shown by its own name. */
export function roleName(role: string, t: Translate<StorefrontKey>): string {
  const key = ROLES[role];
  return key ? t(key) : role;
}
