declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'app.created': { id: string; name: string; scopes: string[] };
    'app.updated': { id: string; name: string };
    'app.deleted': { id: string; name: string };
    'app.secret_rotated': { id: string; hint: string; previousUntil: string };
    'app.secret_rotation_due': { id: string; rotateBy: string };
    'app.webhook_secret_rotated': { id: string };
    'app.approved': { id: string; name: string };
    'app.suspended': { id: string; name: string; reason: string };
    'app.reinstated': { id: string; name: string };
  }
}

export {};
