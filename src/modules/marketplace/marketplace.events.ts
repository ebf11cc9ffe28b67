export interface InstallEventData {
  id: string;
  /** Slug of the listing. */
  listing: string;
  kind: string;
  status: string;
}

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'listing.voted': { listing: string; voteCount: number };
    'install.created': InstallEventData & { grantedScopes: string[] };
    /** Configured, paused or resumed; secrets are never in before or after. */
    'install.updated': InstallEventData;
    'install.removed': InstallEventData;
  }
}
