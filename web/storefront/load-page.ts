import type { Api } from '../api/client.js';
import { type Invitation, listingsQuery, type Storefront } from '../api/contract.js';
import { NEUTRAL_STOREFRONT } from './neutral-storefront.js';
import type { PageContent, PageData } from './page-data.js';
import { paths, type Route } from './routes.js';

/** A call that failed with a status; the page for that status is shown. */
class PageFailure extends Error {
  constructor(
    readonly status: number,
    readonly requestId: string | null,
  ) {
    super(`page data: ${status}`);
  }
}

type Call<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

async function dataOf<Data>(call: Call<Data>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok && data !== undefined) return data;
  const requestId = (error as { requestId?: unknown } | undefined)?.requestId;
  throw new PageFailure(response.status, typeof requestId === 'string' ? requestId : null);
}

/**
 * Fetches what a page shows. Never throws for an answer of the API: a missing listing, a suspended tenant or a failing
 * call become the page that says so, with its status. `route` null is an address without a page.
 */
export async function loadPage(route: Route | null, api: Api, url = '/'): Promise<PageData> {
  const frame: Promise<Storefront> = dataOf(api.GET('/api/v1/storefront') as Call<Storefront>);
  // Both calls start at once; what failed for the page's own data is only looked at when the tenant may be seen.
  const content = loadContent(route, api).then(
    (page) => ({ page }),
    (error: unknown) => ({ error }),
  );
  try {
    const storefront = await frame;
    if (blocked(storefront.tenant.status, route)) {
      return { ...base(storefront, url), status: 403, page: { name: 'suspended' } };
    }
    const outcome = await content;
    if ('error' in outcome) return { ...base(storefront, url), ...failurePage(outcome.error) };
    return finish(base(storefront, url), outcome.page);
  } catch (error) {
    return { ...base(NEUTRAL_STOREFRONT, url), ...failurePage(error) };
  }
}

const base = (storefront: PageData['storefront'], url: string) => ({ storefront, url, redirect: null });

/** A suspended tenant's people can still get in. */
const OPEN_WHILE_SUSPENDED: readonly string[] = [
  'sign-in',
  'sign-in-failed',
  'invite',
  'forgot-password',
  'reset-password',
  'verify-email',
  'console',
];

function blocked(status: string, route: Route | null): boolean {
  const open = status === 'active' || status === 'past_due';
  return !open && !(route && OPEN_WHILE_SUSPENDED.includes(route.name));
}

async function loadContent(route: Route | null, api: Api): Promise<PageContent> {
  if (!route) return { name: 'not-found' };
  switch (route.name) {
    case 'home':
      return { name: 'home', home: await dataOf(api.GET('/api/v1/marketplace/home')) };
    case 'results': {
      const params = { query: listingsQuery(route.query) };
      const [results, categories] = await Promise.all([
        dataOf(api.GET('/api/v1/marketplace/listings', { params })),
        dataOf(api.GET('/api/v1/marketplace/categories')),
      ]);
      return { name: 'results', query: route.query, results, categories: categories.data };
    }
    case 'detail':
    case 'install':
      return { name: route.name, listing: await listing(api, route.slug) };
    case 'installed': {
      const installs = await dataOf(api.GET('/api/v1/installs', { params: { query: { limit: 100 } } }));
      return { name: 'installed', installs: installs.data, removed: route.removed };
    }
    case 'installed-detail': {
      const install = await dataOf(api.GET('/api/v1/installs/{id}', { params: { path: { id: route.id } } }));
      // An entry may have left the catalogue while it is installed; it can still be uninstalled.
      const entry = await listing(api, install.listing.slug).catch(() => null);
      return { name: 'installed-detail', install, listing: entry };
    }
    case 'sign-in':
      return { ...route, options: await signInOptions(api) };
    case 'sign-in-failed':
      return { ...route, options: await signInOptions(api) };
    case 'consent':
      return consentPage(route.request, api);
    case 'invite':
      return { name: 'invite', token: route.token, invitation: await invitation(api, route.token) };
    case 'forgot-password':
      return { name: 'forgot-password' };
    case 'reset-password':
    case 'verify-email':
      return { name: route.name, token: route.token };
    case 'support':
      return { name: 'support', token: route.token };
    case 'console':
      return { name: 'console' };
  }
}

const signInOptions = (api: Api) => dataOf(api.GET('/api/v1/sign-in-options'));

/** What an app asks; where there is nothing to decide any more, the page that says so. */
async function consentPage(request: string, api: Api): Promise<PageContent> {
  try {
    const consent = await dataOf(api.GET('/api/v1/oauth/consent', { params: { query: { request } } }));
    return { name: 'consent', request, consent };
  } catch (error) {
    if (error instanceof PageFailure && error.status < 500 && error.status !== 401)
      return { name: 'consent-over' };
    throw error;
  }
}

const listing = (api: Api, slug: string) =>
  dataOf(api.GET('/api/v1/marketplace/listings/{slug}', { params: { path: { slug } } }));

/** Null where the link does not work any more. */
async function invitation(api: Api, token: string): Promise<Invitation | null> {
  const { data, response } = await api.POST('/api/v1/invitations/lookup', { body: { token } });
  if (data) return data;
  if (response.status >= 500 || response.status === 429) throw new PageFailure(response.status, null);
  return null;
}

// Some pages depend on who is looking, which only the frame knows.
function finish(frame: Omit<PageData, 'status' | 'page'>, page: PageContent): PageData {
  const { tenant, viewer } = frame.storefront;
  if (page.name === 'sign-in' && viewer && !page.again)
    return { ...frame, status: 200, page, redirect: page.next };
  // A marketplace at the platform's host is only there to try a brand on.
  const isClosed = page.name === 'console' || (page.name === 'home' && tenant.kind !== 'tenant');
  if (isClosed && !viewer) {
    return { ...frame, status: 401, page: { name: 'members-only' }, redirect: paths.signIn(frame.url) };
  }
  const missing =
    page.name === 'not-found' || page.name === 'consent-over' || (page.name === 'invite' && !page.invitation);
  return { ...frame, status: missing ? 404 : 200, page };
}

function failurePage(error: unknown): Pick<PageData, 'status' | 'page'> {
  const status = error instanceof PageFailure ? error.status : 500;
  if (status === 401) return { status, page: { name: 'members-only' } };
  if (status === 403) return { status, page: { name: 'forbidden' } };
  // A malformed id in the address is an address without a page.
  if (status === 404 || status === 400 || status === 422) return { status: 404, page: { name: 'not-found' } };
  return {
    status: status >= 500 ? status : 500,
    page: { name: 'error', requestId: error instanceof PageFailure ? error.requestId : null },
  };
}

/** The page for a failure outside of the page's own data, for instance in the middle of rendering. */
export function errorPage(
  storefront: PageData['storefront'] | null,
  url = '/',
  requestId: string | null = null,
  refusal: { title: string; detail: string } | null = null,
): PageData {
  if (refusal) {
    return {
      ...base(storefront ?? NEUTRAL_STOREFRONT, url),
      status: 400,
      page: { name: 'refused', ...refusal },
    };
  }
  return { ...base(storefront ?? NEUTRAL_STOREFRONT, url), status: 500, page: { name: 'error', requestId } };
}
