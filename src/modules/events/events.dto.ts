import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, PageQuery, timestamp } from '#kernel/http/schemas.js';
import { EventTypeName } from './event-types.dto.js';
import type { EventRow } from './events.types.js';

const MOST_DATA = 65_536;
const position = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const EventIn = z
  .strictObject({
    type: EventTypeName.meta({ description: 'A type of your own.', example: 'shipment.packed' }),
    data: z
      .record(z.string().max(200), z.unknown())
      .refine((data) => JSON.stringify(data).length <= MOST_DATA, `At most ${MOST_DATA} characters as JSON.`)
      .meta({ description: 'Checked against the schema of the type.', example: { fragile: true } }),
  })
  .meta({ id: 'EventCreate' });
export type EventIn = z.infer<typeof EventIn>;

export const EventAccepted = z
  .strictObject({ id: idOut('evt'), type: z.string().max(163), occurredAt: timestamp })
  .meta({ id: 'EventAccepted' });
export type EventAccepted = z.infer<typeof EventAccepted>;

export const EventOut = z
  .strictObject({
    id: idOut('evt'),
    type: z.string().max(163).meta({ example: 'project.created' }),
    position: position.meta({
      description: 'Place among the events of the account, without gaps.',
      example: 41,
    }),
    occurredAt: timestamp,
    data: z
      .record(z.string().max(200), z.unknown())
      .meta({ example: { id: 'prj_01hxz4v8kqe5jv9r3p6w2m7n0c' } }),
  })
  .meta({ id: 'Event' });
export type EventOut = z.infer<typeof EventOut>;

export const EventPage = z
  .strictObject({
    data: z.array(EventOut).max(100),
    hasMore: z.boolean(),
    position: position.meta({
      description: 'Up to where this answer looked: ask on with `after` set to it, now or later.',
      example: 61,
    }),
  })
  .meta({ id: 'EventPage' });
export type EventPage = z.infer<typeof EventPage>;

const patterns = z
  .string()
  .max(1_000)
  .transform((text) => text.split(','))
  .refine(
    (names) => names.every((name) => name === '*' || /^[a-z][a-z0-9_.]*(\.\*)?$/.test(name)),
    'Names such as project.created, with commas between; project.* for all of a noun.',
  );

export const EventQuery = PageQuery.omit({ cursor: true })
  .extend({
    after: z.coerce
      .number()
      .pipe(position)
      .default(0)
      .meta({ description: 'Only events behind this position.', example: 0 }),
    types: patterns
      .optional()
      .meta({ description: 'Only these types, such as project.*,invoice.created.', example: 'project.*' }),
    since: timestamp.optional().meta({ description: 'Only events that happened then or later.' }),
  })
  .strict();
export type EventQuery = z.infer<typeof EventQuery>;

export const eventOut = (row: EventRow): EventOut => ({
  id: toTypeId('evt', row.id),
  type: row.type,
  position: Number(row.position),
  occurredAt: row.occurred_at.toISOString(),
  data: row.data,
});
