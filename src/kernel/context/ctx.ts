import type { Role } from '#config/scopes.js';
import type { Organisation } from './organisation.types.js';
import type { Uuid } from './type-id.js';

/** Who acts. */
export interface Principal {
  kind: 'anonymous' | 'api_key' | 'session' | 'support' | 'access_token' | 'system';
  /**
   * Id of the key, session or support session; of an access token what it acts by: the grant, or the app that acts as
   * itself. null for anonymous and system.
   */
  id: Uuid | null;
  /** The person who answers for it: whose session or key it is; null for a service's key. */
  userId: Uuid | null;
  /** The organisation that issued the credential; differs from the tenant when a reseller manages one of its own. */
  organisationId: Uuid | null;
  /** The person's role as it is now. */
  role: Role | null;
  /** With what they include: `write:x` brings `read:x`. A key never has more than its owner's role. */
  scopes: ReadonlySet<string>;
  /** Requests a minute that a key was given as its own limit. */
  rateLimit?: number | null;
  /** The app that acts, by an access token. */
  appId?: Uuid;
  /** Who really acts in a support session: somebody of an organisation above this one. */
  support?: { organisationId: Uuid; userId: Uuid | null; name: string };
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
