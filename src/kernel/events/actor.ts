import type { Ctx, Principal } from '#kernel/context/ctx.js';
import { type IdPrefix, toTypeId, type Uuid } from '#kernel/context/type-id.js';

/**
 * Who acted, as a fact keeps it: ids and an address, never a name. Names are looked up when somebody reads, so that a
 * person can be erased without touching a fact, which the chain would notice.
 */
export interface Actor {
  kind: Principal['kind'];
  /** Of the key, the session, the app or the support session. */
  id?: string;
  userId?: string;
  /** The organisation that issued the credential, where it is not the one that the fact belongs to. */
  organisationId?: string;
  address?: string;
  /** Who really acts in a support session. */
  support?: { organisationId: string; userId?: string };
}

const PREFIX: Partial<Record<Principal['kind'], IdPrefix>> = {
  api_key: 'key',
  access_token: 'app',
  session: 'ses',
  support: 'sup',
};

/** The actor of a call, for a fact of the given organisation. */
export function actorOf({ principal, address }: Pick<Ctx, 'principal' | 'address'>, tenantId: Uuid): Actor {
  const { kind, userId, organisationId, support, appId } = principal;
  // Of a token the app is what a reader knows.
  const id = appId ?? principal.id;
  const prefix = PREFIX[kind];
  return {
    kind,
    ...(prefix && id ? { id: toTypeId(prefix, id) } : {}),
    ...(userId ? { userId: toTypeId('usr', userId) } : {}),
    ...(organisationId && organisationId !== tenantId
      ? { organisationId: toTypeId('org', organisationId) }
      : {}),
    ...(address ? { address } : {}),
    ...(support
      ? {
          support: {
            organisationId: toTypeId('org', support.organisationId),
            ...(support.userId ? { userId: toTypeId('usr', support.userId) } : {}),
          },
        }
      : {}),
  };
}
