import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { CookieBrowser } from '../support/cookie-browser.js';
import { aTenant, type TestTenant, theStack, unique } from '../support/factories.js';
import {
  provenDomain,
  refusalOf,
  setUp,
  tamperingProvider,
  tell,
  urlOf,
  whoIs,
} from '../support/single-sign-on.js';
import { readTestStack } from '../support/stack.mjs';

// What a real provider does not do: lie.
const world = theStack();
let acme: TestTenant;
let domain: string;

beforeAll(async () => {
  acme = await aTenant(world);
  domain = await provenDomain(acme);
});

const honest = () => ({
  sub: unique('sub'),
  email: `${unique('eve')}@${domain}`,
  email_verified: true,
  name: 'Eve',
});
const seconds = () => Math.floor(Date.now() / 1000);

/** Signs in at a provider that behaves like this; also says what a test of it would have shown. */
async function come(behaviour: Record<string, unknown>, change: Record<string, unknown> = {}) {
  const claims = { ...honest(), ...(behaviour['claims'] as object) };
  const issuer = await tamperingProvider({ ...behaviour, claims });
  await setUp(acme, { issuer, justInTime: { enabled: true, role: 'member' }, ...change });
  const browser = new CookieBrowser(world.origin);
  const arrival = await browser.open(urlOf(acme, '/sso/start'));
  return { issuer, arrival, person: await whoIs(world, acme, browser) };
}

describe('a provider that', () => {
  it('is honest lets somebody in, so that what follows is refused for its own reason', async () => {
    const { person, arrival } = await come({});
    expect(person).toMatchObject({ role: 'member' });
    expect(arrival.url.pathname).toBe('/');
  });

  it.each<[string, Record<string, unknown>]>([
    ['answers another sign-in (nonce)', { claims: { nonce: 'another' } }],
    ['forgets the nonce', { claims: { nonce: null } }],
    ['claims to be another issuer', { claims: { iss: 'https://evil.example' } }],
    ['gives a token of another client', { claims: { aud: 'another-client' } }],
    ['gives a token of several clients', { claims: { aud: ['a-client', 'another-client'] } }],
    ['names another authorised party', { claims: { azp: 'another-client' } }],
    ['gives a token that has expired', { claims: { exp: seconds() - 3_600, iat: seconds() - 7_200 } }],
    ['gives a token without an end', { claims: { exp: null } }],
    ['names nobody', { claims: { sub: '' } }],
    ['does not sign', { signing: 'none' }],
    ['signs with another key', { signing: 'wrong-key' }],
    ['signs with a key that it does not publish', { signing: 'unpublished-key' }],
    ['signs with its public key as a shared secret', { signing: 'shared-secret' }],
    ['mixes up people', { claims: { name: null }, userinfo: { sub: 'somebody-else', name: 'Else' } }],
    ['says in its answer that it is another (RFC 9207)', { answer: { iss: 'https://evil.example' } }],
    [
      'does not say who it is, though it promised to',
      { answer: { iss: null }, discovery: { authorization_response_iss_parameter_supported: true } },
    ],
    ['sends no code', { answer: { code: null } }],
    ['sends the browser on with the code', { redirect: 'http://127.0.0.1:1/' }],
    ['describes itself as another', { discovery: { issuer: 'https://login.example' } }],
    ['describes itself with a script', { discovery: { authorization_endpoint: 'javascript:alert(1)' } }],
  ])('%s lets nobody in', async (_, behaviour) => {
    const { arrival, person } = await come(behaviour);
    expect(refusalOf(arrival)).toBe('provider-invalid');
    expect(person).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['false', { email_verified: false }],
    ['"false"', { email_verified: 'false' }],
    ['absent', { email_verified: null }],
  ])('does not vouch for the address (%s) lets nobody join', async (_, claims) => {
    expect(refusalOf((await come({ claims })).arrival)).toBe('email-unverified');
  });

  it('changes the state is another’s answer', async () => {
    const { arrival, person } = await come({ answer: { state: 'another' } });
    expect(refusalOf(arrival)).toBe('expired');
    expect(person).toBeNull();
  });

  it('answers with an error is quoted to nobody but the owner', async () => {
    const answer = { code: null, error: 'server_error', error_description: '<script>alert(1)</script>' };
    const { arrival } = await come({ answer });
    expect(refusalOf(arrival)).toBe('provider-error');
    expect(arrival.url.href + arrival.text).not.toContain('alert(1)');
  });

  it.each([['all'], ['token']])(
    'is down (%s) is named as such, and passwords open the door meanwhile',
    async (down) => {
      const { arrival } = await come({ down });
      expect(refusalOf(arrival)).toBe('provider-unreachable');
      expect(arrival.status).toBe(200);
      const signIn = await acme.caller
        .but({ apiKey: undefined })
        .post('/api/v1/sessions', { email: acme.owner.email, password: acme.owner.password });
      expect(signIn.status).toBe(201);
    },
  );

  it('is replaced while somebody signs in speaks for nobody', async () => {
    const issuer = await tamperingProvider({ claims: honest() });
    await setUp(acme, { issuer, justInTime: { enabled: true, role: 'member' } });
    const browser = new CookieBrowser(world.origin);
    const halfway = await browser.open(urlOf(acme, '/sso/start'), { stop: /\/sso\/callback/ });
    await setUp(acme, { issuer: await tamperingProvider({}) });
    expect(refusalOf(await browser.open(halfway.url.href))).toBe('expired');
  });

  it.each([
    ['answers', {}],
    ['is down', { down: 'all' }],
  ])('%s is not asked again and again for what it says of itself', async (_, behaviour) => {
    const { issuer } = await come(behaviour);
    await new CookieBrowser(world.origin).open(urlOf(acme, '/sso/start'), { stop: /\/authorize/ });
    const name = issuer.split('/').at(-1)!;
    const asked = await fetch(`${readTestStack().control}/tampering?name=${name}`);
    const { data } = (await asked.json()) as { data: string[] };
    expect(data.filter((path) => path.includes('.well-known'))).toHaveLength(1);
  });
});

describe('a provider of plain OAuth 2.0', () => {
  it('names people by its user info', async () => {
    const person = { id: 4711, mail: `${unique('olga')}@${domain}`, confirmed: true, login: 'Olga' };
    const name = unique('plain');
    await tell('/tampering', { name, userinfo: person });
    const at = new URL(`/${name}`, await tamperingProvider({}));
    await setUp(acme, {
      endpoints: {
        authorizationUrl: `${at.href}/authorize`,
        tokenUrl: `${at.href}/token`,
        userinfoUrl: `${at.href}/userinfo`,
      },
      clientAuthentication: 'post',
      scopes: ['user:email'],
      claims: { subject: 'id', email: 'mail', emailVerified: 'confirmed', name: 'login' },
      justInTime: { enabled: true, role: 'member' },
    });
    const browser = new CookieBrowser(world.origin);
    await browser.open(urlOf(acme, '/sso/start'));
    expect(await whoIs(world, acme, browser)).toMatchObject({ email: person.mail, name: 'Olga' });
    const { body } = await acme.caller.get<Schema<'Sso'>>('/api/v1/sso');
    expect(body).toMatchObject({ issuer: null, clientAuthentication: 'post' });
  });
});
