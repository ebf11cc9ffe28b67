import { domainToUnicode } from 'node:url';
import { z } from 'zod';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';
import type { DomainRow } from './domains.types.js';
import { recordsOf, type RecordSettings } from './records-of.js';

export const DomainIn = z
  .strictObject({
    hostname: z.string().max(1000).meta({
      description: 'The name alone, in Unicode or punycode. It is stored as punycode.',
      example: 'shop.acme.example',
    }),
  })
  .meta({ id: 'DomainCreate' });

const DnsRecordOut = z.strictObject({
  type: z.enum(['TXT', 'CNAME', 'ALIAS', 'A', 'AAAA']),
  name: z.string().max(300).meta({ example: 'shop.acme.example' }),
  value: z.string().max(300),
  purpose: z.enum(['ownership', 'routing', 'routing_alternative']).meta({
    description: 'Proves the domain, brings its visitors here, or does so where ALIAS is not offered.',
  }),
  found: z.boolean().nullable().meta({ description: 'Whether the last check found it; null before one.' }),
});

export const DomainOut = z
  .strictObject({
    id: idOut('dom'),
    hostname: z.string().max(253).meta({ example: 'shop.acme.example' }),
    displayHostname: z.string().max(253).meta({ description: 'In Unicode.' }),
    url: z.url().max(300).meta({ description: 'Where it is served once it is active.' }),
    status: z
      .enum(['pending', 'issuing', 'active', 'failed', 'suspended', 'removed'])
      .meta({ description: 'Derived from ownership and certificate.' }),
    ownership: z.enum(['pending', 'verifying', 'verified', 'drifting', 'lost']),
    certificate: z.enum(['none', 'ordering', 'issued', 'renewing', 'renew_failed', 'expired']),
    reasonCode: z.string().max(40).nullable().meta({ example: 'txt_missing' }),
    reason: z
      .string()
      .max(1000)
      .nullable()
      .meta({ description: 'What is not right yet, and what to do about it.' }),
    primary: z.boolean(),
    records: z.array(DnsRecordOut).max(50),
    checkedAt: timestamp.nullable(),
    nextCheckAt: timestamp.nullable(),
    verifiedAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Domain' });
export type DomainOut = z.infer<typeof DomainOut>;

export const DomainParams = z.object({ id: idParam('dom') });
export const DomainPage = page(DomainOut).meta({ id: 'DomainPage' });

const CERTIFIED = new Set(['issued', 'renewing', 'renew_failed']);

/**
 * The one word for both machines. Where the installation itself is reached over plain HTTP there is no edge that could
 * hold a certificate, and a verified domain is served as it is.
 */
export function statusOf(
  domain: Pick<DomainRow, 'ownership' | 'certificate' | 'verified_at'>,
  scheme: 'http' | 'https',
): DomainOut['status'] {
  if (domain.ownership === 'lost') return domain.verified_at ? 'suspended' : 'failed';
  if (domain.ownership === 'pending' || domain.ownership === 'verifying') return 'pending';
  return scheme === 'http' || CERTIFIED.has(domain.certificate) ? 'active' : 'issuing';
}

/** Visitors reach it, so the pages of the tenant's other hosts may send there. */
export const isServing = (
  domain: Pick<DomainRow, 'ownership' | 'certificate' | 'verified_at' | 'routed'>,
  scheme: 'http' | 'https',
): boolean => domain.routed === true && statusOf(domain, scheme) === 'active';

export function domainOut(
  tenantId: Uuid,
  row: DomainRow,
  settings: RecordSettings & { scheme: 'http' | 'https'; port: string },
): DomainOut {
  return {
    id: toTypeId('dom', row.id),
    hostname: row.hostname,
    displayHostname: domainToUnicode(row.hostname),
    url: `${settings.scheme}://${row.hostname}${settings.port}/`,
    status: statusOf(row, settings.scheme),
    ownership: row.ownership,
    certificate: row.certificate,
    reasonCode: row.reason_code,
    reason: row.reason,
    primary: row.is_primary,
    records: recordsOf(tenantId, row, settings),
    checkedAt: row.checked_at?.toISOString() ?? null,
    nextCheckAt: row.next_check_at?.toISOString() ?? null,
    verifiedAt: row.verified_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}

/** What an event tells of a domain. */
export const factOf = (row: Pick<DomainRow, 'id' | 'hostname' | 'ownership' | 'reason'>) => ({
  id: toTypeId('dom', row.id),
  hostname: row.hostname,
  ownership: row.ownership,
  reason: row.reason,
});
