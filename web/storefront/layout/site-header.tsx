import type { ReactNode } from 'react';
import { ButtonLink } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import { useFrame } from '../page-context.js';
import type { PageContent } from '../page-data.js';
import { paths } from '../routes.js';
import { AccountMenu } from './account-menu.js';
import { Logo } from './logo.js';
import { SearchForm } from './search-form.js';
import css from './site-header.module.css';

const DISCOVER: readonly string[] = ['home', 'results', 'detail', 'install'];
const INSTALLED: readonly string[] = ['installed', 'installed-detail'];

/** Logo, search, navigation and account. `focused` leaves only the logo. */
export function SiteHeader({ page, focused }: { page: PageContent; focused: boolean }): ReactNode {
  const t = useTexts();
  const { storefront, url } = useFrame();
  const { viewer, brand, tenant } = storefront;
  const query = page.name === 'results' ? page.query : {};
  return (
    <header className={css.header}>
      <div className={css.inner}>
        <a className={css.home} href={paths.home} aria-label={t('nav.home', { name: brand.name })}>
          <Logo />
        </a>
        {!focused && (tenant.kind === 'tenant' || page.name === 'home') && (
          <>
            <div className={css.search}>{page.name !== 'home' && <SearchForm query={query} compact />}</div>
            <nav className={css.nav} aria-label={t('nav.main')}>
              <a href={paths.results()} aria-current={DISCOVER.includes(page.name) ? 'true' : undefined}>
                {t('nav.discover')}
              </a>
              {viewer && (
                <a href={paths.installed} aria-current={INSTALLED.includes(page.name) ? 'true' : undefined}>
                  {t('nav.installed')}
                </a>
              )}
            </nav>
            <div className={css.account}>
              {viewer ? (
                <AccountMenu viewer={viewer} />
              ) : (
                <ButtonLink size="small" href={paths.signIn(url)}>
                  {t('nav.signIn')}
                </ButtonLink>
              )}
            </div>
          </>
        )}
      </div>
    </header>
  );
}
