interface OwnTypeData {
  id: string;
  name: string;
}

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'event_type.created': OwnTypeData;
    'event_type.updated': OwnTypeData;
    'event_type.deleted': OwnTypeData;
  }
}

export {};
