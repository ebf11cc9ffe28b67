import { useId, type ReactNode } from 'react';
import { useUiTexts } from '../texts/context.js';
import css from './field.module.css';
import { Icon } from './icon.js';

/** Attributes that tie a control to its label, help and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string;
}

/** Label above, help below, the error at the field in words that say how to mend it. */
export function Field({
  label,
  help,
  error,
  required = false,
  children,
}: {
  label: string;
  help?: ReactNode;
  error?: string | null;
  required?: boolean;
  children: (control: ControlProps) => ReactNode;
}): ReactNode {
  const t = useUiTexts();
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={css.field}>
      <div className={css.head}>
        <label htmlFor={id}>{label}</label>
        {!required && <span className={css.optional}>{t('form.optional')}</span>}
      </div>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        className: css.control ?? '',
      })}
      {help && (
        <p id={`${id}-help`} className={css.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={css.error}>
          <Icon name="alert" size={16} />
          {error}
        </p>
      )}
    </div>
  );
}
