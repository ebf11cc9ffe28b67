import { domainToUnicode } from 'node:url';
import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';
import type { EmailDomainRow } from '../sso.types.js';

export const EmailDomainIn = z
  .strictObject({
    domain: z.string().max(1000).meta({
      description: 'What stands behind the @, exactly: a domain does not stand for those below it.',
      example: 'acme.example',
    }),
  })
  .meta({ id: 'EmailDomainCreate' });

export const EmailDomainOut = z
  .strictObject({
    id: idOut('emd'),
    domain: z.string().max(253).meta({ example: 'acme.example' }),
    displayDomain: z.string().max(253).meta({ description: 'In Unicode.' }),
    status: z.enum(['pending', 'verified', 'failed', 'suspended']).meta({
      description: 'Only addresses of a verified domain may join or be linked.',
    }),
    reason: z
      .string()
      .max(1000)
      .nullable()
      .meta({ description: 'What is not right, and what to do about it.' }),
    record: z.strictObject({
      type: z.literal('TXT'),
      name: z.string().max(300).meta({ example: '_challenge.acme.example' }),
      value: z.string().max(300),
    }),
    checkedAt: timestamp.nullable(),
    nextCheckAt: timestamp.nullable(),
    verifiedAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'EmailDomain' });
export type EmailDomainOut = z.infer<typeof EmailDomainOut>;
export const EmailDomainPage = page(EmailDomainOut).meta({ id: 'EmailDomainPage' });
export const EmailDomainParams = z.object({ id: idParam('emd') });

function statusOf({ ownership, verified_at }: EmailDomainRow): EmailDomainOut['status'] {
  if (ownership === 'verified' || ownership === 'drifting') return 'verified';
  if (ownership === 'lost') return verified_at ? 'suspended' : 'failed';
  return 'pending';
}

export const emailDomainOut = (row: EmailDomainRow, challenge: string): EmailDomainOut => ({
  id: toTypeId('emd', row.id),
  domain: row.domain,
  displayDomain: domainToUnicode(row.domain),
  status: statusOf(row),
  reason: row.reason,
  record: { type: 'TXT', name: challenge, value: row.token },
  checkedAt: row.checked_at?.toISOString() ?? null,
  nextCheckAt: row.next_check_at?.toISOString() ?? null,
  verifiedAt: row.verified_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});

/** What an event tells of a domain. */
export const factOf = (row: EmailDomainRow) => ({
  id: toTypeId('emd', row.id),
  domain: row.domain,
  ownership: row.ownership,
  reason: row.reason,
});
