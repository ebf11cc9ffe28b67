import { z } from 'zod';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { idOut, idParam, timestamp } from '#kernel/http/schemas.js';
import { type ConfigurationRow, REFUSALS, type SsoTest } from './sso.types.js';

const url = z.url().max(500);
const claim = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\w:./-]+$/, 'Letters, digits and : . / - _ only.');

const Endpoints = z
  .strictObject({
    authorizationUrl: url.meta({ example: 'https://login.acme.example/oauth/authorize' }),
    tokenUrl: url.meta({ example: 'https://login.acme.example/oauth/token' }),
    userinfoUrl: url.meta({ example: 'https://login.acme.example/api/user' }),
  })
  .meta({ id: 'SsoEndpoints', description: 'Addresses of a provider that speaks plain OAuth 2.0.' });

const claims = {
  subject: claim.meta({ description: 'With plain OAuth 2.0; in OpenID Connect it is always `sub`.' }),
  email: claim.meta({ example: 'email' }),
  emailVerified: claim.meta({
    description: 'Must be true for an address to be trusted; providers name it differently.',
    example: 'email_verified',
  }),
  name: claim.meta({ example: 'name' }),
};
const JustInTime = z.strictObject({
  enabled: z.boolean(),
  role: z.enum(['viewer', 'member', 'admin']).meta({ description: 'Of a new member; never owner.' }),
});

const scopeList = z
  .array(
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'No spaces or quotes.'),
  )
  .max(20)
  .meta({ example: ['openid', 'email', 'profile'] });

const fields = {
  name: z.string().trim().min(1).max(60).meta({
    description: 'Shown on the sign-in page: "Continue with …".',
    example: 'Acme login',
  }),
  issuer: url.nullable().meta({
    description: 'With OpenID Connect. What it publishes at /.well-known/openid-configuration is used.',
    example: 'https://login.acme.example',
  }),
  endpoints: Endpoints.nullable().meta({ description: 'Instead of an issuer.' }),
  clientId: z.string().trim().min(1).max(500).meta({ example: 'marketplace' }),
  clientSecret: z.string().min(1).max(2000).meta({
    description: 'Never shown again. Needed anew when issuer, endpoints or client id change.',
    writeOnly: true,
  }),
  clientAuthentication: z.enum(['basic', 'post']).meta({
    description: 'How the secret is sent to the provider: in a header, or in the body.',
  }),
  scopes: scopeList,
  claims: z.strictObject(claims).meta({ id: 'SsoClaims' }),
  enabled: z.boolean().meta({ description: 'Offered on the sign-in page.' }),
  enforced: z.boolean().meta({
    description: 'Passwords are refused, except those of break-glass owners. Needs a successful test.',
  }),
  breakGlass: z
    .array(idParam('usr'))
    .max(20)
    .meta({ description: 'Owners whose passwords are accepted while single sign-on is enforced.' }),
  justInTime: JustInTime.meta({ id: 'SsoJustInTime' }),
};

export const DEFAULT_CLAIMS = {
  subject: 'sub',
  email: 'email',
  emailVerified: 'email_verified',
  name: 'name',
};

export const SsoIn = z
  .strictObject({
    ...fields,
    issuer: fields.issuer.default(null),
    endpoints: fields.endpoints.default(null),
    clientSecret: fields.clientSecret.optional(),
    clientAuthentication: fields.clientAuthentication.default('basic'),
    scopes: scopeList.default(['openid', 'email', 'profile']),
    claims: fields.claims.default(DEFAULT_CLAIMS),
    enabled: fields.enabled.default(false),
    enforced: fields.enforced.default(false),
    breakGlass: fields.breakGlass.default([]),
    justInTime: fields.justInTime.default({ enabled: false, role: 'member' }),
  })
  .meta({ id: 'SsoReplace' });
export type SsoIn = z.infer<typeof SsoIn>;

export const SsoPatch = z
  .strictObject({ ...fields, claims: z.strictObject(claims).partial() })
  .partial()
  .meta({ id: 'SsoUpdate' });
export type SsoPatch = z.infer<typeof SsoPatch>;

const SsoTestOut = z
  .strictObject({
    at: timestamp,
    current: z.boolean().meta({ description: 'False where the provider was changed since.' }),
    outcome: z.enum(['sign-in', 'link', 'create', 'refused']).meta({
      description: 'What a real sign-in would have done.',
    }),
    reason: z.enum(REFUSALS).nullable(),
    detail: z.string().max(1000).nullable(),
    email: z.string().max(320).nullable(),
    role: z.string().max(20).nullable(),
    claims: z.record(z.string().max(200), z.unknown()).meta({ description: 'As the provider sent them.' }),
  })
  .meta({ id: 'SsoTest' });

export const SsoOut = z
  .strictObject({
    configured: z.boolean(),
    name: z.string().max(60).nullable(),
    issuer: z.string().max(500).nullable(),
    endpoints: Endpoints.nullable(),
    clientId: z.string().max(500).nullable(),
    hasClientSecret: z.boolean(),
    clientAuthentication: z.enum(['basic', 'post']),
    scopes: z.array(z.string().max(200)).max(20),
    claims: z.strictObject(claims),
    enabled: z.boolean(),
    enforced: z.boolean(),
    breakGlass: z.array(idOut('usr')).max(20),
    justInTime: JustInTime,
    callbackUrls: z
      .array(z.url().max(500))
      .max(100)
      .meta({
        description: 'One for each host; register all of them at the provider.',
        example: ['https://acme.platform.example/sso/callback'],
      }),
    test: SsoTestOut.nullable(),
    updatedAt: timestamp.nullable(),
  })
  .meta({ id: 'Sso' });
export type SsoOut = z.infer<typeof SsoOut>;

export const SsoTestStarted = z
  .strictObject({
    url: z.string().max(2000).meta({ description: 'Path to open in the browser that asked.' }),
    expiresAt: timestamp,
  })
  .meta({ id: 'SsoTestStarted' });
export type SsoTestStarted = z.infer<typeof SsoTestStarted>;

export const SignInOptionsOut = z
  .strictObject({
    sso: z
      .strictObject({ name: z.string().max(60), startUrl: z.string().max(200) })
      .nullable()
      .meta({ description: 'The button "Continue with …", or null.' }),
    passwords: z.enum(['offered', 'exceptional']).meta({
      description: 'exceptional: only some owners may use one, so the form is folded away.',
    }),
  })
  .meta({ id: 'SignInOptions' });
export type SignInOptionsOut = z.infer<typeof SignInOptionsOut>;

const testOut = ({ revision, ...test }: SsoTest, current: number) => ({
  ...test,
  current: revision === current,
});

/** The configuration as it is shown; without one, what it would begin with. */
export function ssoOut(row: ConfigurationRow | null, callbackUrls: string[]): SsoOut {
  return {
    configured: row !== null,
    name: row?.name ?? null,
    issuer: row?.issuer ?? null,
    endpoints: row?.endpoints ?? null,
    clientId: row?.client_id ?? null,
    hasClientSecret: row !== null,
    clientAuthentication: row?.client_authentication ?? 'basic',
    scopes: row?.scopes ?? ['openid', 'email', 'profile'],
    claims: row?.claims ?? DEFAULT_CLAIMS,
    enabled: row?.enabled ?? false,
    enforced: row?.enforced ?? false,
    breakGlass: (row?.break_glass ?? []).map((id: Uuid) => toTypeId('usr', id)),
    justInTime: row?.just_in_time ?? { enabled: false, role: 'member' },
    callbackUrls,
    test: row?.test ? testOut(row.test, row.revision) : null,
    updatedAt: row?.updated_at.toISOString() ?? null,
  };
}
