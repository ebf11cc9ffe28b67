import type { Ctx } from '#kernel/context/ctx.js';
import type { Uuid } from '#kernel/context/type-id.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { identityErrors } from './identity.errors.js';

/**
 * The person who is signed in here, and by which session: for what nobody does in another's name.
 * @throws `unauthenticated` where nobody is, `session-required` for keys and support sessions
 */
export function personOf({ principal, tenantId }: Ctx): { id: Uuid; userId: Uuid } {
  const { kind, id, userId, organisationId } = principal;
  if (kind === 'anonymous') throw kernelErrors.unauthenticated();
  if (kind !== 'session' || !id || !userId || organisationId !== tenantId)
    throw identityErrors.sessionRequired();
  return { id, userId };
}
