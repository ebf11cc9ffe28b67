import type { RecordOut } from './records.dto.js';

declare module '#kernel/events/domain-events.types.js' {
  interface DomainEvents {
    'project.created': RecordOut;
    'project.updated': RecordOut;
    'project.deleted': { id: string };
    'invoice.created': RecordOut;
    'invoice.updated': RecordOut;
    'invoice.deleted': { id: string };
    'vendor.created': RecordOut;
    'vendor.updated': RecordOut;
    'vendor.deleted': { id: string };
  }
}
