import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC, Session } from 'oidc-provider';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { requestOf } from './request-of.js';

/** When it was made, in whole seconds since 1970: the first 48 bits of a UUID v7 are milliseconds. */
export const secondsOf = (id: Uuid): number =>
  Math.floor(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) / 1000);

/**
 * The provider has no session of its own: who is signed in at the tenant's host is who it asks, and somebody else, or
 * nobody, is somebody else or nobody here at once. No cookie is set and nothing is stored.
 */
export function useOwnSession(provider: Provider): void {
  const get = async (ctx: KoaContextWithOIDC): Promise<Session> => {
    const { principal, tenantId } = requestOf(ctx).ctx;
    const isHere = principal.kind === 'session' && principal.organisationId === tenantId;
    // The types do not tell of the content that every model takes.
    const OfModel = provider.Session as unknown as new (content?: object) => Session;
    const session = new OfModel(
      isHere
        ? {
            kind: 'Session',
            // Not the secret: nothing that is kept of it may open a door.
            jti: principal.id!,
            uid: principal.id!,
            accountId: toTypeId('usr', principal.userId!),
            loginTs: secondsOf(principal.id!),
          }
        : undefined,
    );
    // As it is for one that has ended, no cookie is set and nothing is saved.
    Object.defineProperty(session, 'destroyed', { value: true });
    ctx.oidc.entity('Session', session);
    return session;
  };
  Object.defineProperty(provider.Session, 'get', { value: get });
}
