import type { Organisation } from './organisation.types.js';
import type { Uuid } from './type-id.js';

/** Who acts. */
export interface Principal {
  kind: 'anonymous' | 'api_key' | 'session' | 'system';
  /** Id of the key or session; null for anonymous and system. */
  id: Uuid | null;
  userId: Uuid | null;
  /** The organisation that issued the credential; differs from the tenant when a reseller manages one of its own. */
  organisationId: Uuid | null;
  role: string | null;
  /** With what they include: `write:x` brings `read:x`. */
  scopes: ReadonlySet<string>;
}

/**
 * What every service method begins with: on whose behalf and where it works. Explicit, so that a call without
 * a tenant does not compile.
 */
export interface Ctx {
  /** The organisation whose rows this call may touch, and no others. */
  readonly tenantId: Uuid;
  readonly organisation: Organisation;
  readonly principal: Principal;
  readonly requestId: string;
  /** Client address, or null in jobs. */
  readonly address: string | null;
  /** The open transaction of an idempotent request, which `inTenant` joins. Set by the kernel alone. */
  readonly unit?: object;
}

export const ANONYMOUS: Principal = {
  kind: 'anonymous',
  id: null,
  userId: null,
  organisationId: null,
  role: null,
  scopes: new Set(),
};

export const SYSTEM: Principal = { ...ANONYMOUS, kind: 'system' };

/** The same call on behalf of another organisation; allowed where the caller has checked that it may. */
export const actingFor = (ctx: Ctx, organisation: Organisation): Ctx => ({
  ...ctx,
  tenantId: organisation.id,
  organisation,
});
