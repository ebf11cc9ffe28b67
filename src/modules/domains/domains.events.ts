export interface DomainEventData {
  id: string;
  hostname: string;
  ownership: string;
  /** The sentence that the domain reads now. */
  reason: string | null;
}

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'domain.created': DomainEventData;
    'domain.verified': DomainEventData;
    /** Its records are gone; it is still served for the grace period. */
    'domain.drifting': DomainEventData;
    'domain.recovered': DomainEventData;
    'domain.suspended': DomainEventData;
    /** Never proved within the time for it. */
    'domain.failed': DomainEventData;
    /** Behind an HTTPS edge: visitors can reach it from now on. */
    'domain.certificate_issued': DomainEventData;
    'domain.certificate_expired': DomainEventData;
    'domain.primary_changed': DomainEventData;
    'domain.removed': DomainEventData;
  }
}

export type DomainTransition =
  'domain.verified' | 'domain.drifting' | 'domain.recovered' | 'domain.suspended' | 'domain.failed';
