import type {
  Category,
  Consent,
  Install,
  Invitation,
  ListingDetail,
  MarketplaceHome,
  Results,
  ResultsQuery,
  SignInOptions,
  Storefront,
} from '../api/contract.js';

/** What one page shows, beside the frame around it. */
export type PageContent =
  | { name: 'home'; home: MarketplaceHome }
  | { name: 'results'; query: ResultsQuery; results: Results; categories: Category[] }
  | { name: 'detail'; listing: ListingDetail }
  | { name: 'install'; listing: ListingDetail }
  | { name: 'installed'; installs: Install[]; removed: string | null }
  | { name: 'installed-detail'; install: Install; listing: ListingDetail | null }
  | { name: 'sign-in'; next: string; again: boolean; options: SignInOptions }
  | { name: 'sign-in-failed'; reason: string; next: string; reference: string | null; options: SignInOptions }
  | { name: 'invite'; token: string; invitation: Invitation | null }
  | { name: 'forgot-password' }
  | { name: 'reset-password'; token: string }
  | { name: 'verify-email'; token: string }
  | { name: 'consent'; request: string; consent: Consent }
  | { name: 'consent-over' }
  | { name: 'refused'; title: string; detail: string }
  | { name: 'support'; token: string }
  | { name: 'console' }
  | { name: 'members-only' }
  | { name: 'forbidden' }
  | { name: 'not-found' }
  | { name: 'suspended' }
  | { name: 'error'; requestId: string | null };

/** A page ready to be drawn: on the server into HTML, in the browser from the same data again. */
export interface PageData {
  /** HTTP status of the answer. */
  status: number;
  /** Where to send the visitor instead, as a 302; the page itself is a fallback with a link. */
  redirect: string | null;
  storefront: Storefront;
  page: PageContent;
  /** Path and query of this page, for the way back after signing in. */
  url: string;
}

const MANAGE: readonly string[] = [
  'install',
  'installed',
  'installed-detail',
  'sign-in',
  'sign-in-failed',
  'invite',
  'forgot-password',
  'reset-password',
  'verify-email',
  'consent',
  'support',
];

/** Whether a page (or route) of this name has forms, which come in a script of their own. */
export const isManagePage = (name: string): boolean => MANAGE.includes(name);
