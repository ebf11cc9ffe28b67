import type { Uuid } from '#kernel/context/type-id.js';

/** Addresses of a provider that speaks plain OAuth 2.0. */
export interface Endpoints {
  authorizationUrl: string;
  tokenUrl: string;
  userinfoUrl: string;
}

/** Names of the claims that are read. */
export interface ClaimNames {
  /** Used with plain OAuth 2.0; in OpenID Connect it is always `sub`. */
  subject: string;
  email: string;
  emailVerified: string;
  name: string;
}

export interface JustInTime {
  enabled: boolean;
  role: 'viewer' | 'member' | 'admin';
}

/** Why somebody was not let in; each has words of its own on the page that says so. */
export const REFUSALS = [
  'off',
  'expired',
  'cancelled',
  'provider-error',
  'provider-unreachable',
  'provider-invalid',
  'email-missing',
  'email-unverified',
  'domain-not-allowed',
  'not-a-member',
  'member-suspended',
  'other-account',
  'quota-exceeded',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What came, or would have come, of a sign-in. */
export type Outcome = 'sign-in' | 'link' | 'create' | 'refused';

/** A test of the provider, as it is kept. */
export interface SsoTest {
  at: string;
  /** Of the configuration that was tested. */
  revision: number;
  outcome: Outcome;
  reason: Refusal | null;
  /** In words for whoever sets it up. */
  detail: string | null;
  email: string | null;
  role: string | null;
  claims: Record<string, unknown>;
}

export interface ConfigurationRow {
  name: string;
  issuer: string | null;
  endpoints: Endpoints | null;
  client_id: string;
  /** Sealed. */
  client_secret: string;
  client_authentication: 'basic' | 'post';
  scopes: string[];
  claims: ClaimNames;
  enabled: boolean;
  enforced: boolean;
  break_glass: Uuid[];
  just_in_time: JustInTime;
  revision: number;
  test: SsoTest | null;
  updated_at: Date;
}

/** Whom the provider named, after everything that it said was checked. */
export interface ProvenPerson {
  /** The issuer, or with plain OAuth 2.0 the address of the user info. */
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  claims: Record<string, unknown>;
}

export interface EmailDomainRow {
  id: Uuid;
  domain: string;
  token: string;
  ownership: 'pending' | 'verifying' | 'verified' | 'drifting' | 'lost';
  reason_code: string | null;
  reason: string | null;
  checks: number;
  pending_since: Date;
  first_failed_at: Date | null;
  checked_at: Date | null;
  next_check_at: Date | null;
  verified_at: Date | null;
  created_at: Date;
}
