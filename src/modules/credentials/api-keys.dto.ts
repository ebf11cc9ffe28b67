import { z } from 'zod';
import { scopes } from '#config/scopes.js';
import { isRange } from '#kernel/access/allowed-from.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, timestamp } from '#kernel/http/schemas.js';
import type { ApiKeyRow } from './credentials.types.js';
import { type KeyStatus, KEY_STATUSES, rotateBy, statusOfKey } from './key-status.js';

const name = z.string().trim().min(1).max(120).meta({ example: 'Warehouse server' });
const scopeList = z
  .array(z.enum([...scopes.keys()] as [string, ...string[]]))
  .min(1)
  .max(scopes.size)
  .meta({ description: 'At most the scopes that you have; see `GET /scopes`.', example: ['read:installs'] });
const rateLimit = z
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: "Requests a minute, within the plan's.", example: 60 });
const ranges = z
  .array(z.string().min(2).max(49).refine(isRange, 'Must be an address or a range such as 203.0.113.0/24.'))
  .max(50)
  .meta({
    description: 'Client addresses that may use the key, in CIDR notation; none is no restriction.',
    example: ['203.0.113.0/24'],
  });
const expiresAt = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((time) => Date.parse(time) > Date.now(), 'Must be in the future.')
  .meta({ description: 'From then on the key is refused.', example: '2199-12-31T23:59:59Z' });

export const ApiKeyIn = z
  .strictObject({
    name,
    scopes: scopeList,
    owner: z.enum(['me', 'service']).default('me').meta({
      description:
        'me: it dies with your membership and never may more than your role. service: it outlives you, for servers.',
    }),
    rateLimit: rateLimit.nullable().optional(),
    allowedRanges: ranges.optional(),
    expiresAt: expiresAt.nullable().optional(),
  })
  .meta({ id: 'ApiKeyCreate' });
export type ApiKeyIn = z.infer<typeof ApiKeyIn>;

export const ApiKeyPatch = z
  .strictObject({
    name: name.optional(),
    scopes: scopeList.optional(),
    rateLimit: rateLimit.nullable().optional(),
    allowedRanges: ranges.optional(),
    expiresAt: expiresAt.nullable().optional(),
    isActive: z.boolean().optional().meta({ description: 'false refuses it until it is true again.' }),
  })
  .meta({ id: 'ApiKeyPatch' });
export type ApiKeyPatch = z.infer<typeof ApiKeyPatch>;

const MONTH_SECONDS = 30 * 86_400;
export const ApiKeyRotateIn = z
  .strictObject({
    overlapSeconds: z.number().int().min(0).max(MONTH_SECONDS).default(86_400).meta({
      description: 'How long the present secret works on: 0 ends it at once, at most 30 days.',
      example: 86_400,
    }),
  })
  .meta({ id: 'ApiKeyRotate' });
export type ApiKeyRotateIn = z.infer<typeof ApiKeyRotateIn>;

const prefix = z.string().max(8).meta({ example: 'x4Tq09aB' });
const apiKeyFields = {
  id: idOut('key'),
  name: z.string().max(120).meta({ example: 'Warehouse server' }),
  prefix: prefix.meta({ description: 'First characters of the secret part, to tell keys apart.' }),
  scopes: z.array(z.string().max(60)).max(scopes.size),
  ownerUserId: idOut('usr').nullable().meta({ description: "null for a service's key." }),
  status: z.enum(KEY_STATUSES),
  suspendedReason: z.string().max(60).nullable().meta({ example: 'rate-limit-abuse' }),
  rateLimit: z.number().int().min(1).max(1_000_000).nullable(),
  allowedRanges: z.array(z.string().max(49)).max(50),
  expiresAt: timestamp.nullable(),
  lastUsedAt: timestamp.nullable().meta({ description: 'To the minute.' }),
  lastUsedFrom: z.string().max(45).nullable().meta({ example: '203.0.113.9' }),
  rotatedAt: timestamp.meta({ description: 'When the present secret was made.' }),
  rotateBy: timestamp.meta({ description: 'When the secret is old enough to be replaced.' }),
  previousSecret: z
    .strictObject({ prefix, worksUntil: timestamp })
    .nullable()
    .meta({ description: 'The secret before, while it still works.' }),
  createdAt: timestamp,
};
export const ApiKeyOut = z.strictObject(apiKeyFields).meta({ id: 'ApiKey' });
export type ApiKeyOut = z.infer<typeof ApiKeyOut>;
export const ApiKeyCreated = z
  .strictObject({
    ...apiKeyFields,
    key: z.string().max(80).meta({ description: 'The key itself, shown once.' }),
  })
  .meta({ id: 'ApiKeyCreated' });
export type ApiKeyCreated = z.infer<typeof ApiKeyCreated>;
export const ApiKeyPage = page(ApiKeyOut).meta({ id: 'ApiKeyPage' });
export const ApiKeyParams = z.object({ id: idParam('key') });

export const apiKeyOut = (row: ApiKeyRow, maxAgeDays: number, now: Date = new Date()): ApiKeyOut => ({
  id: toTypeId('key', row.id),
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  ownerUserId: row.owner_user_id ? toTypeId('usr', row.owner_user_id) : null,
  status: statusOfKey(row, now) satisfies KeyStatus,
  suspendedReason: row.suspended_reason,
  rateLimit: row.rate_limit,
  allowedRanges: row.ranges,
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  lastUsedFrom: row.last_used_address,
  rotatedAt: row.secret_set_at.toISOString(),
  rotateBy: rotateBy(row, maxAgeDays).toISOString(),
  previousSecret:
    row.previous_prefix && row.previous_until && row.previous_until > now
      ? { prefix: row.previous_prefix, worksUntil: row.previous_until.toISOString() }
      : null,
  createdAt: row.created_at.toISOString(),
});
