declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'branding.updated': { revision: number };
    'branding.drafted': { fields: string[] };
    'branding.draft_discarded': Record<string, never>;
    'asset.created': { id: string; purpose: string; url: string };
  }
}

export {};
