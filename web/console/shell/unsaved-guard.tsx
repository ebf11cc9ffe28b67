import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { useConsoleTexts } from '../../texts/context.js';

interface Guard {
  leave: (path: string) => void;
  setDirty: (dirty: boolean) => void;
}

const GuardContext = createContext<Guard | null>(null);

function useGuard(): Guard {
  const guard = useContext(GuardContext);
  if (!guard) throw new Error('outside of UnsavedGuard');
  return guard;
}

/** Keeps people from losing what they typed: asks before the console moves on or the tab closes. */
export function UnsavedGuard({ children }: { children: ReactNode }): ReactNode {
  const t = useConsoleTexts();
  const [, navigate] = useLocation();
  const dirty = useRef(false);
  const [target, setTarget] = useState<string | null>(null);

  const go = useCallback(
    (path: string) => {
      dirty.current = false;
      setTarget(null);
      navigate(path);
    },
    [navigate],
  );
  const guard = useMemo<Guard>(
    () => ({
      leave: (path) => (dirty.current ? setTarget(path) : go(path)),
      setDirty: (value) => {
        dirty.current = value;
      },
    }),
    [go],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return (
    <GuardContext value={guard}>
      {children}
      <Dialog
        open={target !== null}
        title={t('guard.title')}
        onClose={() => setTarget(null)}
        actions={
          <>
            <Button onClick={() => setTarget(null)}>{t('guard.stay')}</Button>
            <Button look="danger" onClick={() => target && go(target)}>
              {t('guard.leave')}
            </Button>
          </>
        }
      >
        <p>{t('guard.body')}</p>
      </Dialog>
    </GuardContext>
  );
}

/** Moves to another page of the console, after asking when something is unsaved. */
export const useLeave = (): Guard['leave'] => useGuard().leave;

/** Tells the guard whether the page has unsaved changes; forgotten when the page goes. */
export function useUnsaved(dirty: boolean): void {
  const { setDirty } = useGuard();
  useEffect(() => {
    setDirty(dirty);
    return () => setDirty(false);
  }, [dirty, setDirty]);
}
