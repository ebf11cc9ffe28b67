import { z } from 'zod';
import { fromTypeId, type IdPrefix } from '#kernel/context/type-id.js';

/** What the document says of an id; the validator is `fromTypeId`. */
const idMeta = (prefix: IdPrefix) => ({
  pattern: `^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`,
  example: `${prefix}_01hxz4v8kqe5jv9r3p6w2m7n0c`,
});

/** An id in a path or body: a TypeID outside, a UUID inside. In a path a malformed one is a 404. */
export const idParam = (prefix: IdPrefix) =>
  z
    .string()
    .max(40)
    .transform((text, check) => {
      const uuid = fromTypeId(prefix, text);
      if (uuid) return uuid;
      check.addIssue({ code: 'custom', message: `is not an id that begins with ${prefix}_` });
      return z.NEVER;
    })
    .meta({ description: `Id that begins with ${prefix}_.`, ...idMeta(prefix) });

/** An id in an answer. */
export const idOut = (prefix: IdPrefix) => z.string().max(40).meta(idMeta(prefix));

export const timestamp = z.iso.datetime().max(40).meta({ example: '2026-11-01T12:00:00.000Z' });

/** A yes or no in a query. */
export const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .meta({ example: 'true' });

const CURSOR = '^[\\w-]+$';
const EXAMPLE_CURSOR = 'eyJ2IjoxfQ';

/** The query of every list; extend it with filters. */
export const PageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: 'Items a page.', example: 20 }),
  cursor: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'nextCursor of the page before.', pattern: CURSOR, example: EXAMPLE_CURSOR }),
});

/** The answer of every list. */
export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item).max(100),
    nextCursor: z
      .string()
      .max(1000)
      .nullable()
      .meta({ description: 'Cursor of the next page; null at the end.', example: EXAMPLE_CURSOR }),
    hasMore: z.boolean(),
  });

export interface Page<T> {
  data: T[];
  nextCursor: string | null;
  hasMore: boolean;
}
