import { domainToASCII } from 'node:url';
import type { ClaimNames, ProvenPerson } from '../sso.types.js';

const SIMPLE_ADDRESS = /^[^\s@"(),:;<>[\\\]]{1,64}@([^\s@]{1,253})$/;

/** Reads whom claims name. `issuer` and `subject` were checked before. */
export function personOf(
  claims: Record<string, unknown>,
  names: ClaimNames,
  { issuer, subject }: { issuer: string; subject: string },
): ProvenPerson {
  const email = addressIn(claims[names.email]);
  return {
    issuer,
    subject,
    email,
    emailVerified: email !== null && isTrue(claims[names.emailVerified]),
    name: nameIn(claims[names.name]),
    claims,
  };
}

/** What stands behind the @, as DNS has it. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The subject of user info of a provider that is not OpenID Connect: text, or a whole number. */
export function subjectIn(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'string' && value !== '' && value.length <= 255 ? value : null;
}

function addressIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 254) return null;
  const domain = SIMPLE_ADDRESS.exec(value)?.[1];
  const ascii = domain ? domainToASCII(domain) : '';
  return ascii === '' ? null : `${value.slice(0, value.lastIndexOf('@'))}@${ascii}`.toLowerCase();
}

/** Providers write it as true, "true", 1 or "1". */
const isTrue = (value: unknown): boolean =>
  value === true || value === 1 || value === 'true' || value === '1';

function nameIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const clean = value.replace(/\p{C}/gu, ' ').trim().slice(0, 120);
  return clean === '' ? null : clean;
}
