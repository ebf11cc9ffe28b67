declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'api_key.created': { id: string; name: string; prefix: string; scopes: string[] };
    'api_key.updated': { id: string; name: string };
    'api_key.rotated': { id: string; prefix: string; previousUntil: string };
    'api_key.revoked': { id: string };
    'api_key.rotation_due': { id: string; rotateBy: string };
    'api_key.suspended': { id: string; reason: string };
    'api_key.reinstated': { id: string };
  }
}

export {};
