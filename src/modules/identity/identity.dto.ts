import { z } from 'zod';
import { ROLES, scopes } from '#config/scopes.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';
import type { MemberRow } from './identity.types.js';

const email = z.email().max(254).meta({ example: 'ada@acme.example' });
const name = z.string().trim().min(1).max(120).meta({ example: 'Ada Owner' });
export const Password = z
  .string()
  .min(10)
  .max(256)
  .meta({ description: 'At least 10 characters.', example: 'plum-anchor-violin-92' });
const emailOut = z.string().max(254).meta({ example: 'ada@acme.example' });
const nameOut = z.string().max(120).meta({ example: 'Ada Owner' });
const roleOut = z.string().max(20).meta({ example: 'admin' });
const scopeOut = z.string().max(60).meta({ example: 'read:installs' });

export const SignInIn = z
  .strictObject({
    email: z.string().min(1).max(254).meta({ example: 'ada@acme.example' }),
    password: z.string().min(1).max(256).meta({ example: 'plum-anchor-violin-92' }),
    organisation: z.string().min(1).max(63).optional().meta({
      description: 'Slug of the organisation; needed where the address has one password in several.',
      example: 'acme',
    }),
  })
  .meta({ id: 'SignIn' });
export type SignInIn = z.infer<typeof SignInIn>;

export const AcceptInvitationIn = z
  .strictObject({
    token: z.string().min(20).max(200).meta({ example: 'x7Qm3vHqN4yqA9wZy1kqHk5kq2bGm9Jx0cTn7wUe4yS' }),
    password: Password,
    name: name.optional(),
  })
  .meta({ id: 'InvitationAccept' });
export type AcceptInvitationIn = z.infer<typeof AcceptInvitationIn>;

export const SessionOut = z
  .strictObject({
    user: z.strictObject({ id: idOut('usr'), email: emailOut, name: nameOut, role: roleOut }),
    scopes: z.array(scopeOut).max(scopes.size),
    expiresAt: timestamp,
  })
  .meta({ id: 'Session' });
export type SessionOut = z.infer<typeof SessionOut>;

export const MemberIn = z
  .strictObject({
    email,
    name,
    role: z.enum(ROLES).optional().meta({
      description:
        'Of the organisation: a tenant has viewer, member (the default), admin and owner; a reseller and the platform have one each.',
    }),
  })
  .meta({ id: 'MemberInvite' });
export type MemberIn = z.infer<typeof MemberIn>;

export const MemberOut = z
  .strictObject({
    id: idOut('mbr'),
    userId: idOut('usr'),
    email: emailOut,
    name: nameOut,
    role: roleOut,
    status: z.enum(['invited', 'active']),
    createdAt: timestamp,
  })
  .meta({ id: 'Member' });
export type MemberOut = z.infer<typeof MemberOut>;
export const MemberInvited = MemberOut.extend({
  invite: z.url().max(500).meta({ description: 'Single-use link with which a password is set.' }),
}).meta({ id: 'MemberInvited' });
export type MemberInvited = z.infer<typeof MemberInvited>;
export const MemberPage = page(MemberOut).meta({ id: 'MemberPage' });
export const MemberParams = z.object({ id: idParam('mbr') });

export const memberOut = (row: MemberRow): MemberOut => ({
  id: toTypeId('mbr', row.id),
  userId: toTypeId('usr', row.user_id),
  email: row.email,
  name: row.name,
  role: row.role,
  status: row.status,
  createdAt: row.created_at.toISOString(),
});
