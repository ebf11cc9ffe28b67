import { useState, type ReactNode } from 'react';
import { useUiTexts } from '../../texts/context.js';
import { Button } from '../button.js';
import type { ControlProps } from '../field.js';
import type { FormField } from './form-fields.js';
import css from './schema-form.module.css';

interface Props {
  field: FormField;
  control: ControlProps;
  value: string | null | undefined;
  onChange: (value: string | null | undefined) => void;
}

/** The control that a field's hint asks for. */
export function SchemaControl({ field, control, value, onChange }: Props): ReactNode {
  const t = useUiTexts();
  const { name, required, placeholder, schema } = field;
  const common = { ...control, name, required, placeholder, value: value ?? '' };
  if (field.widget === 'select') {
    return (
      <select
        {...control}
        name={name}
        required={required}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {(!required || !value) && <option value="">{t('form.choose')}</option>}
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.widget === 'textarea') {
    return (
      <textarea
        {...common}
        rows={3}
        maxLength={schema.maxLength}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const numeric = schema.type === 'integer' || schema.type === 'number';
  return (
    <input
      {...common}
      type={schema.format === 'email' ? 'email' : schema.format === 'uri' ? 'url' : 'text'}
      inputMode={numeric ? 'numeric' : undefined}
      maxLength={schema.maxLength}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A secret: what is stored is never shown, only replaced. `stored` says that there is something to keep. */
export function SecretControl({
  field,
  control,
  value,
  onChange,
  stored,
}: Props & { stored: boolean }): ReactNode {
  const t = useUiTexts();
  const [shown, setShown] = useState(false);
  if (stored && value === undefined) {
    return (
      <div className={css.secret}>
        <input
          {...control}
          name={field.name}
          value="••••••••••••"
          readOnly
          aria-label={`${field.label}: ${t('form.secretSet')}`}
        />
        <Button size="small" onClick={() => onChange('')}>
          {t('form.secretReplace')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.secret}>
      <input
        {...control}
        name={field.name}
        type={shown ? 'text' : 'password'}
        value={value ?? ''}
        required={field.required}
        placeholder={field.placeholder}
        autoComplete="new-password"
        onChange={(event) => onChange(event.target.value)}
      />
      <Button size="small" look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t('form.hidePassword') : t('form.showPassword')}
      </Button>
      {stored && (
        <Button size="small" look="quiet" onClick={() => onChange(undefined)}>
          {t('form.secretKeep')}
        </Button>
      )}
    </div>
  );
}
