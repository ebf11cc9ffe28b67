import { z } from 'zod';
import { ROLES } from '#config/scopes.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import type { MemberRow } from '../identity.types.js';

export const emailAddress = z
  .email()
  .max(254)
  .meta({ description: 'E-mail address, unique within the organisation.', example: 'ada@acme.example' });
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .meta({ description: 'Name as others see it.', example: 'Ada Owner' });
const role = z.enum(ROLES).meta({
  description: 'What they may do. A tenant has the first four, a reseller and the platform one each.',
  example: 'admin',
});

export const MemberIn = z
  .strictObject({
    email: emailAddress,
    name: personName,
    role: role
      .optional()
      .meta({ description: 'What they may do; in a tenant member, where it is left out.' }),
  })
  .meta({ id: 'MemberInvite' });
export type MemberIn = z.infer<typeof MemberIn>;

export const MemberPatch = z
  .strictObject({ role: role.optional(), name: personName.optional() })
  .meta({ id: 'MemberPatch' });
export type MemberPatch = z.infer<typeof MemberPatch>;

export const MemberOut = z
  .strictObject({
    id: idOut('mbr'),
    userId: idOut('usr'),
    email: z.string().max(254),
    emailVerified: z.boolean().meta({ description: 'True where they proved that the address is theirs.' }),
    name: z.string().max(120),
    role: z.string().max(20).meta({ example: 'admin' }),
    status: z.enum(['invited', 'active']),
    createdAt: timestamp,
  })
  .meta({ id: 'Member' });
export type MemberOut = z.infer<typeof MemberOut>;

export const MemberInvited = MemberOut.extend({
  invite: z
    .url()
    .max(500)
    .meta({ description: 'Single-use link with which a password is set; the mail carries one of its own.' }),
}).meta({ id: 'MemberInvited' });
export type MemberInvited = z.infer<typeof MemberInvited>;

export const MemberPage = page(MemberOut).meta({ id: 'MemberPage' });
export const MemberParams = z.object({ id: idParam('mbr') });
export const MemberQuery = PageQuery.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Part of the name or of the e-mail address.', example: 'ada' }),
  role: z.enum(ROLES).optional().meta({ description: 'Those with this role alone.', example: 'admin' }),
  status: z
    .enum(['invited', 'active'])
    .optional()
    .meta({ description: 'Those who have joined, or have not yet.', example: 'active' }),
});
export type MemberQuery = z.infer<typeof MemberQuery>;

export const memberOut = (row: MemberRow): MemberOut => ({
  id: toTypeId('mbr', row.id),
  userId: toTypeId('usr', row.user_id),
  email: row.email,
  emailVerified: row.email_verified_at !== null,
  name: row.name,
  role: row.role,
  status: row.status,
  createdAt: row.created_at.toISOString(),
});
