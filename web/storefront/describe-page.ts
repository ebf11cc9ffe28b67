import type { StorefrontKey } from '../texts/storefront.js';
import type { UiKey } from '../texts/ui.js';
import type { Translate } from '../texts/translate.js';
import type { PageContent, PageData } from './page-data.js';

type Texts = Translate<StorefrontKey | UiKey>;

/** Title and description for the head of a page. */
export function describePage(
  { page, storefront }: PageData,
  t: Texts,
): { title: string; description: string } {
  const { name, tagline } = storefront.brand;
  const heading = headingOf(page, t, name, storefront.tenant.kind !== 'tenant');
  const own = page.name === 'detail' || page.name === 'install' ? page.listing.shortDescription : null;
  return {
    title: heading && name ? t('page.title', { page: heading, name }) : heading || name,
    description: own ?? tagline ?? (page.name === 'home' ? t('home.lead') : ''),
  };
}

function headingOf(page: PageContent, t: Texts, name: string, isWork: boolean): string {
  switch (page.name) {
    case 'home':
      return '';
    case 'results':
      return page.query.q ? t('results.titleSearch', { q: page.query.q }) : t('results.title');
    case 'detail':
      return page.listing.name;
    case 'install':
      return t('install.title', { name: page.listing.name });
    case 'installed':
      return t('installed.title');
    case 'installed-detail':
      return page.install.listing.name;
    case 'sign-in':
      return t('signIn.title');
    case 'sign-in-failed':
      return t('signInFailed.title');
    case 'consent':
      return t('consent.title', { name: page.consent.app.name });
    case 'consent-over':
      return t('consent.overTitle');
    case 'refused':
      return page.title;
    case 'members-only':
      return t('installed.signInTitle');
    case 'invite':
      // The platform's host invites into resellers, too.
      return t('invite.title', { name: isWork ? (page.invitation?.organisation ?? name) : name });
    case 'forgot-password':
      return t('forgot.title');
    case 'reset-password':
      return t('reset.title');
    case 'verify-email':
      return t('verify.title');
    case 'support':
      return t('supportStart.title', { name });
    case 'console':
      return t('nav.console');
    case 'forbidden':
      return t('forbidden.title');
    case 'suspended':
      return t('suspended.title');
    case 'error':
      return t('error.title');
    case 'not-found':
      return t('notFound.title');
  }
}
