import type { ReactNode } from 'react';
import { useTexts } from '../../texts/context.js';
import type { PageContent } from '../page-data.js';
import { useFrame } from '../page-context.js';
import { AnnouncementBar } from './announcement-bar.js';
import css from './layout.module.css';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';
import { SupportBanner } from './support-banner.js';

/** Pages that show one thing in the middle, without the marketplace's navigation. */
const FOCUSED: readonly string[] = [
  'sign-in',
  'invite',
  'support',
  'forgot-password',
  'reset-password',
  'verify-email',
  'suspended',
  'consent',
  'consent-over',
  'refused',
];

/** The frame around every page: announcement, header, content, footer. */
export function Layout({ page, children }: { page: PageContent; children: ReactNode }): ReactNode {
  const t = useTexts();
  const { announcement, brand } = useFrame().storefront;
  const nobody = brand.name === '';
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#content">
        {t('page.skip')}
      </a>
      <SupportBanner />
      {announcement && page.name !== 'suspended' && <AnnouncementBar announcement={announcement} />}
      {!nobody && <SiteHeader page={page} focused={FOCUSED.includes(page.name)} />}
      <main id="content" className={css.main} tabIndex={-1}>
        {children}
      </main>
      {!nobody && <SiteFooter />}
    </div>
  );
}
