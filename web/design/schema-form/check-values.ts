import type { UiKey } from '../../texts/ui.js';
import type { Translate } from '../../texts/translate.js';
import type { FormField, FormValues } from './form-fields.js';

/** Field → what to mend, found before anything is sent. The server has the last word. */
export function checkValues(
  fields: readonly FormField[],
  values: FormValues,
  t: Translate<UiKey>,
): Map<string, string> {
  const errors = new Map<string, string>();
  for (const field of fields) {
    const value = values[field.name];
    // A stored secret that is kept has no entry at all.
    if (value === undefined || typeof value === 'boolean') continue;
    const message =
      value === null || value === ''
        ? field.required
          ? t('form.missing')
          : null
        : checkText(field, value, t);
    if (message) errors.set(field.name, message);
  }
  return errors;
}

function checkText({ schema }: FormField, value: string, t: Translate<UiKey>): string | null {
  if (schema.type === 'integer' || schema.type === 'number') {
    const number = Number(value);
    if (!Number.isFinite(number) || (schema.type === 'integer' && !Number.isInteger(number)))
      return t('form.number');
    if (schema.minimum !== undefined && number < schema.minimum)
      return t('form.atLeast', { count: schema.minimum });
    if (schema.maximum !== undefined && number > schema.maximum)
      return t('form.atMost', { count: schema.maximum });
    return null;
  }
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    return t('form.tooShort', { count: schema.minLength });
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    return t('form.tooLong', { count: schema.maxLength });
  }
  if (schema.format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return t('form.email');
  if (schema.format === 'uri' && !URL.canParse(value)) return t('form.url');
  if (schema.pattern && !matches(value, schema.pattern)) {
    return schema.format === 'uri' ? t('form.url') : t('form.pattern');
  }
  return null;
}

function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    // A pattern that this browser cannot read is left to the server.
    return true;
  }
}
