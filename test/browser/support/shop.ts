import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../../support/caller.js';
import { aTenant, PASSWORD, type TestTenant, theStack, unique } from '../../support/factories.js';
import type { TestBrand } from './brands.js';
import { eventually, setRecord } from './outside.js';
import type { Visitor } from './the-browser.js';

/** A dressed tenant, made over REST, for tests that look rather than click. */
export interface Shop {
  brand: TestBrand;
  tenant: TestTenant;
  /** Its own address, without a slash at the end. */
  url: string;
}

/** A tenant with all of the brand but the scheme, which follows the visitor: so both can be looked at. */
export async function aShop(brand: TestBrand, made?: TestTenant): Promise<Shop> {
  const tenant = made ?? (await aTenant(theStack(), { name: brand.name }));
  const light = await upload(tenant, 'logo', brand.logo.light);
  const dark = await upload(tenant, 'logoDark', brand.logo.dark);
  const { status, text } = await tenant.caller.patch('/api/v1/whitelabel/config', {
    tagline: brand.tagline,
    colors: brand.colors,
    radius: brand.radius,
    colorScheme: 'auto',
    logo: { light, dark },
    legal: {
      privacyUrl: `https://${brand.key}.example/privacy`,
      termsUrl: `https://${brand.key}.example/terms`,
      imprintUrl: null,
    },
    support: { email: `help@${brand.key}.example`, url: null },
  });
  if (status !== 200) throw new Error(`Not dressed: ${text}`);
  return { brand, tenant, url: `http://${tenant.host}` };
}

/** Installs over REST and returns the id. */
export async function installed(shop: Shop, slug: string, configuration?: object): Promise<string> {
  const { body, status, text } = await shop.tenant.caller.post<{ id: string }>(
    `/api/v1/marketplace/listings/${slug}/install`,
    configuration ? { configuration } : {},
  );
  if (status !== 201) throw new Error(`${slug} is not installed: ${text}`);
  return body.id;
}

/** Adds a domain that nobody has proved yet. */
export async function addDomain(shop: Shop, hostname: string): Promise<Schema<'Domain'>> {
  const { body, status, text } = await shop.tenant.caller.post<Schema<'Domain'>>(
    '/api/v1/whitelabel/domain',
    { hostname },
  );
  if (status !== 201) throw new Error(`${hostname} is not added: ${text}`);
  return body;
}

/** Makes a key over REST, rotated if wished, and returns its page in the console. */
export async function aKey(
  { tenant }: Shop,
  { rotated, ...key }: { name: string; scopes: string[]; owner?: 'service'; rotated?: true },
): Promise<string> {
  const { body, status, text } = await tenant.caller.post<{ id: string }>('/api/v1/api-keys', key);
  if (status !== 201) throw new Error(`No key: ${text}`);
  if (rotated) await tenant.caller.post(`/api/v1/api-keys/${body.id}/rotate`, {});
  return `/console/api-keys/${body.id}`;
}

/** Adds a domain with its records set, and waits until it is served. */
export async function serveAt(shop: Shop, hostname: string): Promise<string> {
  const { id, records } = await addDomain(shop, hostname);
  for (const { type, name, value } of records) await setRecord(name, type, value);
  const { url } = await eventually('active domain', async () => {
    const { body } = await shop.tenant.caller.get<Schema<'Domain'>>(`/api/v1/whitelabel/domains/${id}`);
    return body.status === 'active' ? body : null;
  });
  return new URL(url).origin;
}

/** Asks somebody in over REST, and returns their page in the console. */
export async function invited({ tenant }: Shop, person: { name: string; role: string }): Promise<string> {
  const email = `${unique(person.role)}@people.example`;
  const { body, status, text } = await tenant.caller.post<{ id: string }>('/api/v1/members', {
    ...person,
    email,
  });
  if (status !== 201) throw new Error(`Not invited: ${text}`);
  return `/console/members/${body.id}`;
}

/** The same with somebody who has come, from a telephone. */
export async function joined({ tenant }: Shop, person: { name: string; role: string }): Promise<string> {
  const email = `${unique(person.role)}@people.example`;
  const { body } = await tenant.caller.post<{ id: string; invite: string }>('/api/v1/members', {
    ...person,
    email,
  });
  const token = body.invite.split('/').at(-1);
  const anybody = tenant.caller.but({ apiKey: undefined });
  const answer = await anybody.call('POST', '/api/v1/invitations/accept', {
    body: { token, password: PASSWORD },
    headers: { 'user-agent': PHONE },
  });
  if (answer.status !== 201) throw new Error(`Not joined: ${answer.text}`);
  return `/console/members/${body.id}`;
}

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

/** Lets a visitor in as the tenant's owner, or as somebody else who is signed in. */
export async function signIn({ page }: Visitor, shop: Shop, as: Caller = shop.tenant.session): Promise<void> {
  const [name, value] = as.standing.cookie!.split('=') as [string, string];
  await page.context().addCookies([{ name, value, url: shop.url }]);
}

async function upload(tenant: TestTenant, purpose: string, svg: string): Promise<string> {
  const form = new FormData();
  form.set('purpose', purpose);
  form.set('file', new File([svg], 'logo.svg', { type: 'image/svg+xml' }));
  const encoded = new Response(form);
  const { body, status, text } = await tenant.caller.call<{ url: string }>(
    'POST',
    '/api/v1/whitelabel/assets',
    {
      body: Buffer.from(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type')! },
    },
  );
  if (status !== 201) throw new Error(`No logo: ${text}`);
  return body.url;
}
