import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { EmptyState } from '../../design/empty-state.js';
import { ToastProvider } from '../../design/toast.js';
import { UnsavedGuard } from '../../design/unsaved-guard.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { LoadBoundary } from './load-boundary.js';
import { NotAllowed } from './not-allowed.js';
import { BANNERS, groupsFor, isAt, pagesOf } from './pages.js';
import css from './shell.module.css';
import { Side } from './side.js';
import { PageSkeleton } from './skeleton.js';

const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));

/** Menu, banners and content of the console. */
export function Shell(): ReactNode {
  return (
    <UnsavedGuard>
      <ToastProvider>
        <Frame />
      </ToastProvider>
    </UnsavedGuard>
  );
}

function Frame(): ReactNode {
  const t = useConsoleTexts();
  const { viewer, tenant } = useFrame().storefront;
  const groups = groupsFor(tenant.kind, viewer);
  const [going, setGoing] = useGoToKey();
  const content = useFocusOnMove();
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#content">
        {t('shell.skip')}
      </a>
      {BANNERS.map((Banner, index) => (
        <Banner key={index} />
      ))}
      <div className={css.shell}>
        <Side groups={groups} onGoTo={() => setGoing(true)} />
        <main ref={content} id="content" className={css.main} tabIndex={-1} aria-label={t('shell.content')}>
          <LoadBoundary>
            <Suspense fallback={<PageSkeleton />}>
              <Pages first={groups[0]?.pages[0]?.path} allowed={groups.flatMap(({ pages }) => pages)} />
            </Suspense>
          </LoadBoundary>
        </main>
      </div>
      {going && (
        <Suspense>
          <Palette groups={groups} onClose={() => setGoing(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Pages({
  first,
  allowed,
}: {
  first: string | undefined;
  allowed: readonly { path: string }[];
}): ReactNode {
  const t = useConsoleTexts();
  const [location] = useLocation();
  const { kind } = useFrame().storefront.tenant;
  const known = pagesOf(kind).find(({ path }) => isAt(location, path));
  if (known && !allowed.includes(known)) return <NotAllowed page={t(known.text)} />;
  return (
    <Switch>
      {first && (
        <Route path="/console">
          <Redirect to={first} replace />
        </Route>
      )}
      {known && (
        <Route>
          <known.page />
        </Route>
      )}
      <Route>
        <EmptyState icon="search" title={t('shell.notFoundTitle')} level="h1">
          {t('shell.notFoundBody')}
        </EmptyState>
      </Route>
    </Switch>
  );
}

/** Ctrl K, or ⌘ K, asks for a page by name. */
function useGoToKey(): [boolean, (going: boolean) => void] {
  const [going, setGoing] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setGoing(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return [going, setGoing];
}

/** Another page begins at its top, with the focus on it, as after a load. */
function useFocusOnMove() {
  const content = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    content.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location]);
  return content;
}
