import { z } from 'zod';
import { linkToken } from '../links.js';

export const AcceptEmailVerificationIn = z
  .strictObject({ token: linkToken })
  .meta({ id: 'EmailVerificationAccept' });
export type AcceptEmailVerificationIn = z.infer<typeof AcceptEmailVerificationIn>;

export const EmailVerified = z
  .strictObject({ email: z.string().max(254).meta({ example: 'ada@acme.example' }) })
  .meta({ id: 'EmailVerified' });
export type EmailVerified = z.infer<typeof EmailVerified>;
