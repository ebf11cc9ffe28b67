import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The secret of a single-use link, 256 bits. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

export const linkToken = z.string().min(20).max(200).meta({
  description: 'The last part of the link.',
  example: 'Zk1mQ0t4N2hVd2Z5b1J2c0J3cUxYbTlHdEFpRTRwS24',
});

/** Paths of the pages that single-use links lead to. */
export const linkPaths = {
  invitation: (secret: string) => `/invite/${secret}`,
  passwordReset: (secret: string) => `/reset-password/${secret}`,
  emailVerification: (secret: string) => `/verify-email/${secret}`,
  forgotPassword: '/forgot-password',
  signIn: '/sign-in',
} as const;
