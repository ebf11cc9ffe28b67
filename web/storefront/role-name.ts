import type { Translate } from '../texts/translate.js';
import type { UiKey } from '../texts/ui.js';

const ROLES: Record<string, UiKey> = {
  owner: 'role.owner',
  admin: 'role.admin',
  member: 'role.member',
  viewer: 'role.viewer',
  reseller: 'role.reseller',
  operator: 'role.operator',
  support: 'role.support',
};

/** A role in words; one that is new here is shown by its own name. */
export function roleName(role: string, t: Translate<UiKey>): string {
  const key = ROLES[role];
  return key ? t(key) : role;
}
