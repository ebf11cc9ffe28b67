import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { CookieBrowser } from '../support/cookie-browser.js';
import { anybodyAt, aTenant, type TestTenant, theStack, unique } from '../support/factories.js';
import {
  anAccount,
  companyProvider,
  provenDomain,
  refusalOf,
  setUp,
  signInBy,
  tell,
  urlOf,
  whoIs,
} from '../support/single-sign-on.js';

// Against a real OpenID provider; what it would never do is in sso-tampering.
const world = theStack();
const aBrowser = () => new CookieBrowser(world.origin);
let acme: TestTenant;
let globex: TestTenant;
let domain: string;
let provider: Awaited<ReturnType<typeof companyProvider>>;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
  domain = await provenDomain(acme);
  provider = await companyProvider(acme);
  await setUp(acme, { ...provider, justInTime: { enabled: true, role: 'viewer' } });
});

const start = (next?: string) =>
  urlOf(acme, `/sso/start${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}`);
const emailOf = (name: string) => `${unique(name)}@${domain}`;

describe('signing in by the company’s provider', () => {
  it('makes a member just in time, brings them where they wanted to go, and knows them again', async () => {
    const email = emailOf('grace');
    const login = await anAccount({ email, name: 'Grace Guest' });
    const browser = aBrowser();
    const arrival = await signInBy(browser, start('/integrations/marketplace?q=mail'), login);
    expect(arrival.status).toBe(200);
    expect(arrival.url.href).toBe(urlOf(acme, '/integrations/marketplace?q=mail'));
    const first = await whoIs(world, acme, browser);
    expect(first).toMatchObject({ email, name: 'Grace Guest', role: 'viewer' });
    expect(browser.cookie(acme.host)).not.toContain('_sso');

    const again = aBrowser();
    await signInBy(again, start(), login);
    expect(await whoIs(world, acme, again)).toEqual(first);
    const { body } = await acme.caller.get<{ data: { email: string; status: string }[] }>(
      '/api/v1/members?limit=100',
    );
    expect(body.data.filter((member) => member.email === email)).toEqual([
      expect.objectContaining({ status: 'active' }),
    ]);
  });

  it('links a member with the address, and follows the account afterwards, whatever its address', async () => {
    const email = emailOf('max');
    await acme.caller.post('/api/v1/members', { email, name: 'Max Member', role: 'admin' });
    const login = unique('account');
    await tell('/openid/accounts', { login, claims: { email: email.toUpperCase(), email_verified: true } });
    const browser = aBrowser();
    await signInBy(browser, start(), login);
    const person = await whoIs(world, acme, browser);
    expect(person).toMatchObject({ email, role: 'admin' });

    await tell('/openid/accounts', {
      login,
      claims: { email: 'max@elsewhere.example', email_verified: false },
    });
    const later = aBrowser();
    await signInBy(later, start(), login);
    expect(await whoIs(world, acme, later)).toEqual(person);
  });

  it('does not give an address that moved to another account the person who had it', async () => {
    const email = emailOf('reused');
    const browser = aBrowser();
    await signInBy(browser, start(), await anAccount({ email }));
    expect(await whoIs(world, acme, browser)).not.toBeNull();
    const arrival = await signInBy(aBrowser(), start(), await anAccount({ email }));
    expect(refusalOf(arrival)).toBe('other-account');
  });

  it.each<[string, { email?: string; email_verified?: boolean }, string]>([
    ['without a verified address', { email_verified: false }, 'email-unverified'],
    ['of another domain', { email: `${unique()}@elsewhere.example` }, 'domain-not-allowed'],
    ['of a domain below a proven one', { email: `x@sub.PROVEN` }, 'domain-not-allowed'],
    ['without an address', { email: undefined, email_verified: undefined }, 'email-missing'],
  ])('lets nobody in %s', async (_, change, reason) => {
    const email = change.email?.replace('PROVEN', domain) ?? emailOf('stranger');
    const browser = aBrowser();
    const login = await anAccount({
      email,
      ...change,
      ...('email' in change && change.email ? { email } : {}),
    });
    expect(refusalOf(await signInBy(browser, start(), login))).toBe(reason);
    expect(await whoIs(world, acme, browser)).toBeNull();
  });

  it('says so to whoever cancels there, in the brand', async () => {
    const browser = aBrowser();
    const page = await browser.open(start('/integrations/installed'));
    const arrival = await browser.open(page.url.href, { form: { cancel: '1' } });
    expect(refusalOf(arrival)).toBe('cancelled');
    expect(arrival.text).toContain(acme.name);
    expect(arrival.text).not.toMatch(/livery/i);
    expect(arrival.url.searchParams.get('next')).toBe('/integrations/installed');
  });

  it.each(['//evil.example/', 'https://evil.example', '/\\evil.example', '/\t/evil.example'])(
    'does not send on to %j',
    async (next) => {
      const arrival = await signInBy(aBrowser(), start(next), await anAccount({ email: emailOf('next') }));
      expect(arrival.url.href).toBe(urlOf(acme, '/'));
    },
  );

  it('gives a new secret, whoever was signed in before', async () => {
    const browser = aBrowser();
    browser.setCookie(acme.host, acme.session.standing.cookie!);
    const before = browser.cookie(acme.host);
    await signInBy(browser, start(), await anAccount({ email: emailOf('fresh') }));
    expect(browser.cookie(acme.host)).not.toBe(before);
    expect((await whoIs(world, acme, browser))!.email).toMatch(/^fresh/);
  });

  it('is told apart in the list of sessions', async () => {
    const browser = aBrowser();
    await signInBy(browser, start(), await anAccount({ email: emailOf('device') }));
    const caller = anybodyAt(world, acme.host).but({ cookie: browser.cookie(acme.host) });
    const { body } = await caller.get<{ data: { method: string }[] }>('/api/v1/sessions');
    expect(body.data.map(({ method }) => method)).toEqual(['sso']);
  });

  it('stops at the quota, and says whom to ask', async () => {
    const small = await aTenant(world, { plan: 'starter' });
    const own = await provenDomain(small);
    await setUp(small, { ...(await companyProvider(small)), justInTime: { enabled: true, role: 'member' } });
    const come = async () =>
      signInBy(aBrowser(), urlOf(small, '/sso/start'), await anAccount({ email: `${unique()}@${own}` }));
    for (let place = 1; place < 5; place += 1) expect((await come()).url.pathname).toBe('/');
    expect(refusalOf(await come())).toBe('quota-exceeded');
  });
});

describe('a callback', () => {
  const stop = /\/sso\/callback/;
  const halfway = async (browser: CookieBrowser) =>
    (await signInBy(browser, start(), await anAccount({ email: emailOf('halfway') }), stop)).url.href;

  it('works once, also where the cookie is shown again', async () => {
    const browser = aBrowser();
    const callback = await halfway(browser);
    const kept = browser.cookie(acme.host);
    expect((await browser.open(callback)).url.pathname).toBe('/');
    expect(refusalOf(await browser.open(callback))).toBe('expired');
    const replayed = aBrowser();
    for (const pair of kept.split('; ')) replayed.setCookie(acme.host, pair);
    expect(refusalOf(await replayed.open(callback))).toBe('expired');
    expect(await whoIs(world, acme, replayed)).toBeNull();
  });

  it('of another browser opens nothing, and leaves that browser its own sign-in', async () => {
    const callback = await halfway(aBrowser());
    const victim = aBrowser();
    expect(refusalOf(await victim.open(callback))).toBe('expired');
    const own = await halfway(victim);
    expect(refusalOf(await victim.open(callback))).toBe('expired');
    expect((await victim.open(own)).url.pathname).toBe('/');
  });

  it('of one tenant opens nothing at another, whatever cookies are brought along', async () => {
    await provenDomain(globex);
    await setUp(globex, { ...provider, justInTime: { enabled: true, role: 'admin' } });
    const browser = aBrowser();
    const callback = await halfway(browser);
    const elsewhere = callback.replace(acme.host, globex.host);
    for (const pair of browser.cookie(acme.host).split('; ')) browser.setCookie(globex.host, pair);
    expect(refusalOf(await browser.open(elsewhere))).toBe('expired');
    expect(await whoIs(world, globex, browser)).toBeNull();
  });

  it.each([
    '',
    '?code=x',
    '?state=x',
    '?code=x&state=x',
    '?error=access_denied',
    '?code=x&code=y&state=a&state=b',
  ])('with %j is refused', async (query) => {
    expect(refusalOf(await aBrowser().open(urlOf(acme, `/sso/callback${query}`)))).toBe('expired');
  });

  it('does not count at the start', async () => {
    const arrival = await aBrowser().open(start() + '?code=x&state=y', { stop: /\/auth/ });
    expect(arrival.url.origin).toBe(provider.issuer);
  });
});

describe('a tenant’s provider', () => {
  it('speaks for no domain of another tenant, and so for none of its people', async () => {
    // The very same provider, the very same account: known at acme, nobody at globex.
    const email = emailOf('both');
    await globex.caller.post('/api/v1/members', { email, name: 'Invited elsewhere' });
    const own = await companyProvider(globex);
    await setUp(globex, { ...own, justInTime: { enabled: true, role: 'admin' } });
    const login = await anAccount({ email });
    await signInBy(aBrowser(), start(), login);
    const browser = aBrowser();
    const arrival = await signInBy(browser, urlOf(globex, '/sso/start'), login);
    expect(refusalOf(arrival)).toBe('domain-not-allowed');
    expect(await whoIs(world, globex, browser)).toBeNull();
  });

  it('makes a session for the host that was asked, and for no other', async () => {
    const browser = aBrowser();
    await signInBy(browser, start(), await anAccount({ email: emailOf('one-host') }));
    browser.setCookie(globex.host, browser.cookie(acme.host));
    expect(await whoIs(world, globex, browser)).toBeNull();
  });

  it('is not asked where single sign-on is off, or was never set up', async () => {
    const { body } = await globex.caller.patch<Schema<'Sso'>>('/api/v1/sso', { enabled: false });
    expect(body.enabled).toBe(false);
    expect(refusalOf(await aBrowser().open(urlOf(globex, '/sso/start')))).toBe('off');
    const none = await aTenant(world);
    expect(refusalOf(await aBrowser().open(urlOf(none, '/sso/start')))).toBe('off');
    const platform = await aBrowser().open(`http://${world.platformHost}/sso/start`);
    expect(refusalOf(platform)).toBe('off');
  });
});
