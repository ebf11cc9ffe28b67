import { type MouseEvent, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { classes } from '../../design/classes.js';
import { Icon, type IconName } from '../../design/icon.js';
import { Logo } from '../../storefront/layout/logo.js';
import { AccountMenu } from '../../storefront/layout/account-menu.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import type { ConsoleKey } from '../../texts/console.js';
import { BrandPage } from '../brand/brand-page.js';
import { DomainPage } from '../domains/domain-page.js';
import { DomainsPage } from '../domains/domains-page.js';
import css from './shell.module.css';
import { UnsavedGuard, useLeave } from './unsaved-guard.js';

/** The console's pages in the order of the menu; a new page joins here. */
const PAGES: readonly { path: string; text: ConsoleKey; icon: IconName }[] = [
  { path: '/console/brand', text: 'shell.brand', icon: 'palette' },
  { path: '/console/domains', text: 'shell.domains', icon: 'globe' },
];

/** Menu and content of the console. */
export function Shell(): ReactNode {
  return (
    <UnsavedGuard>
      <Frame />
    </UnsavedGuard>
  );
}

function Frame(): ReactNode {
  const t = useConsoleTexts();
  const { storefront } = useFrame();
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={css.side} aria-label={t('shell.title')}>
        <div className={css.top}>
          <a className={css.home} href="/" aria-label={t('shell.storefront')}>
            <Logo />
          </a>
          {storefront.viewer && <AccountMenu viewer={storefront.viewer} />}
        </div>
        <nav className={css.nav} aria-label={t('shell.pages')}>
          {PAGES.map(({ path, text, icon }) => (
            <NavLink key={path} path={path} icon={icon}>
              {t(text)}
            </NavLink>
          ))}
          <a className={classes(css.item, css.outside)} href="/">
            <Icon name="external" size={18} />
            {t('shell.storefront')}
          </a>
        </nav>
      </header>
      <main id="content" className={css.main} tabIndex={-1} aria-label={t('shell.content')}>
        <Switch>
          <Route path="/console">
            <Redirect to="/console/brand" replace />
          </Route>
          <Route path="/console/brand" component={BrandPage} />
          <Route path="/console/domains" component={DomainsPage} />
          <Route path="/console/domains/:id">{({ id }) => <DomainPage id={id} />}</Route>
          <Route>{t('shell.notFound')}</Route>
        </Switch>
      </main>
    </div>
  );
}

function NavLink({ path, icon, children }: { path: string; icon: IconName; children: ReactNode }): ReactNode {
  const [location] = useLocation();
  const leave = useLeave();
  const here = location === path || location.startsWith(`${path}/`);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    leave(path);
  };
  return (
    <a className={css.item} href={path} aria-current={here ? 'page' : undefined} onClick={follow}>
      <Icon name={icon} size={18} />
      {children}
    </a>
  );
}
