import { useId, type ReactNode } from 'react';
import css from './choices.module.css';

/** One of a few answers, each with a sentence of its own. */
export interface Choice {
  value: string;
  label: string;
  help?: ReactNode;
  /** Shown, with its help saying why, but not to be chosen. */
  disabled?: boolean;
}

/** A question with few answers, all of them in sight. */
export function Choices({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className={css.choices}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Option
          key={choice.value}
          type="radio"
          name={name}
          choice={choice}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}

/** Something that may be ticked, with a sentence and a badge. */
export function Check({
  label,
  help,
  badge,
  checked,
  disabled = false,
  onChange,
}: {
  label: string;
  help?: ReactNode;
  badge?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}): ReactNode {
  return (
    <Option
      type="checkbox"
      choice={{ value: label, label, help, disabled }}
      badge={badge}
      checked={checked}
      onChange={onChange}
    />
  );
}

function Option({
  type,
  name,
  choice: { value, label, help, disabled },
  badge,
  checked,
  onChange,
}: {
  type: 'radio' | 'checkbox';
  name?: string;
  choice: Choice;
  badge?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={css.option} data-checked={checked ? '' : undefined} data-off={disabled ? '' : undefined}>
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={css.words}>
        <label htmlFor={id}>{label}</label>
        {help && (
          <p id={`${id}-help`} className={css.help}>
            {help}
          </p>
        )}
      </div>
      {badge}
    </div>
  );
}
