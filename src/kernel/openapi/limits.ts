import type { CreateDocumentOptions } from 'zod-openapi';

/** What every text keeps, in and out: neither U+0000 nor half of a surrogate pair (see unstorable-text). */
const STORABLE = '^[^\\u0000\\uD800-\\uDFFF]*$';

/**
 * Says of each schema what holds for all of its kind, so that no DTO has to: whole numbers have a size, free texts
 * are of storable characters. Lengths and maxima are the validators' own; where one lacks them `openapi:lint` says so.
 */
export const withLimits: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema: schema }) => {
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
    schema.format ??= minimum >= -(2 ** 31) && maximum < 2 ** 31 ? 'int32' : 'int64';
  }
  if (schema.type !== 'string' || schema.contentEncoding) return;
  if (!('format' in schema || 'pattern' in schema || 'enum' in schema || 'const' in schema)) {
    schema.pattern = STORABLE;
  }
};
