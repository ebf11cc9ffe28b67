declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'authorized_app.granted': {
      id: string;
      appId: string;
      appName: string;
      userId: string;
      scopes: string[];
    };
    'authorized_app.updated': {
      id: string;
      appId: string;
      appName: string;
      userId: string;
      scopes: string[];
    };
    'authorized_app.revoked': { id: string; appId: string; userId: string };
  }
}

export {};
