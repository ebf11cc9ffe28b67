import { z } from 'zod';
import { idParam, idOut, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import { uuidOf } from './subject-id.js';

const AnyId = z.string().max(40);
const Json = z.record(z.string().max(200), z.unknown());

/** The filters of the log, the same for the list and for the export. */
const filters = {
  action: z
    .string()
    .max(80)
    .regex(
      /^[a-z_]+\.(?:[a-z_]+|\*)$/,
      'is an event type such as domain.created, or domain.* for all of them',
    )
    .optional()
    .meta({ description: 'Event type; `domain.*` is every one of domains.', example: 'branding.updated' }),
  actor: AnyId.regex(
    /^(?:usr|key|sup)_[0-9a-z]{26}$/,
    'is the id of a person, an API key or a support session',
  )
    .optional()
    .meta({
      description:
        'Who did it: a person (with everything done by their sessions and keys), a key or a support session.',
      example: 'usr_01hxz4v8kqe5jv9r3p6w2m7n0c',
    }),
  target: AnyId.transform((text, check) => {
    const uuid = uuidOf(text);
    if (uuid) return uuid;
    check.addIssue({ code: 'custom', message: 'is not an id' });
    return z.NEVER;
  })
    .optional()
    .meta({ description: 'Id of what it was done to.', example: 'dom_01hxz4v8kqe5jv9r3p6w2m7n0c' }),
  from: timestamp.optional().meta({ description: 'Not before this time.' }),
  to: timestamp.optional().meta({ description: 'Before this time.' }),
  requestId: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ description: 'What one request left behind.', example: '0c3f4d1e-1c3b-4c7e-9d55-6f1f0f7f2a10' }),
};

export const AuditQuery = PageQuery.extend(filters);
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditExportQuery = z.strictObject({
  ...filters,
  format: z
    .enum(['ndjson', 'csv'])
    .default('ndjson')
    .meta({ description: 'Form of the file.', example: 'csv' }),
});
export type AuditExportQuery = z.infer<typeof AuditExportQuery>;

export const AuditParams = z.object({ id: idParam('evt') });

const Actor = z
  .strictObject({
    kind: z.enum(['session', 'api_key', 'access_token', 'support', 'system', 'anonymous']).meta({
      description:
        'A signed-in person, an API key, an app by an access token, a support session, the platform itself, or somebody unknown.',
    }),
    id: AnyId.nullable().meta({
      description: 'Id of the session, key, app or support session.',
      example: 'key_01hxz4v8kqe5jv9r3p6w2m7n0c',
    }),
    userId: idOut('usr').nullable().meta({ description: 'The person.' }),
    name: z.string().max(200).nullable().meta({
      description: 'Name of the person as it is now; null where that person is gone.',
      example: 'Ada Owner',
    }),
    keyName: z
      .string()
      .max(200)
      .nullable()
      .meta({ description: 'Name of the API key; null where it was none.', example: 'Warehouse' }),
    organisation: z
      .strictObject({
        id: idOut('org'),
        kind: z.enum(['platform', 'reseller', 'tenant', 'developer']),
        name: z
          .string()
          .max(200)
          .nullable()
          .meta({ description: 'Null for the provider of the marketplace.' }),
      })
      .nullable()
      .meta({ description: 'Where the actor belongs, if that is not here.' }),
    address: z
      .string()
      .max(64)
      .nullable()
      .meta({ description: 'Address of the client.', example: '192.0.2.7' }),
  })
  .meta({ id: 'AuditActor' });
export type Actor = z.infer<typeof Actor>;

export const AuditEntry = z
  .strictObject({
    id: idOut('evt'),
    action: z.string().max(80).meta({ description: 'Event type.', example: 'branding.updated' }),
    occurredAt: timestamp,
    actor: Actor,
    target: z.strictObject({
      type: z.string().max(40).meta({ example: 'domain' }),
      id: AnyId.meta({ example: 'dom_01hxz4v8kqe5jv9r3p6w2m7n0c' }),
      name: z
        .string()
        .max(400)
        .nullable()
        .meta({ description: 'As the fact itself tells it.', example: 'shop.acme.example' }),
    }),
    data: Json.meta({ description: 'What the event tells.' }),
    before: Json.nullable().meta({ description: 'Of a change: as it was, without secrets.' }),
    after: Json.nullable().meta({ description: 'Of a change: as it is, without secrets.' }),
    requestId: z.string().max(64).meta({ description: 'X-Request-Id of the request.' }),
    position: z.int().nullable().meta({
      description: 'Place in the hash chain; null until it is chained, a moment later.',
      example: 42,
    }),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = page(AuditEntry).meta({ id: 'AuditPage' });

export const AuditCheckQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .meta({ description: '`next` of the stretch before; 0 is the beginning.', example: 0 }),
});

export const BREAKS = ['changed', 'missing', 'repeated', 'version', 'tail'] as const;
export const AuditCheck = z
  .strictObject({
    ok: z.boolean().meta({ description: 'True where this stretch is unbroken.' }),
    checkedTo: z.int().meta({ description: 'The last position that was computed again.', example: 1200 }),
    head: z.int().meta({ description: 'Where the chain ends.', example: 1200 }),
    headHash: z.string().max(64).nullable().meta({
      description: 'Hash of the whole chain, in hex: kept elsewhere, it proves later that nothing changed.',
    }),
    next: z.int().nullable().meta({ description: 'Go on with `after=next`; null at the end.' }),
    broken: z
      .strictObject({
        position: z.int().meta({ example: 17 }),
        reason: z.enum(BREAKS).meta({
          description:
            'changed: the fact, or the order, is not what was chained · missing: no fact there · repeated: two of them · version: an older form of the chain than before · tail: the end is not what was chained last.',
        }),
      })
      .nullable()
      .meta({ description: 'The first position that does not hold.' }),
  })
  .meta({ id: 'AuditCheck' });
export type AuditCheck = z.infer<typeof AuditCheck>;
