import type { ConfigurationSchema, Json, UiHint } from '../../api/contract.js';

export type Widget = NonNullable<UiHint['widget']>;

/** One control of a form, read out of a schema and its hints. */
export interface FormField {
  name: string;
  widget: Widget;
  label: string;
  help: string | undefined;
  placeholder: string | undefined;
  required: boolean;
  secret: boolean;
  options: { value: string; label: string }[];
  schema: ConfigurationSchema;
}

/** A form's answers as the controls hold them. Null: nothing was entered. A secret that is kept is absent. */
export type FormValues = Record<string, string | boolean | null>;

/** The controls of a configuration schema, in the order of its hints. */
export function formFields(schema: ConfigurationSchema): FormField[] {
  const hints = schema.uiHints ?? {};
  const names = Object.keys(schema.properties ?? {});
  const order = Array.isArray(hints['order']) ? hints['order'].map(String) : [];
  const sorted = [
    ...order.filter((name) => names.includes(name)),
    ...names.filter((name) => !order.includes(name)),
  ];
  return sorted.flatMap((name) => {
    const property = schema.properties?.[name];
    if (!property) return [];
    const hint: UiHint = { ...(hints[name] as UiHint | undefined), ...property.uiHints };
    return [fieldOf(name, property, hint, schema.required?.includes(name) ?? false)];
  });
}

function fieldOf(name: string, schema: ConfigurationSchema, hint: UiHint, required: boolean): FormField {
  const options = hint.options ?? optionsOf(schema);
  const secret = schema.writeOnly === true || hint.widget === 'password';
  const help = [schema.description, hint.help].filter(Boolean).join(' ');
  return {
    name,
    schema,
    required,
    secret,
    options,
    widget: hint.widget ?? widgetOf(schema, secret, options.length > 0),
    label: hint.label ?? schema.title ?? wordsOf(name),
    help: help || undefined,
    placeholder: hint.placeholder,
  };
}

function widgetOf(schema: ConfigurationSchema, secret: boolean, choice: boolean): Widget {
  if (secret) return 'password';
  if (schema.type === 'boolean') return 'toggle';
  if (choice) return 'select';
  return (schema.maxLength ?? 0) > 300 && !schema.format ? 'textarea' : 'text';
}

function optionsOf(schema: ConfigurationSchema): { value: string; label: string }[] {
  if (schema.oneOf) {
    return schema.oneOf.flatMap(({ const: value, title }) =>
      value === undefined ? [] : [{ value: String(value), label: title ?? wordsOf(String(value)) }],
    );
  }
  return (schema.enum ?? []).map((value) => ({ value: String(value), label: wordsOf(String(value)) }));
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['api', 'id', 'smtp', 'ssl', 'starttls', 'tls', 'url']);

/** `fromAddress` → “From address”, `tls` → “TLS”. */
function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => (ABBREVIATIONS.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a stored answer stands for a secret that may not be shown. */
export const isStoredSecret = (value: Json | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value['set'] === true;

/** What the controls show at first: the stored answers, else the schema's defaults. */
export function initialValues(fields: readonly FormField[], stored: Record<string, Json>): FormValues {
  const values: FormValues = {};
  for (const { name, schema, widget, secret } of fields) {
    const value = stored[name];
    if (secret && isStoredSecret(value)) continue;
    const shown = value ?? schema.default;
    if (widget === 'toggle') values[name] = shown === true;
    else
      values[name] =
        shown === undefined || shown === null || typeof shown === 'object' ? null : String(shown);
  }
  return values;
}

/** The answers as the API takes them; what was left empty and what is kept is absent. */
export function configurationOf(fields: readonly FormField[], values: FormValues): Record<string, Json> {
  const configuration: Record<string, Json> = {};
  for (const { name, schema } of fields) {
    const value = values[name];
    if (value === undefined || value === null || value === '') continue;
    const numeric = schema.type === 'integer' || schema.type === 'number';
    const number = Number(value);
    configuration[name] = numeric && typeof value === 'string' && !Number.isNaN(number) ? number : value;
  }
  return configuration;
}
