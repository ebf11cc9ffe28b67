import { z } from 'zod';
import { EVENT_TYPE_NAME, type PlatformEventType } from '#config/event-types.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, timestamp } from '#kernel/http/schemas.js';
import type { OwnTypeRow } from './events.types.js';

/** Most types that one organisation may declare. */
export const MOST_TYPES = 200;
const MOST_SCHEMA = 16_384;

export const EventTypeName = z.string().max(163).regex(EVENT_TYPE_NAME, {
  message: 'Must be a noun and what happened to it, such as shipment.packed.',
});
const name = EventTypeName.meta({ example: 'shipment.packed' });
const description = z.string().trim().min(1).max(500).meta({ example: 'A parcel was packed.' });
const small = (value: unknown) => JSON.stringify(value).length <= MOST_SCHEMA;
const json = z
  .record(z.string().max(200), z.unknown())
  .refine(small, `At most ${MOST_SCHEMA} characters as JSON.`);
const schema = json.meta({
  description:
    'JSON Schema (2020-12) that the data of every event of this type must keep; without pattern, patternProperties and $ref.',
  example: { type: 'object', required: ['fragile'], properties: { fragile: { type: 'boolean' } } },
});
const example = json.meta({ description: 'Data as it may be.', example: { fragile: true } });

export const EventTypeIn = z
  .strictObject({
    name,
    description,
    schema: schema.nullable().default(null),
    example: example.nullable().default(null),
  })
  .meta({ id: 'EventTypeCreate' });
export type EventTypeIn = z.infer<typeof EventTypeIn>;

export const EventTypePatch = z
  .strictObject({
    description: description.optional(),
    schema: schema.nullable().optional(),
    example: example.nullable().optional(),
  })
  .meta({ id: 'EventTypePatch' });
export type EventTypePatch = z.infer<typeof EventTypePatch>;

export const EventTypeOut = z
  .strictObject({
    id: idOut('ety')
      .nullable()
      .meta({ description: 'Of a type of your own; null of those of the platform.' }),
    name: z.string().max(163).meta({ example: 'project.created' }),
    category: z.string().max(60).meta({ description: '`own`, or what it is about.', example: 'projects' }),
    scope: z
      .string()
      .max(60)
      .meta({ description: 'Whoever has it sees these events.', example: 'read:projects' }),
    description: z.string().max(500),
    schema: schema.nullable(),
    example: example.nullable(),
    createdAt: timestamp.nullable(),
  })
  .meta({ id: 'EventType' });
export type EventTypeOut = z.infer<typeof EventTypeOut>;
export const EventTypeList = z
  .strictObject({ data: z.array(EventTypeOut).max(1_000) })
  .meta({ id: 'EventTypeList' });
export const EventTypeParams = z.object({ id: idParam('ety') });

export const platformTypeOut = (type: PlatformEventType): EventTypeOut => ({
  id: null,
  ...type,
  createdAt: null,
});

export const ownTypeOut = (row: OwnTypeRow): EventTypeOut => ({
  id: toTypeId('ety', row.id),
  name: row.name,
  category: 'own',
  scope: 'read:events',
  description: row.description,
  schema: parsed(row.schema),
  example: parsed(row.example),
  createdAt: row.created_at.toISOString(),
});

const parsed = (text: string | null) =>
  text === null ? null : (JSON.parse(text) as Record<string, unknown>);
