import type { SignInMethod } from './identity.types.js';

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'member.invited': { id: string; email: string; role: string };
    'member.joined': { id: string; email: string; role: string };
    'member.updated': { id: string; email: string; role: string; name: string };
    'member.removed': { id: string };
    'session.created': { id: string; userId: string; method: SignInMethod };
    'session.ended': { id: string; userId: string };
    'user.updated': { id: string; name: string };
    'user.password_changed': { id: string; by: 'account' | 'reset' };
    'user.password_reset_requested': { id: string };
    'user.email_change_requested': { id: string; email: string };
    'user.email_verified': { id: string; email: string };
  }
}

export {};
