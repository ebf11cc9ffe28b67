import { z } from 'zod';
import { timestamp } from '#kernel/http/schemas.js';
import { linkToken } from '../links.js';
import { NewPassword } from '../passwords/passwords.dto.js';
import { personName } from './members.dto.js';

export const InvitationLookup = z.strictObject({ token: linkToken }).meta({ id: 'InvitationLookup' });
export type InvitationLookup = z.infer<typeof InvitationLookup>;

export const InvitationOut = z
  .strictObject({
    email: z.string().max(254).meta({ example: 'ada@acme.example' }),
    name: z.string().max(120).meta({ example: 'Ada Owner' }),
    role: z.string().max(20).meta({ example: 'member' }),
    organisation: z
      .string()
      .max(120)
      .meta({ description: 'Name of the organisation.', example: 'Acme Studio' }),
    expiresAt: timestamp,
  })
  .meta({ id: 'Invitation' });
export type InvitationOut = z.infer<typeof InvitationOut>;

export const AcceptInvitationIn = z
  .strictObject({ token: linkToken, password: NewPassword, name: personName.optional() })
  .meta({ id: 'InvitationAccept' });
export type AcceptInvitationIn = z.infer<typeof AcceptInvitationIn>;
