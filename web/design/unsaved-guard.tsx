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
import { usePartTexts } from '../texts/context.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

interface Guard {
  leave: (path: string) => void;
  /** Why not to leave, in one sentence; null where nothing would be lost. */
  hold: (why: string | null) => void;
}

const GuardContext = createContext<Guard | null>(null);

function useGuard(): Guard {
  const guard = useContext(GuardContext);
  if (!guard) throw new Error('outside of UnsavedGuard');
  return guard;
}

/** Keeps people from losing what they typed: asks before the console moves on or the tab closes. */
export function UnsavedGuard({ children }: { children: ReactNode }): ReactNode {
  const t = usePartTexts();
  const [, navigate] = useLocation();
  const why = useRef<string | null>(null);
  const [question, setQuestion] = useState<{ path: string; why: string } | null>(null);

  const go = useCallback(
    (path: string) => {
      why.current = null;
      setQuestion(null);
      navigate(path);
    },
    [navigate],
  );
  const guard = useMemo<Guard>(
    () => ({
      leave: (path) => (why.current === null ? go(path) : setQuestion({ path, why: why.current })),
      hold: (reason) => {
        why.current = reason;
      },
    }),
    [go],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (why.current !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return (
    <GuardContext value={guard}>
      {children}
      <Dialog
        open={question !== null}
        title={t('guard.title')}
        onClose={() => setQuestion(null)}
        actions={
          <>
            <Button onClick={() => setQuestion(null)}>{t('guard.stay')}</Button>
            <Button look="danger" onClick={() => question && go(question.path)}>
              {t('guard.leave')}
            </Button>
          </>
        }
      >
        <p>{question?.why}</p>
      </Dialog>
    </GuardContext>
  );
}

/** Moves to another page of the console, after asking when something is unsaved. */
export const useLeave = (): Guard['leave'] => useGuard().leave;

/** Tells the guard whether the page would lose something, and what in words; forgotten when the page goes. */
export function useUnsaved(dirty: boolean, why?: string): void {
  const t = usePartTexts();
  const { hold } = useGuard();
  const reason = dirty ? (why ?? t('guard.body')) : null;
  useEffect(() => {
    hold(reason);
    return () => hold(null);
  }, [reason, hold]);
}
