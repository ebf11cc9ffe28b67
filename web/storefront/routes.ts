import type { ResultsQuery } from '../api/contract.js';

/** A page of a host, read out of its address. */
export type Route =
  | { name: 'home' }
  | { name: 'results'; query: ResultsQuery }
  | { name: 'detail'; slug: string }
  | { name: 'install'; slug: string }
  | { name: 'installed'; removed: string | null }
  | { name: 'installed-detail'; id: string }
  | { name: 'sign-in'; next: string; again: boolean }
  | { name: 'sign-in-failed'; reason: string; next: string; reference: string | null }
  | { name: 'consent'; request: string }
  | { name: 'invite'; token: string }
  | { name: 'forgot-password' }
  | { name: 'reset-password'; token: string }
  | { name: 'verify-email'; token: string }
  | { name: 'support'; token: string }
  | { name: 'console'; path: string };

const MARKETPLACE = '/integrations/marketplace';
const INSTALLED = '/integrations/installed';

/** Addresses of the pages, so that no component spells one out. */
export const paths = {
  home: '/',
  installed: INSTALLED,
  account: '/console/account',
  forgotPassword: '/forgot-password',
  console: '/console',
  preview: '/preview',
  detail: (slug: string) => `${MARKETPLACE}/${encodeURIComponent(slug)}`,
  install: (slug: string) => `${MARKETPLACE}/${encodeURIComponent(slug)}/install`,
  installedDetail: (id: string) => `${INSTALLED}/${encodeURIComponent(id)}`,
  removed: (name: string) => `${INSTALLED}?removed=${encodeURIComponent(name)}`,
  signIn: (next: string) => `/sign-in?next=${encodeURIComponent(next)}`,
  results: (query: ResultsQuery = {}) => {
    const search = new URLSearchParams();
    for (const name of FILTERS) {
      const value = query[name];
      if (value) search.set(name, value);
    }
    const text = search.toString();
    return text ? `${MARKETPLACE}?${text}` : MARKETPLACE;
  },
} as const;

/** What the address of the results page may hold, in the order in which it is written. */
const FILTERS = ['q', 'category', 'kind', 'availability', 'price', 'sort', 'cursor'] as const;

/** The page behind an address (path and query), or null where there is none. */
export function routeOf(url: string): Route | null {
  const { pathname, searchParams } = new URL(url, 'http://host.invalid');
  const parts = pathname.split('/').filter(Boolean).map(decode);
  const [first, second, third, fourth] = parts;
  if (parts.length === 0) return { name: 'home' };
  if (first === 'sign-in' && parts.length === 1)
    return { name: 'sign-in', next: safeNext(searchParams.get('next')), again: searchParams.has('again') };
  if (first === 'sign-in' && second === 'failed' && parts.length === 2) return failedSignIn(searchParams);
  if (first === 'forgot-password' && parts.length === 1) return { name: 'forgot-password' };
  if (second && parts.length === 2 && isLink(first)) return { name: first, token: second };
  if (first === 'oauth' && second === 'consent' && third && parts.length === 3)
    return { name: 'consent', request: third };
  if (first === 'support' && second && parts.length === 2) return { name: 'support', token: second };
  if (first === 'console') return { name: 'console', path: pathname };
  if (first !== 'integrations') return null;
  if (second === 'installed' && parts.length === 2)
    return { name: 'installed', removed: searchParams.get('removed') };
  if (second === 'installed' && third && parts.length === 3) return { name: 'installed-detail', id: third };
  if (second !== 'marketplace') return null;
  if (!third) return { name: 'results', query: queryOf(searchParams) };
  if (parts.length === 3) return { name: 'detail', slug: third };
  return fourth === 'install' && parts.length === 4 ? { name: 'install', slug: third } : null;
}

/** Pages that a single-use link of a mail leads to. */
const LINKS = ['invite', 'reset-password', 'verify-email'] as const;
const isLink = (first: string | undefined): first is (typeof LINKS)[number] =>
  LINKS.some((name) => name === first);
/** Pages of a marketplace, which the platform's host has none of. */
const OF_TENANTS: readonly string[] = ['results', 'detail', 'install', 'installed', 'installed-detail'];

/** The page behind an address of a tenant's host or the platform's, where nothing is offered and people work. */
export function routeAt(host: 'tenant' | 'platform', url: string): Route | null {
  const route = routeOf(url);
  if (host === 'tenant') return route;
  if (route?.name === 'home') return { name: 'sign-in', next: paths.console, again: false };
  if (url.split('?')[0] === paths.preview) return { name: 'home' };
  return route && OF_TENANTS.includes(route.name) ? null : route;
}

/** Only a path of this host is a place to go on to after signing in. */
export function safeNext(next: string | null): string {
  // Browsers leave out control characters, and read a backslash as a slash.
  const isPath = next && /^\/(?!\/)/.test(next) && !/[\p{Cc}\\]/u.test(next);
  return isPath && !next.startsWith('/sign-in') ? next : '/';
}

/** Nothing of the address is shown as it stands there: a stranger may have written it. */
function failedSignIn(search: URLSearchParams): Route {
  const reference = search.get('reference') ?? '';
  return {
    name: 'sign-in-failed',
    reason: search.get('reason') ?? '',
    next: safeNext(search.get('next')),
    reference: /^[\w.-]{8,64}$/.test(reference) ? reference : null,
  };
}

function queryOf(search: URLSearchParams): ResultsQuery {
  const query: ResultsQuery = {};
  for (const name of FILTERS) {
    const value = search
      .get(name)
      ?.trim()
      .slice(0, name === 'cursor' ? undefined : 100);
    if (value) query[name] = value;
  }
  return query;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
