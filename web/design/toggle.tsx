import { useId, type ReactNode } from 'react';
import css from './toggle.module.css';

/** A setting that is on or off, named beside the switch. */
export function Toggle({
  name,
  label,
  help,
  checked,
  onChange,
}: {
  name: string;
  label: string;
  help?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={css.row}>
      <div className={css.words}>
        <label htmlFor={id} className={css.label}>
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} className={css.help}>
            {help}
          </p>
        )}
      </div>
      <input
        id={id}
        className={css.switch}
        type="checkbox"
        role="switch"
        name={name}
        checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
