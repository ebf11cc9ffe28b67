import { z } from 'zod';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import type { RecordType } from './record-types.js';
import type { RecordData, RecordRow } from './records.types.js';

const externalId = z
  .string()
  .min(1)
  .max(200)
  .nullable()
  .meta({ description: 'Your own id of it, unique among those of its type.', example: 'crm-4711' });

/** The schemas of a type of record. */
export function schemasOf({ fields, derived, title, idPrefix, statuses }: RecordType) {
  const own = { ...fields, externalId: externalId.default(null) };
  const Out = z
    .strictObject({
      id: idOut(idPrefix),
      ...withoutDefaults(fields),
      ...derived?.fields,
      externalId,
      createdAt: timestamp,
      updatedAt: timestamp,
    })
    .meta({ id: title });
  return {
    In: z.strictObject(own).meta({ id: `${title}Create` }),
    // Absent leaves a field as it is.
    Patch: z
      .strictObject(withoutDefaults(own))
      .partial()
      .meta({ id: `${title}Patch` }),
    Out,
    Page: page(Out).meta({ id: `${title}Page` }),
    Params: z.object({ id: idParam(idPrefix) }),
    Query: PageQuery.extend({
      status: z.enum(statuses).optional().meta({ description: 'Only those with this status.' }),
    }),
  };
}

export interface RecordQuery {
  limit: number;
  cursor?: string | undefined;
  status?: string | undefined;
}

export type RecordOut = RecordData & { id: string };

export const recordOut = (type: RecordType, row: RecordRow): RecordOut => ({
  id: toTypeId(type.idPrefix, row.id),
  ...row.data,
  ...type.derived?.of(row.data),
  externalId: row.external_id,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

const withoutDefaults = (shape: z.ZodRawShape): z.ZodRawShape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field,
    ]),
  );
