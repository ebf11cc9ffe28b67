import type { Schema } from '#libs/api-client/index.js';
import { CookieBrowser } from './cookie-browser.js';
import { type TestTenant, unique, type World } from './factories.js';
import { readTestStack } from './stack.mjs';
import { until } from './until.js';

/** Tells the outside world something: a record, a client of the provider, an account there. */
export async function tell(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(readTestStack().control + path, { method: 'PUT', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Record<string, unknown>;
}

export const urlOf = (tenant: Pick<TestTenant, 'host'>, path: string): string =>
  `http://${tenant.host}${path}`;

/** Proves an e-mail domain of the tenant's by its TXT record. */
export async function provenDomain(tenant: TestTenant, domain = `${unique('mail')}.test`): Promise<string> {
  const list = '/api/v1/sso/email-domains';
  const { body, status, text } = await tenant.caller.post<Schema<'EmailDomain'>>(list, { domain });
  if (status !== 201) throw new Error(text);
  await tell('/records', { name: body.record.name, type: 'TXT', values: [body.record.value] });
  await tenant.caller.post(`${list}/${body.id}/verify`);
  await until(async () => {
    const page = await tenant.caller.get<{ data: Schema<'EmailDomain'>[] }>(list);
    return page.body.data.some(({ id, status: now }) => id === body.id && now === 'verified');
  }, 20_000);
  return domain;
}

/** Sets up single sign-on, enabled unless the change says otherwise. */
export async function setUp(tenant: TestTenant, change: Record<string, unknown>): Promise<Schema<'Sso'>> {
  const { body, status, text } = await tenant.caller.put<Schema<'Sso'>>('/api/v1/sso', {
    name: 'Company login',
    clientId: 'a-client',
    clientSecret: 'a-secret',
    enabled: true,
    ...change,
  });
  if (status !== 200) throw new Error(text);
  return body;
}

/** The company's own provider, where the tenant is registered as a client. */
export async function companyProvider(tenant: TestTenant, change: Record<string, unknown> = {}) {
  const client = { client_id: unique('client'), client_secret: `s-${unique()}+/= &` };
  const redirectUris = [urlOf(tenant, '/sso/callback')];
  await tell('/openid/clients', { ...client, redirect_uris: redirectUris, ...change });
  return {
    issuer: readTestStack().openid.issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
  };
}

/** Somebody who has an account at the company's provider. */
export async function anAccount(claims: Record<string, unknown>): Promise<string> {
  const login = unique('account');
  await tell('/openid/accounts', { login, claims: { email_verified: true, name: 'Grace Guest', ...claims } });
  return login;
}

/** A provider that lies as it is told; its issuer. */
export async function tamperingProvider(behaviour: Record<string, unknown>): Promise<string> {
  return (await tell('/tampering', { name: unique('provider'), ...behaviour }))['issuer'] as string;
}

/** Goes to the provider and signs in there, up to the end or to the first address that `stop` names. */
export async function signInBy(
  browser: CookieBrowser,
  startUrl: string,
  login: string,
  stop?: RegExp,
): Promise<Awaited<ReturnType<CookieBrowser['open']>>> {
  const page = await browser.open(startUrl, { ...(stop ? { stop } : {}) });
  if (!page.text.includes('Company login')) return page;
  return browser.open(page.url.href, { form: { login }, ...(stop ? { stop } : {}) });
}

/** The test of the set-up page, in a browser of the tenant's owner; what it showed. */
export async function testOf(world: World, tenant: TestTenant, login = '') {
  const browser = new CookieBrowser(world.origin);
  browser.setCookie(tenant.host, tenant.session.standing.cookie!);
  const before = browser.cookie(tenant.host);
  const { body, status, text } = await tenant.session.post<Schema<'SsoTestStarted'>>('/api/v1/sso/test');
  if (status !== 201) throw new Error(text);
  const arrival = await signInBy(browser, urlOf(tenant, body.url), login);
  if (arrival.url.pathname !== '/console/sso') throw new Error(`The test ended at ${arrival.url.href}`);
  if (browser.cookie(tenant.host) !== before) throw new Error('The test changed the cookies');
  return (await tenant.caller.get<Schema<'Sso'>>('/api/v1/sso')).body.test!;
}

/** Enforces single sign-on, with the owner's own password left. */
export async function enforced(tenant: TestTenant): Promise<void> {
  const { body: me } = await tenant.session.get<Schema<'Session'>>('/api/v1/sessions/current');
  const change = { enabled: true, enforced: true, breakGlass: [me.user.id] };
  const { status, text } = await tenant.caller.patch('/api/v1/sso', change);
  if (status !== 200) throw new Error(text);
}

/** Who a browser is at a tenant, or null. */
export async function whoIs(world: World, tenant: TestTenant, browser: CookieBrowser) {
  const cookie = browser.cookie(tenant.host);
  const caller = tenant.caller.but({ apiKey: undefined, cookie, origin: world.origin });
  const { status, body } = await caller.get<Schema<'Session'>>('/api/v1/sessions/current');
  return status === 200 ? body.user : null;
}

/** Why the page of a failed sign-in says that nobody came in. */
export const refusalOf = ({ url }: { url: URL }): string | null =>
  url.pathname === '/sign-in/failed' ? url.searchParams.get('reason') : `no refusal but ${url.href}`;
