import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { CookieBrowser } from '../support/cookie-browser.js';
import {
  aKey,
  aMember,
  anybodyAt,
  aTenant,
  PASSWORD,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import {
  anAccount,
  companyProvider,
  provenDomain,
  refusalOf,
  setUp,
  signInBy,
  tamperingProvider,
  tell,
  testOf,
  urlOf,
  whoIs,
} from '../support/single-sign-on.js';
import { until } from '../support/until.js';

const world = theStack();
const SSO = '/api/v1/sso';
const DOMAINS = '/api/v1/sso/email-domains';
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
});

const signIn = (tenant: TestTenant, email: string, password = PASSWORD) =>
  anybodyAt(world, tenant.host).post<Schema<'Session'>>('/api/v1/sessions', { email, password });
const ownerId = async (tenant: TestTenant) =>
  (await tenant.session.get<Schema<'Session'>>('/api/v1/sessions/current')).body.user.id;

const test = (tenant: TestTenant, login?: string) => testOf(world, tenant, login);

describe('the set-up', () => {
  it('is empty at first, with the addresses to register', async () => {
    const { body, status } = await acme.caller.get<Schema<'Sso'>>(SSO);
    expect(status).toBe(200);
    expect(body).toMatchObject({ configured: false, enabled: false, issuer: null, test: null });
    expect(body.callbackUrls).toEqual([urlOf(acme, '/sso/callback')]);
    expect((await acme.caller.patch(SSO, { name: 'x' })).problem.type).toBe('/problems/sso-not-set-up');
    expect((await acme.session.post(`${SSO}/test`)).problem.type).toBe('/problems/sso-not-set-up');
  });

  it('keeps the secret to itself, and lets nobody overwrite what they have not seen', async () => {
    await setUp(acme, { issuer: 'https://login.example', clientSecret: 'hunter2-hunter2' });
    const read = await acme.caller.get<Schema<'Sso'>>(SSO);
    expect(read.text).not.toContain('hunter2');
    expect(read.body).toMatchObject({ configured: true, hasClientSecret: true, clientId: 'a-client' });
    const etag = String(read.headers['etag']);
    const named = await acme.caller.patch(SSO, { name: 'Acme' }, { 'if-match': etag });
    expect(named.status).toBe(200);
    const stale = await acme.caller.patch(SSO, { name: 'Other' }, { 'if-match': etag });
    expect(stale.status).toBe(412);
    const { body: log } = await acme.caller.get<{ configured: boolean; name: string }>(SSO);
    expect(log.name).toBe('Acme');
  });

  it('does not send the secret to another provider', async () => {
    const answer = await acme.caller.patch(SSO, { issuer: 'https://evil.example' });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toEqual([expect.objectContaining({ pointer: '/clientSecret' })]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no provider', {}, '/issuer'],
    ['an issuer with a query', { issuer: 'https://a.example?x=1' }, '/issuer'],
    ['an issuer that is a file', { issuer: 'file:///etc/passwd' }, '/issuer'],
    ['scopes without openid', { issuer: 'https://a.example', scopes: ['email'] }, '/scopes'],
    [
      'owners made just in time',
      { issuer: 'https://a.example', justInTime: { enabled: true, role: 'owner' } },
      '/justInTime/role',
    ],
    [
      'a stranger as break-glass owner',
      { issuer: 'https://a.example', breakGlass: ['usr_01hxz4v8kqe5jv9r3p6w2m7n0c'] },
      '/breakGlass/0',
    ],
  ])('refuses %s', async (_, change, pointer) => {
    const body = { name: 'x', clientId: 'c', clientSecret: 's', ...change };
    const answer = await acme.caller.put(SSO, body);
    expect(answer.status).toBe(422);
    expect(answer.problem.errors!.map((error) => error.pointer)).toContain(pointer);
  });

  it('is for owners alone to change, since the provider says who an owner is', async () => {
    const admin = await aMember(acme, 'admin');
    expect((await admin.get(SSO)).status).toBe(200);
    for (const answer of [
      await admin.put(SSO, { name: 'x', clientId: 'c', clientSecret: 's', issuer: 'https://a.example' }),
      await admin.delete(SSO),
      await admin.post(`${SSO}/test`),
      await admin.post(DOMAINS, { domain: 'a.example' }),
      await acme.manager.call('GET', SSO, { headers: { 'x-tenant-id': acme.id } }),
    ])
      expect(answer.status).toBe(403);
    expect((await (await aMember(acme, 'member')).get(SSO)).status).toBe(403);
  });

  it('shows on the sign-in page once it is enabled', async () => {
    const tenant = await aTenant(world);
    const options = async () =>
      (await anybodyAt(world, tenant.host).get<Schema<'SignInOptions'>>('/api/v1/sign-in-options')).body;
    expect(await options()).toEqual({ sso: null, passwords: 'offered' });
    await setUp(tenant, { issuer: 'https://login.example', name: 'Acme login', enabled: false });
    expect((await options()).sso).toBeNull();
    await tenant.caller.patch(SSO, { enabled: true });
    await until(async () => (await options()).sso?.name === 'Acme login', 2_000);
    const page = await new CookieBrowser(world.origin).open(urlOf(tenant, '/sign-in?next=/console'));
    expect(page.text).toContain('Continue with Acme login');
    expect(page.text).toContain('/sso/start?next=%2Fconsole');
    expect((await tenant.caller.delete(SSO)).status).toBe(204);
    await until(async () => (await options()).sso === null, 2_000);
  });
});

describe('a test', () => {
  it('shows what would happen before anybody is offered it, and signs nobody in', async () => {
    const tenant = await aTenant(world);
    const domain = await provenDomain(tenant);
    await setUp(tenant, {
      ...(await companyProvider(tenant)),
      enabled: false,
      justInTime: { enabled: true, role: 'admin' },
    });
    const email = `${unique('tess')}@${domain}`;
    const login = await anAccount({ email });
    expect(await test(tenant, login)).toMatchObject({
      outcome: 'create',
      current: true,
      email,
      role: 'admin',
      claims: { sub: login, email, email_verified: true },
    });
    await tenant.caller.patch(SSO, { justInTime: { enabled: false, role: 'member' } });
    expect(await test(tenant, login)).toMatchObject({ outcome: 'refused', reason: 'not-a-member', email });
    await tenant.caller.post('/api/v1/members', { email, name: 'Tess', role: 'viewer' });
    expect(await test(tenant, login)).toMatchObject({ outcome: 'link', role: 'viewer' });
    const { body } = await tenant.caller.get<{ data: Schema<'Member'>[] }>('/api/v1/members');
    expect(body.data.find((member) => member.email === email)).toMatchObject({ status: 'invited' });

    const changed = await tenant.caller.patch<Schema<'Sso'>>(SSO, { claims: { name: 'nickname' } });
    expect(changed.body.test).toMatchObject({ current: false });
  });

  it('says what is wrong in words for whoever sets it up', async () => {
    const tenant = await aTenant(world);
    await setUp(tenant, {
      issuer: await tamperingProvider({ claims: { aud: 'another-client' } }),
      enabled: false,
    });
    expect(await test(tenant)).toMatchObject({
      outcome: 'refused',
      reason: 'provider-invalid',
      detail: expect.stringContaining('another-client'),
    });
    await setUp(tenant, { issuer: await tamperingProvider({ down: 'all' }), enabled: false });
    expect(await test(tenant)).toMatchObject({
      reason: 'provider-unreachable',
      detail: expect.stringContaining('127.0.0.1'),
    });
  });

  it('is for whoever began it, signed in', async () => {
    const { body } = await acme.session.post<Schema<'SsoTestStarted'>>(`${SSO}/test`);
    expect(refusalOf(await new CookieBrowser(world.origin).open(urlOf(acme, body.url)))).toBe('expired');
    const key = await acme.caller.post(`${SSO}/test`);
    expect(key.problem.type).toBe('/problems/session-required');
    expect(refusalOf(await new CookieBrowser(world.origin).open(urlOf(acme, '/sso/start?test=x')))).toBe(
      'expired',
    );
  });
});

describe('enforced single sign-on', () => {
  it('needs a test and a break-glass owner, refuses every other password, and ends with the switch', async () => {
    const tenant = await aTenant(world);
    const domain = await provenDomain(tenant);
    const email = `${unique('mia')}@${domain}`;
    const { body: invited } = await tenant.caller.post<Schema<'MemberInvited'>>('/api/v1/members', {
      email,
      name: 'Mia',
      role: 'member',
    });
    const token = invited.invite.split('/').at(-1);
    await anybodyAt(world, tenant.host).post('/api/v1/invitations/accept', { token, password: PASSWORD });
    await setUp(tenant, await companyProvider(tenant));

    const enforce = (breakGlass: string[]) =>
      tenant.caller.patch<Schema<'Sso'>>(SSO, { enforced: true, breakGlass });
    const owner = await ownerId(tenant);
    expect((await enforce([])).problem.type).toBe('/problems/break-glass-needed');
    expect((await enforce([owner])).problem.type).toBe('/problems/sso-test-needed');
    const login = await anAccount({ email });
    expect(await test(tenant, login)).toMatchObject({ outcome: 'link', email });
    expect((await enforce([owner])).body).toMatchObject({ enforced: true, breakGlass: [owner] });

    const refused = await signIn(tenant, email);
    expect(refused.status).toBe(403);
    expect(refused.problem.type).toBe('/problems/sso-required');
    expect((await signIn(tenant, email, 'wrong password')).problem.type).toBe('/problems/sign-in-failed');
    expect((await signIn(tenant, tenant.owner.email)).status).toBe(201);
    const options = await anybodyAt(world, tenant.host).get<Schema<'SignInOptions'>>(
      '/api/v1/sign-in-options',
    );
    expect(options.body.passwords).toBe('exceptional');

    const browser = new CookieBrowser(world.origin);
    await signInBy(browser, urlOf(tenant, '/sso/start'), login);
    expect(await whoIs(world, tenant, browser)).toMatchObject({ email });

    expect((await tenant.caller.patch(SSO, { breakGlass: [] })).problem.type).toBe(
      '/problems/break-glass-needed',
    );
    expect((await tenant.caller.patch(SSO, { enabled: false })).status).toBe(422);
    await tenant.caller.patch(SSO, { enforced: false });
    await until(async () => (await signIn(tenant, email)).status === 201, 2_000);
  });
});

describe('an e-mail domain', () => {
  it('is proven by a TXT record of exactly that name', async () => {
    const domain = `${unique('mail')}.test`;
    const { body, status } = await acme.caller.post<Schema<'EmailDomain'>>(DOMAINS, {
      domain: `@${domain.toUpperCase()}`,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      domain,
      status: 'pending',
      record: { type: 'TXT', name: expect.stringMatching(`.${domain}$`) },
    });
    expect((await acme.caller.post(DOMAINS, { domain })).status).toBe(409);
    await tell('/records', { name: body.record.name, type: 'TXT', values: ['something else'] });
    await acme.caller.post(`${DOMAINS}/${body.id}/verify`);
    const found = async () =>
      (await acme.caller.get<{ data: Schema<'EmailDomain'>[] }>(DOMAINS)).body.data.find(
        ({ id }) => id === body.id,
      )!;
    await until(async () => /another token/.test((await found()).reason ?? ''), 15_000);
    expect((await found()).status).toBe('pending');
  });

  it('belongs to one tenant at a time, and to the next one when it is given up', async () => {
    const domain = await provenDomain(acme);
    const { body } = await globex.caller.post<Schema<'EmailDomain'>>(DOMAINS, { domain });
    await tell('/records', { name: body.record.name, type: 'TXT', values: [body.record.value] });
    const state = async () =>
      (await globex.caller.get<{ data: Schema<'EmailDomain'>[] }>(DOMAINS)).body.data.find(
        ({ id }) => id === body.id,
      )!;
    await globex.caller.post(`${DOMAINS}/${body.id}/verify`);
    await until(async () => /another account/.test((await state()).reason ?? ''), 15_000);
    expect((await state()).status).toBe('pending');
    const { body: mine } = await acme.caller.get<{ data: Schema<'EmailDomain'>[] }>(DOMAINS);
    const held = mine.data.find((one) => one.domain === domain)!;
    expect((await acme.caller.delete(`${DOMAINS}/${held.id}`)).status).toBe(204);
    await globex.caller.post(`${DOMAINS}/${body.id}/verify`);
    await until(async () => (await state()).status === 'verified', 15_000);
  });

  it('that is a verified custom domain already needs no second proof', async () => {
    const hostname = `market.${unique('shop')}.test`;
    const { body: shop } = await acme.caller.post<Schema<'Domain'>>('/api/v1/whitelabel/domain', {
      hostname,
    });
    for (const { name, type, value } of shop.records) await tell('/records', { name, type, values: [value] });
    await acme.caller.post(`/api/v1/whitelabel/domains/${shop.id}/verify`);
    await until(async () => {
      const { body } = await acme.caller.get<Schema<'Domain'>>(`/api/v1/whitelabel/domains/${shop.id}`);
      return body.ownership === 'verified';
    }, 15_000);
    const { body } = await acme.caller.post<Schema<'EmailDomain'>>(DOMAINS, { domain: hostname });
    expect(body.status).toBe('verified');
    const { body: sso } = await acme.caller.get<Schema<'Sso'>>(SSO);
    expect(sso.callbackUrls).toContainEqual(expect.stringContaining(`//${hostname}`));
  });

  it.each(['gmail', 'com', 'co.uk', '127.0.0.1', 'localhost', 'a@b.example', '', 'https://acme.example'])(
    'is not %j',
    async (domain) => {
      const answer = await acme.caller.post(DOMAINS, { domain });
      expect(answer.status).toBe(422);
    },
  );

  it('is read with read:sso, and not changed with it', async () => {
    const reader = await aKey(acme, ['read:sso']);
    expect((await reader.get(DOMAINS)).status).toBe(200);
    expect((await reader.post(DOMAINS, { domain: 'a.example' })).status).toBe(403);
  });
});
