import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useUiTexts, usePartTexts } from '../texts/context.js';
import { Icon } from './icon.js';
import css from './toast.module.css';

interface Toast {
  text: string;
  /** Brings back what was before. */
  undo?: () => void;
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says in passing what was done, with a way back where there is one. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext);

const STAYS_MS = 6_000;
const STAYS_WITH_UNDO_MS = 12_000;

/** Gives the pages below a place for passing words. One at a time: the newest is the one that matters. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Toast) => setToast(next), []);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), toast.undo ? STAYS_WITH_UNDO_MS : STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <ToastContext value={show}>
      {children}
      <div
        className={css.place}
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && <Words toast={toast} onClose={() => setToast(null)} />}
      </div>
    </ToastContext>
  );
}

function Words({ toast: { text, undo }, onClose }: { toast: Toast; onClose: () => void }): ReactNode {
  const t = usePartTexts();
  const ui = useUiTexts();
  return (
    <div className={css.toast}>
      <Icon name="check" size={18} />
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            undo();
            onClose();
          }}
        >
          {t('toast.undo')}
        </button>
      )}
      <button type="button" aria-label={ui('action.dismiss')} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
