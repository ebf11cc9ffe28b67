import { z } from 'zod';
import { scopes } from '#config/scopes.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import { type AppRow, statusOf } from './apps.types.js';

const DAY_MS = 86_400_000;
const name = z.string().trim().min(1).max(80).meta({ example: 'Timesheets' });
const webAddress = z
  .url({ protocol: /^https$/ })
  .max(500)
  .meta({ example: 'https://timesheets.example' });
const redirectUris = z
  .array(z.string().min(1).max(500))
  .max(20)
  .meta({
    description:
      'Where the browser may return to, compared letter by letter: https, or http at a loopback address.',
    example: ['https://timesheets.example/callback'],
  });
const scopeList = z
  .array(z.enum([...scopes.keys()] as [string, ...string[]]))
  .max(scopes.size)
  .meta({
    description: 'What the app may ask for, see `GET /scopes`; `write:x` includes `read:x`.',
    example: ['read:projects'],
  });
const clientCredentials = z.boolean().meta({
  description: 'Whether the app may also act as your own organisation, without a person, within its scopes.',
});

export const AppIn = z
  .strictObject({
    name,
    redirectUris: redirectUris.default([]),
    scopes: scopeList.default([]),
    kind: z.enum(['web', 'native']).default('web').meta({
      description:
        'web: keeps a secret on a server. native: runs at the user’s and proves itself with PKCE alone.',
    }),
    clientCredentials: clientCredentials.default(false),
    homepageUrl: webAddress.nullable().optional(),
    logoUrl: webAddress.nullable().optional(),
    webhookUrl: webAddress.nullable().optional(),
  })
  .meta({ id: 'AppCreate' });
export type AppIn = z.infer<typeof AppIn>;

export const AppPatch = z
  .strictObject({
    name: name.optional(),
    redirectUris: redirectUris.optional(),
    scopes: scopeList.optional(),
    clientCredentials: clientCredentials.optional(),
    homepageUrl: webAddress.nullable().optional(),
    logoUrl: webAddress.nullable().optional(),
    webhookUrl: webAddress.nullable().optional(),
  })
  .meta({ id: 'AppPatch' });
export type AppPatch = z.infer<typeof AppPatch>;

export const AppSecretIn = z
  .strictObject({
    overlapSeconds: z
      .number()
      .int()
      .min(0)
      .max(30 * 86_400)
      .default(86_400)
      .meta({ description: 'How long the present secret works on: 0 ends it at once.', example: 86_400 }),
  })
  .meta({ id: 'AppSecretRotate' });
export type AppSecretIn = z.infer<typeof AppSecretIn>;

export const AppSuspendIn = z
  .strictObject({ reason: z.string().trim().min(3).max(300).meta({ example: 'Sends spam.' }) })
  .meta({ id: 'AppSuspend' });

const hint = z.string().max(8).meta({ description: 'Last characters of the secret.', example: 'x4Tq' });
const appFields = {
  id: idOut('app'),
  clientId: z.string().max(40).meta({ example: 'app_01hxz4v8kqe5jv9r3p6w2m7n0c' }),
  name: z.string().max(80),
  kind: z.enum(['web', 'native']),
  status: z.enum(['draft', 'approved', 'suspended']).meta({
    description: 'A draft works for tenants of your own only.',
  }),
  suspendedReason: z.string().max(300).nullable(),
  redirectUris: z.array(z.string().max(500)).max(20),
  scopes: z.array(z.string().max(60)).max(scopes.size),
  clientCredentials: z.boolean(),
  homepageUrl: z.string().max(500).nullable(),
  logoUrl: z.string().max(500).nullable(),
  webhookUrl: z.string().max(500).nullable(),
  secret: z
    .strictObject({ hint, createdAt: timestamp, rotateBy: timestamp })
    .nullable()
    .meta({ description: 'null for a native app.' }),
  previousSecret: z
    .strictObject({ hint, worksUntil: timestamp })
    .nullable()
    .meta({ description: 'The secret before, while it still works.' }),
  createdAt: timestamp,
};
export const AppOut = z.strictObject(appFields).meta({ id: 'App' });
export type AppOut = z.infer<typeof AppOut>;
const clientSecret = z
  .string()
  .max(80)
  .nullable()
  .meta({ description: 'Shown once; null for a native app.' });
const webhookSecret = z
  .string()
  .max(80)
  .nullable()
  .meta({ description: 'Shown once; null without a webhook address.' });
export const AppCreated = z
  .strictObject({ ...appFields, clientSecret, webhookSecret })
  .meta({ id: 'AppCreated' });
export type AppCreated = z.infer<typeof AppCreated>;
export const AppSecretCreated = z
  .strictObject({ ...appFields, clientSecret })
  .meta({ id: 'AppSecretCreated' });
export type AppSecretCreated = z.infer<typeof AppSecretCreated>;
export const AppWebhookSecret = z
  .strictObject({ webhookSecret: z.string().max(80).meta({ description: 'Shown once.' }) })
  .meta({ id: 'AppWebhookSecret' });
export const AppPage = page(AppOut).meta({ id: 'AppPage' });
export const AppParams = z.object({ id: idParam('app') });

export const AppReviewQuery = PageQuery.extend({
  status: z.enum(['draft', 'approved', 'suspended']).optional().meta({ description: 'Only these.' }),
});
export const AppReviewOut = z
  .strictObject({
    ...appFields,
    developer: z.strictObject({ id: idOut('org'), name: z.string().max(120) }),
  })
  .meta({ id: 'AppReview' });
export type AppReviewOut = z.infer<typeof AppReviewOut>;
export const AppReviewPage = page(AppReviewOut).meta({ id: 'AppReviewPage' });

export const appOut = (row: AppRow, maxAgeDays: number, now: Date = new Date()): AppOut => ({
  id: toTypeId('app', row.id),
  clientId: toTypeId('app', row.id),
  name: row.name,
  kind: row.kind,
  status: statusOf(row),
  suspendedReason: row.suspended_reason,
  redirectUris: row.redirect_uris,
  scopes: row.scopes,
  clientCredentials: row.client_credentials,
  homepageUrl: row.homepage_url,
  logoUrl: row.logo_url,
  webhookUrl: row.webhook_url,
  secret:
    row.secret_hint && row.secret_set_at
      ? {
          hint: row.secret_hint,
          createdAt: row.secret_set_at.toISOString(),
          rotateBy: new Date(row.secret_set_at.getTime() + maxAgeDays * DAY_MS).toISOString(),
        }
      : null,
  previousSecret:
    row.previous_hint && row.previous_until && row.previous_until > now
      ? { hint: row.previous_hint, worksUntil: row.previous_until.toISOString() }
      : null,
  createdAt: row.created_at.toISOString(),
});
