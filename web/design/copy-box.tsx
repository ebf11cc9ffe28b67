import type { ReactNode } from 'react';
import css from './copy-box.module.css';
import { CopyButton } from './copy-button.js';

/** A long value, such as a link, that is there to be passed on. */
export function CopyBox({
  label,
  value,
  help,
}: {
  label: string;
  value: string;
  help?: ReactNode;
}): ReactNode {
  return (
    <div className={css.group} role="group" aria-label={label}>
      <p className={css.label}>{label}</p>
      <div className={css.box}>
        <code>{value}</code>
        <CopyButton value={value} label={label} />
      </div>
      {help && <p className={css.help}>{help}</p>}
    </div>
  );
}
