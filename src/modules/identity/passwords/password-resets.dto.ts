import { z } from 'zod';
import { linkToken } from '../links.js';
import { NewPassword } from './passwords.dto.js';

export const PasswordResetIn = z
  .strictObject({
    email: z.string().min(3).max(254).meta({
      description: 'Whose password is forgotten. The answer is the same whether the address is known or not.',
      example: 'ada@acme.example',
    }),
  })
  .meta({ id: 'PasswordReset' });
export type PasswordResetIn = z.infer<typeof PasswordResetIn>;

export const AcceptPasswordResetIn = z
  .strictObject({ token: linkToken, password: NewPassword })
  .meta({ id: 'PasswordResetAccept' });
export type AcceptPasswordResetIn = z.infer<typeof AcceptPasswordResetIn>;
