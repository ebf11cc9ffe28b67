/** Words of JSON Schema 2020-12 that a tenant's own schema may use: none that runs a pattern, and none that refers. */
const WORDS = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  'type',
  'enum',
  'const',
  'format',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'items',
  'prefixItems',
  'minItems',
  'maxItems',
  'contains',
  'minContains',
  'maxContains',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
]);
/** Words whose members are schemas by any name, a list of schemas, or one schema. */
const BY_NAME = new Set(['properties']);
const LISTS = new Set(['prefixItems', 'allOf', 'anyOf', 'oneOf']);
const SINGLE = new Set([
  'additionalProperties',
  'propertyNames',
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
]);
const DEEPEST = 12;
/** Schemas within one schema: each may look at all of the data. */
const MOST = 200;

/**
 * Why a schema cannot be a tenant's own, or null where it can. Its checks run in the process of everybody, so it may be
 * neither a program (`pattern` backtracks, `uniqueItems` compares everything with everything) nor a way to other places (`$ref`).
 */
export function faultOfSchema(
  schema: unknown,
  at = '',
  depth = 0,
  seen = { schemas: 0 },
): { pointer: string; detail: string } | null {
  seen.schemas += 1;
  if (seen.schemas > MOST) return { pointer: at, detail: `is one of more than ${MOST} schemas` };
  if (typeof schema === 'boolean') return null;
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    return { pointer: at, detail: 'is no schema: an object, true or false' };
  }
  if (depth > DEEPEST) return { pointer: at, detail: `is nested more than ${DEEPEST} deep` };
  for (const [word, value] of Object.entries(schema)) {
    const here = `${at}/${word}`;
    if (!WORDS.has(word)) return { pointer: here, detail: 'is not a word that a schema may use here' };
    const inner = BY_NAME.has(word)
      ? Object.entries((value ?? {}) as object).map(([name, one]) => [`${here}/${name}`, one] as const)
      : LISTS.has(word)
        ? [value].flat().map((one, index) => [`${here}/${index}`, one] as const)
        : SINGLE.has(word)
          ? [[here, value] as const]
          : [];
    for (const [pointer, one] of inner) {
      const fault = faultOfSchema(one, pointer, depth + 1, seen);
      if (fault) return fault;
    }
  }
  return null;
}
