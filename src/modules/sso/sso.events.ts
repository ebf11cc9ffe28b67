import type { Outcome, Refusal } from './sso.types.js';

export interface EmailDomainEventData {
  id: string;
  domain: string;
  ownership: string;
  /** The sentence that the domain reads now. */
  reason: string | null;
}

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'sso.updated': { enabled: boolean; enforced: boolean };
    'sso.removed': Record<string, never>;
    'sso.tested': { outcome: Outcome; reason: Refusal | null };
    /** A person's account at the provider is theirs here from now on. */
    'sso.identity_linked': { userId: string; issuer: string };
    'email_domain.created': EmailDomainEventData;
    'email_domain.verified': EmailDomainEventData;
    /** The record is gone; its addresses are still let in for the grace period. */
    'email_domain.drifting': EmailDomainEventData;
    'email_domain.recovered': EmailDomainEventData;
    'email_domain.suspended': EmailDomainEventData;
    'email_domain.failed': EmailDomainEventData;
    'email_domain.removed': EmailDomainEventData;
  }
}
