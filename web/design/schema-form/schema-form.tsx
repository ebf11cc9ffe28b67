import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ConfigurationSchema, Json } from '../../api/contract.js';
import type { Failure } from '../../api/failure.js';
import { useUiTexts } from '../../texts/context.js';
import { Field } from '../field.js';
import { Notice } from '../notice.js';
import { Toggle } from '../toggle.js';
import { checkValues } from './check-values.js';
import {
  configurationOf,
  formFields,
  initialValues,
  isStoredSecret,
  type FormField,
  type FormValues,
} from './form-fields.js';
import { SchemaControl, SecretControl } from './schema-control.js';
import css from './schema-form.module.css';

/** What the buttons of a form may want to know. */
export interface FormState {
  dirty: boolean;
  /** The answers as they would be sent. */
  configuration: Record<string, Json>;
}

/**
 * A configuration form made of a JSON Schema and its hints. `children` draws the buttons.
 */
export function SchemaForm({
  schema,
  stored = {},
  failure,
  onSubmit,
  children,
}: {
  schema: ConfigurationSchema | null;
  stored?: Record<string, Json>;
  failure: Failure | null;
  onSubmit: (configuration: Record<string, Json>) => void;
  children: (state: FormState) => ReactNode;
}): ReactNode {
  const t = useUiTexts();
  const form = useRef<HTMLFormElement>(null);
  const fields = useMemo(() => (schema ? formFields(schema) : []), [schema]);
  const [values, setValues] = useState<FormValues>(() => initialValues(fields, stored));
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const [dirty, setDirty] = useState(false);

  const errorOf = (name: string) => found.get(name) ?? serverError(failure, name);
  const errorCount = fields.filter(({ name }) => errorOf(name)).length;

  // What the server refused is shown to the person in the same way as what was found here.
  useEffect(() => {
    if (failure) focusFirst(form.current, fields, (name) => serverError(failure, name) !== null);
  }, [failure, fields]);

  const change = (name: string, value: string | boolean | null | undefined) => {
    setDirty(true);
    setFound(new Map([...found].filter(([key]) => key !== name)));
    const next = { ...values };
    if (value === undefined) delete next[name];
    else next[name] = value;
    setValues(next);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const errors = checkValues(fields, values, t);
    setFound(errors);
    if (errors.size > 0) {
      focusFirst(form.current, fields, (name) => errors.has(name));
      return;
    }
    onSubmit(configurationOf(fields, values));
  };

  return (
    <form ref={form} className={css.form} onSubmit={submit} method="post" noValidate>
      {errorCount > 0 && <Notice tone="danger" live title={t('form.summary', { count: errorCount })} />}
      {fields.map((field) => (
        <SchemaField
          key={field.name}
          field={field}
          value={values[field.name]}
          stored={isStoredSecret(stored[field.name])}
          error={errorOf(field.name)}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      {children({ dirty, configuration: configurationOf(fields, values) })}
    </form>
  );
}

function focusFirst(
  form: HTMLFormElement | null,
  fields: readonly FormField[],
  isWrong: (name: string) => boolean,
): void {
  const first = fields.find(({ name }) => isWrong(name));
  if (first) form?.querySelector<HTMLElement>(`[name="${CSS.escape(first.name)}"]`)?.focus();
}

function SchemaField({
  field,
  value,
  stored,
  error,
  onChange,
}: {
  field: FormField;
  value: string | boolean | null | undefined;
  stored: boolean;
  error: string | null;
  onChange: (value: string | boolean | null | undefined) => void;
}): ReactNode {
  if (field.widget === 'toggle') {
    return (
      <Toggle
        name={field.name}
        label={field.label}
        help={field.help}
        checked={value === true}
        onChange={onChange}
      />
    );
  }
  const text = typeof value === 'boolean' ? null : value;
  return (
    <Field label={field.label} help={field.help} error={error} required={field.required}>
      {(control) =>
        field.secret ? (
          <SecretControl {...{ field, control, stored, onChange }} value={text} />
        ) : (
          <SchemaControl {...{ field, control, onChange }} value={text} />
        )
      }
    </Field>
  );
}

/** The server names fields by pointers into the body that was sent, such as `/configuration/port`. */
function serverError(failure: Failure | null, name: string): string | null {
  return failure?.fields.get(`/configuration/${name}`) ?? failure?.fields.get(`/${name}`) ?? null;
}
