import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useUiTexts } from '../texts/context.js';
import css from './dialog.module.css';
import { Icon } from './icon.js';

/**
 * A modal question on the browser's own `<dialog>`: it traps the focus, closes on Escape and gives the focus back to
 * where it came from. What carries `data-autofocus` has the focus first.
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
}): ReactNode {
  const t = useUiTexts();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      className={css.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      {open && (
        <div className={css.panel}>
          <div className={css.head}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={css.close} onClick={onClose} aria-label={t('dialog.close')}>
              <Icon name="close" />
            </button>
          </div>
          <div className={css.body}>{children}</div>
          {actions && <div className={css.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
