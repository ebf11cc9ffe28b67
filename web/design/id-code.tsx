import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.js';
import css from './id-code.module.css';

/** An id as machines write it, ready to be copied. */
export function IdCode({ id }: { id: string }): ReactNode {
  return (
    <span className={css.id}>
      <code>{id}</code>
      <CopyButton compact value={id} label={id} />
    </span>
  );
}
