import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, timestamp } from '#kernel/http/schemas.js';
import type { SignInRow } from '../identity.types.js';
import { emailAddress, personName } from '../members/members.dto.js';
import { NewPassword } from '../passwords/passwords.dto.js';

const currentPassword = z
  .string()
  .min(1)
  .max(256)
  .meta({ description: 'The present password, asked for again.', example: 'correct horse battery' });

export const AccountOut = z
  .strictObject({
    id: idOut('usr'),
    memberId: idOut('mbr'),
    email: z.string().max(254),
    emailVerified: z.boolean(),
    pendingEmail: z
      .string()
      .max(254)
      .nullable()
      .meta({ description: 'A new address whose link has not been followed yet.' }),
    name: z.string().max(120),
    role: z.string().max(20),
    hasPassword: z
      .boolean()
      .meta({ description: 'False for somebody who signs in at an identity provider alone.' }),
    passwordChangedAt: timestamp.nullable(),
  })
  .meta({ id: 'Account' });
export type AccountOut = z.infer<typeof AccountOut>;

export const AccountPatch = z.strictObject({ name: personName.optional() }).meta({ id: 'AccountPatch' });
export type AccountPatch = z.infer<typeof AccountPatch>;

export const PasswordChangeIn = z
  .strictObject({ currentPassword, password: NewPassword })
  .meta({ id: 'PasswordChange' });
export type PasswordChangeIn = z.infer<typeof PasswordChangeIn>;

export const EmailChangeIn = z
  .strictObject({ currentPassword, email: emailAddress })
  .meta({ id: 'EmailChange' });
export type EmailChangeIn = z.infer<typeof EmailChangeIn>;

export const accountOut = (row: SignInRow, pendingEmail: string | null): AccountOut => ({
  id: toTypeId('usr', row.user_id),
  memberId: toTypeId('mbr', row.id),
  email: row.email,
  emailVerified: row.email_verified_at !== null,
  pendingEmail,
  name: row.name,
  role: row.role,
  hasPassword: row.password_hash !== null,
  passwordChangedAt: row.password_changed_at?.toISOString() ?? null,
});
