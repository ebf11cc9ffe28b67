import { useEffect, useRef, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { attempt } from '../../api/failure.js';
import type { Viewer } from '../../api/contract.js';
import { Icon } from '../../design/icon.js';
import { useHydrated } from '../../design/hydrated.js';
import { useUiTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import { roleName } from '../role-name.js';
import { paths } from '../routes.js';
import css from './account-menu.module.css';

/** Who is signed in, the way to the console, and the way out. Opens without script. */
export function AccountMenu({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useUiTexts();
  const { tenant, support } = useFrame().storefront;
  const hydrated = useHydrated();
  const menu = useRef<HTMLDetailsElement>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const close = (event: Event) => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !inside)
        menu.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  const signOut = async () => {
    setBusy(true);
    await attempt(() =>
      support ? api().POST('/api/v1/support-sessions/current/end') : api().DELETE('/api/v1/sessions/current'),
    );
    window.location.assign(paths.home);
  };

  return (
    <details ref={menu} className={css.menu}>
      <summary className={css.summary} aria-label={t('nav.accountOf', { name: viewer.name })}>
        <span className={css.avatar} data-initials={initials(viewer.name || viewer.email)} />
      </summary>
      <div className={css.sheet}>
        <div className={css.who}>
          <p className={css.name}>{viewer.name}</p>
          <p className={css.mail}>{viewer.email}</p>
          <p className={css.mail}>{roleName(viewer.role, t)}</p>
        </div>
        {tenant.kind === 'tenant' && (
          <a className={css.item} href={paths.installed}>
            <Icon name="grid" size={18} />
            {t('nav.installed')}
          </a>
        )}
        {!support && (
          <a className={css.item} href={paths.account}>
            <Icon name="user" size={18} />
            {t('nav.myAccount')}
          </a>
        )}
        {(support || viewer.role === 'owner' || viewer.role === 'admin') && (
          <a className={css.item} href={paths.console}>
            <Icon name="settings" size={18} />
            {t('nav.console')}
          </a>
        )}
        <button
          type="button"
          className={css.item}
          disabled={busy || !hydrated}
          onClick={() => void signOut()}
        >
          <Icon name="logout" size={18} />
          {t('nav.signOut')}
        </button>
      </div>
    </details>
  );
}

const initials = (name: string) =>
  name
    .split(/[\s@.]+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
