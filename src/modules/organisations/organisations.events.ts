export interface TenantEventData {
  id: string;
  name: string;
  slug: string;
  plan: string;
  status: string;
}

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'tenant.created': TenantEventData;
    'tenant.updated': TenantEventData;
    'tenant.suspended': TenantEventData & { reason: string };
    'tenant.resumed': TenantEventData;
    'tenant.closing': TenantEventData & { closesAt: string };
    'tenant.closed': TenantEventData;
    'reseller.created': { id: string; name: string; slug: string };
  }
}
