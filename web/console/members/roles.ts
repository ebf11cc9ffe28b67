/** Roles of a tenant, from the one that may least to the one that may all. */
export const ROLES = ['viewer', 'member', 'admin', 'owner'] as const;
export type Role = (typeof ROLES)[number];

const rank = (role: string) => ROLES.indexOf(role as Role);

/** Whether a role may more than another; nobody gives or changes one above their own. */
export const isRoleAbove = (role: string, than: string): boolean => rank(role) > rank(than);
