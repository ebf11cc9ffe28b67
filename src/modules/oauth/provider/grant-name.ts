import type { Uuid } from '#kernel/context/type-id.js';

/** The grant of one way through consent: whose, of which consent, and which family of tokens came of it. */
export interface GrantName {
  tenantId: Uuid;
  grantId: Uuid;
  family: Uuid;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAME = new RegExp(`^(${UUID})\\.(${UUID})\\.(${UUID})$`);

/** The provider keeps fixed fields on a grant and none for a tenant, so its name carries it. Never seen outside. */
export const nameOfGrant = ({ tenantId, grantId, family }: GrantName): string =>
  `${tenantId}.${grantId}.${family}`;

export function readGrantName(name: string): GrantName | null {
  const match = NAME.exec(name);
  return match ? { tenantId: match[1]!, grantId: match[2]!, family: match[3]! } : null;
}
