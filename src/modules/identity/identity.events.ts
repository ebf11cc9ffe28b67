declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'member.invited': { id: string; email: string; role: string };
    'member.joined': { id: string; email: string; role: string };
    'member.removed': { id: string };
    'session.created': { id: string; userId: string };
    'session.ended': { id: string };
  }
}

export {};
