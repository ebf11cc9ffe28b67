import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { LRU } from 'tiny-lru';
import type { FieldError } from '#kernel/errors/problem.js';
import type { JsonObject } from './listings.types.js';

// The package is CommonJS: what `import` gives is its namespace, the function is inside.
const addFormats = addFormatsModule.default;

/** What stands where a secret is set. */
export const SECRET_SET = { set: true } as const;

/** A checked configuration: what may be shown and, apart from it, the secrets. */
export interface CheckedConfiguration {
  shown: JsonObject;
  secrets: Record<string, unknown>;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, useDefaults: true, verbose: true });
addFormats(ajv);
const compiled = new LRU<ValidateFunction>(500);

/**
 * Checks what a form sent against the schema of its listing. Fields left empty count as absent; a secret that is absent
 * or `{"set": true}` stays what it was, and null removes it.
 */
export function checkConfiguration(
  schema: JsonObject | null,
  sent: JsonObject,
  keptSecrets: Record<string, unknown> = {},
): { errors: FieldError[] } | { configuration: CheckedConfiguration } {
  if (!schema) {
    const names = Object.keys(sent);
    if (names.length > 0)
      return { errors: names.map((name) => error(name, 'there is nothing to configure')) };
    return { configuration: { shown: {}, secrets: {} } };
  }
  const secretNames = secretsOf(schema);
  const values: JsonObject = Object.fromEntries(
    Object.entries(sent).filter(([name, value]) => {
      if (value === '' || value === null) return false;
      return !(secretNames.has(name) && isMarker(value));
    }),
  );
  for (const name of secretNames) {
    if (name in values || sent[name] === null || keptSecrets[name] === undefined) continue;
    // A kept password without its user name would stand in the way of a form that cannot show it.
    if (requiredWith(schema, name).every((other) => other in values)) values[name] = keptSecrets[name];
  }
  const validate = validatorOf(schema);
  if (!validate(values)) return { errors: (validate.errors ?? []).map((fault) => explain(fault, schema)) };
  const shown: JsonObject = {};
  const secrets: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (secretNames.has(name)) secrets[name] = value;
    shown[name] = secretNames.has(name) ? SECRET_SET : value;
  }
  return { configuration: { shown, secrets } };
}

function validatorOf(schema: JsonObject): ValidateFunction {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile(schema);
    compiled.set(key, validate);
    // Ajv keeps every schema object for ever; ours are new objects with each read.
    ajv.removeSchema(schema);
  }
  return validate;
}

function propertiesOf(schema: JsonObject): Record<string, JsonObject> {
  return (schema['properties'] ?? {}) as Record<string, JsonObject>;
}

function secretsOf(schema: JsonObject): Set<string> {
  return new Set(
    Object.entries(propertiesOf(schema)).flatMap(([name, field]) =>
      field['writeOnly'] === true ? [name] : [],
    ),
  );
}

function requiredWith(schema: JsonObject, name: string): string[] {
  return ((schema['dependentRequired'] ?? {}) as Record<string, string[]>)[name] ?? [];
}

const isMarker = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { set?: unknown }).set === true;

const error = (name: string, detail: string): FieldError => ({
  pointer: `/configuration/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  detail,
});

function explain(fault: ErrorObject, schema: JsonObject): FieldError {
  const params = fault.params as Record<string, string>;
  const title = (name: string | undefined) => propertiesOf(schema)[name ?? '']?.['title'] ?? name;
  if (fault.keyword === 'required') return error(params['missingProperty']!, 'is required');
  if (fault.keyword === 'dependentRequired') {
    return error(
      params['missingProperty']!,
      `is required together with ${String(title(params['property']))}`,
    );
  }
  if (fault.keyword === 'additionalProperties') {
    return error(params['additionalProperty']!, 'is not a field that is known here');
  }
  const detail =
    fault.keyword === 'pattern' && fault.parentSchema?.['pattern'] === '^https://'
      ? 'must start with https://'
      : fault.keyword === 'enum'
        ? `must be one of ${(fault.params as { allowedValues: unknown[] }).allowedValues.join(', ')}`
        : (fault.message ?? 'is not valid');
  return { pointer: `/configuration${fault.instancePath}`, detail };
}
