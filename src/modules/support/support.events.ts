import type { EndCause, SupportAccess } from './support.types.js';

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'support_session.opened': { id: string; reason: string; access: SupportAccess; expiresAt: string };
    'support_session.started': { id: string; access: SupportAccess; expiresAt: string };
    'support_session.ended': { id: string; cause: EndCause };
  }
}
