import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { AppLink } from '../../design/app-link.js';
import { classes } from '../../design/classes.js';
import { Icon } from '../../design/icon.js';
import { AccountMenu } from '../../storefront/layout/account-menu.js';
import { Logo } from '../../storefront/layout/logo.js';
import { useFrame } from '../../storefront/page-context.js';
import { useConsoleTexts } from '../../texts/context.js';
import { isAt, type ConsolePage, type PageGroup } from './pages.js';
import css from './side.module.css';

/** Logo, account and the pages in their groups: beside the content, or a sheet behind one button on a phone. */
export function Side({ groups, onGoTo }: { groups: readonly PageGroup[]; onGoTo: () => void }): ReactNode {
  const t = useConsoleTexts();
  const { viewer, tenant } = useFrame().storefront;
  const hasPages = tenant.kind === 'tenant';
  const { open, setOpen, side, button } = useSheet();
  return (
    <header ref={side} className={css.side} aria-label={t('shell.title')}>
      <div className={css.top}>
        <a
          className={css.home}
          href={hasPages ? '/' : '/console'}
          aria-label={hasPages ? t('shell.storefront') : undefined}
        >
          <Logo />
        </a>
        <button
          ref={button}
          type="button"
          className={css.toggle}
          aria-expanded={open}
          aria-controls="console-pages"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} />
          <span>{t('shell.menu')}</span>
        </button>
        {viewer && <AccountMenu viewer={viewer} />}
      </div>
      <div id="console-pages" className={css.sheet} data-open={open ? '' : undefined}>
        <button type="button" className={css.goTo} onClick={onGoTo}>
          <Icon name="search" size={18} />
          {t('shell.goTo')}
          <kbd aria-hidden="true">{t('shell.shortcut')}</kbd>
        </button>
        <nav className={css.nav} aria-label={t('shell.pages')}>
          {groups.map(({ text, pages }) => (
            <div key={text}>
              <h2 className={css.group}>{t(text)}</h2>
              <ul>
                {pages.map((page) => (
                  <li key={page.path}>
                    <Item page={page} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {hasPages && (
            <a className={classes(css.item, css.outside)} href="/">
              <Icon name="external" size={18} />
              {t('shell.storefront')}
            </a>
          )}
        </nav>
      </div>
    </header>
  );
}

function Item({ page: { path, icon, text } }: { page: ConsolePage }): ReactNode {
  const t = useConsoleTexts();
  const [location] = useLocation();
  return (
    <AppLink className={css.item} href={path} aria-current={isAt(location, path) ? 'page' : undefined}>
      <Icon name={icon} size={18} />
      {t(text)}
    </AppLink>
  );
}

/** The sheet closes when a page was chosen, on Escape, and by a touch outside of it. */
function useSheet() {
  const [open, setOpen] = useState(false);
  const side = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [location] = useLocation();
  useEffect(() => setOpen(false), [location]);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        button.current?.focus();
      } else if (event.target instanceof Node && side.current?.contains(event.target)) return;
      setOpen(false);
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);
  return { open, setOpen, side, button };
}
