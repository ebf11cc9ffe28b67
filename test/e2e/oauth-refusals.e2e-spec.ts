import { beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, askAs, CALLBACK, ownerOf, type TestApp, type Tokens, Way } from '../support/apps.js';
import {
  aMember,
  aTenant,
  operatorOf,
  PASSWORD,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { Person } from '../support/person.js';
import { send } from '../support/send.js';

// Each way in which an app, a person or a stranger may try for what is not theirs.
const world = theStack();
let acme: TestTenant;
let globex: TestTenant;
let app: TestApp;
let otherApp: TestApp;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
  [app, otherApp] = await Promise.all([anApp(world, globex.caller), anApp(world, globex.caller)]);
});

const aWay = () => new Way(world, app, acme);
const errorOf = (answer: { json: unknown }) => (answer.json as { error: string }).error;
const works = async (way: Way, token: string) =>
  (await way.api(token).get('/api/v1/installs')).status === 200;

describe('a code', () => {
  it('that is used twice ends what it gave', async () => {
    const way = aWay();
    const code = await way.code(ownerOf(world, acme));
    const { access_token: access, refresh_token: refresh } = (await way.exchange(code)).json as Tokens;
    expect(await works(way, access)).toBe(true);
    const again = await way.exchange(code);
    expect([again.status, errorOf(again)]).toEqual([400, 'invalid_grant']);
    expect(await works(way, access)).toBe(false);
    expect((await way.refresh(refresh)).status).toBe(400);
  });

  it('that is used twenty times at once gives tokens once at most', async () => {
    const way = aWay();
    const code = await way.code(ownerOf(world, acme));
    const answers = await Promise.all(Array.from({ length: 20 }, () => way.exchange(code)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: '' }],
    ['another redirect address', { redirect_uri: `${CALLBACK}/` }],
  ])('with %s is refused', async (_, change) => {
    const way = aWay();
    const answer = await way.exchange(await way.code(ownerOf(world, acme)), change);
    expect([answer.status, errorOf(answer)]).toEqual([400, 'invalid_grant']);
  });

  it('of another app is refused', async () => {
    const way = aWay();
    const code = await way.code(ownerOf(world, acme));
    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: CALLBACK,
      code_verifier: way.pkce.verifier,
    };
    const answer = await way.ask('token', form, otherApp);
    expect([answer.status, errorOf(answer)]).toEqual([400, 'invalid_grant']);
  });

  it('with a wrong secret is refused', async () => {
    const way = aWay();
    const code = await way.code(ownerOf(world, acme));
    const answer = await way.exchange(code, { client_secret: `${app.clientSecret}x` });
    expect([answer.status, errorOf(answer)]).toEqual([401, 'invalid_client']);
  });
});

describe('a request', () => {
  const backWith = async (change: Record<string, string | undefined>) =>
    errorIn(await ownerOf(world, acme).walk(aWay().address(change)));
  // What answers a request for a token stands behind the hash.
  const errorIn = ({ search, hash }: URL) => new URLSearchParams(search || hash.slice(1)).get('error');

  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with PKCE turned down to plain', { code_challenge_method: 'plain' }],
    ['for a token instead of a code', { response_type: 'token' }],
  ])('%s goes back with an error', async (_, change) => {
    expect(await backWith(change)).toMatch(/invalid_request|unsupported_response_type/);
  });

  it('for a scope that the app has not goes back with an error', async () => {
    expect(await backWith({ scope: 'write:billing write:domains' })).toBe('invalid_scope');
  });

  it('that a person refuses goes back with an error, the state and the issuer', async () => {
    const way = aWay();
    const fresh = await anApp(world, globex.caller);
    const back = await ownerOf(world, acme).walk(way.address({ client_id: fresh.clientId }), 'refuse');
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      error: 'access_denied',
      state: way.state,
      iss: `http://${world.platformHost}/api/v1/oauth`,
    });
  });

  it.each([
    ['a slash', `${CALLBACK}/`],
    ['case', 'https://app.example/Callback'],
    ['a port', 'https://app.example:8443/callback'],
    ['the default port', 'https://app.example:443/callback'],
    ['a query', `${CALLBACK}?next=1`],
    ['a fragment', `${CALLBACK}#part`],
    ['the scheme', 'http://app.example/callback'],
    ['the host', 'https://app.example.evil.example/callback'],
    ['a path that climbs', 'https://app.example/x/../callback'],
  ])('whose redirect address differs by %s is never sent there', async (_, redirect) => {
    const address = aWay().address({ redirect_uri: redirect });
    await expect(ownerOf(world, acme).walk(address)).rejects.toThrow(/leads nowhere: 400/);
  });

  it('of an app that nobody knows is answered by a page of the tenant, without the platform’s name', async () => {
    const address = aWay().address({ client_id: 'app_01hxz4v8kqe5jv9r3p6w2m7n0c' });
    const url = new URL(address);
    const answer = await send(world.origin, url.pathname + url.search, {
      host: acme.host,
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('is not known here');
    expect(answer.text).not.toMatch(/livery|oidc/i);
  });
});

describe('a refresh token', () => {
  it('that comes again within its grace goes on, four times in all, and stays one family', async () => {
    const way = aWay();
    const { refresh_token: first } = await way.tokens(ownerOf(world, acme));
    const answers = await Promise.all(Array.from({ length: 20 }, () => way.refresh(first)));
    const given = answers.filter(({ status }) => status === 200).map(({ json }) => json as Tokens);
    expect(given.length).toBeGreaterThanOrEqual(1);
    expect(given.length).toBeLessThanOrEqual(4);
    for (const { access_token: access } of given) expect(await works(way, access)).toBe(true);
    // One family: what ends one ends all.
    expect((await way.ask('revoke', { token: given[0]!.refresh_token })).status).toBe(200);
    for (const { access_token: access, refresh_token: refresh } of given) {
      expect(await works(way, access)).toBe(false);
      expect((await way.refresh(refresh)).status).toBe(400);
    }
  });

  it('of a native app that comes again ends its family at once', async () => {
    const native = await anApp(world, globex.caller, { kind: 'native' });
    const way = new Way(world, native, acme);
    const { refresh_token: first } = await way.tokens(ownerOf(world, acme));
    const next = (await way.refresh(first)).json as Tokens;
    expect(await works(way, next.access_token)).toBe(true);
    expect(errorOf(await way.refresh(first))).toBe('invalid_grant');
    expect(await works(way, next.access_token)).toBe(false);
  });

  it('gives no more than was allowed', async () => {
    const way = aWay();
    const { refresh_token: refresh } = await way.tokens(ownerOf(world, acme), { scope: 'read:projects' });
    const wider = await way.refresh(refresh, { scope: 'read:projects write:branding' });
    expect([wider.status, errorOf(wider)]).toEqual([400, 'invalid_scope']);
  });

  it('of another app is refused', async () => {
    const way = aWay();
    const { refresh_token: refresh } = await way.tokens(ownerOf(world, acme));
    const form = { grant_type: 'refresh_token', refresh_token: refresh };
    expect(errorOf(await way.ask('token', form, otherApp))).toBe('invalid_grant');
    expect((await way.refresh(refresh)).status).toBe(200);
  });
});

describe('an access token', () => {
  it('of one tenant is refused at another’s host, like a made-up one anywhere', async () => {
    const way = aWay();
    const { access_token: access } = await way.tokens(ownerOf(world, acme));
    const foreign = await globex.caller.but({ apiKey: access }).get('/api/v1/installs');
    expect([foreign.status, foreign.problem.type]).toEqual([403, '/problems/tenant-mismatch']);
    const madeUp = `${access.slice(0, -4)}AAAA`;
    expect((await way.api(madeUp).get('/api/v1/installs')).status).toBe(401);
  });

  it('is refused on the next request in every process once it is given back', async () => {
    const way = aWay();
    const { access_token: access } = await way.tokens(ownerOf(world, acme));
    const elsewhere = way.api(access).but({ origin: theStack(1).origin });
    expect((await elsewhere.get('/api/v1/installs')).status).toBe(200);
    expect((await way.ask('revoke', { token: access })).status).toBe(200);
    expect(await works(way, access)).toBe(false);
    await until(async () => (await elsewhere.get('/api/v1/installs')).status === 401);
  });

  it.each(['suspended app', 'deleted app', 'suspended developer', 'suspended tenant', 'removed member'])(
    'ends with a %s',
    async (what) => {
      const tenant = await aTenant(world);
      const developer = await aTenant(world);
      const own = await anApp(world, developer.caller);
      const way = new Way(world, own, tenant);
      const email = `${unique('member')}@people.example`;
      const invited = await tenant.caller.post<{ id: string; invite: string }>('/api/v1/members', {
        email,
        name: 'Max Member',
        role: 'member',
      });
      await tenant.caller.but({ apiKey: undefined }).post('/api/v1/invitations/accept', {
        token: invited.body.invite.split('/').at(-1),
        password: PASSWORD,
      });
      const person = new Person(world.origin, { email, password: PASSWORD });
      const tokens = await way.tokens(person);
      expect(await works(way, tokens.access_token)).toBe(true);
      const operator = operatorOf(world);
      const steps: Record<string, () => Promise<{ status: number; text: string }>> = {
        'suspended app': () =>
          operator.post(`/api/v1/app-reviews/${own.id}/suspend`, { reason: 'Sends spam.' }),
        'deleted app': () => developer.caller.delete(`/api/v1/developer/apps/${own.id}`),
        'suspended developer': () =>
          developer.manager.post(`/api/v1/tenants/${developer.id}/suspend`, { reason: 'Unpaid' }),
        'suspended tenant': () =>
          tenant.manager.post(`/api/v1/tenants/${tenant.id}/suspend`, { reason: 'Unpaid' }),
        'removed member': () => tenant.caller.delete(`/api/v1/members/${invited.body.id}`),
      };
      const done = await steps[what]!();
      expect([done.text, done.status < 300]).toEqual([done.text, true]);
      expect(await works(way, tokens.access_token)).toBe(false);
      expect((await way.refresh(tokens.refresh_token)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('loses what its person’s role loses', async () => {
    const tenant = await aTenant(world);
    const way = new Way(world, app, tenant);
    const email = `${unique('admin')}@people.example`;
    const invited = await tenant.caller.post<{ id: string; invite: string }>('/api/v1/members', {
      email,
      name: 'Al Admin',
      role: 'admin',
    });
    await tenant.caller.but({ apiKey: undefined }).post('/api/v1/invitations/accept', {
      token: invited.body.invite.split('/').at(-1),
      password: PASSWORD,
    });
    const tokens = await way.tokens(new Person(world.origin, { email, password: PASSWORD }), {
      scope: 'write:branding',
    });
    const config = () =>
      way.api(tokens.access_token).patch('/api/v1/whitelabel/config', { tagline: 'Hello' });
    expect((await config()).status).toBe(200);
    const demoted = await tenant.caller.patch(`/api/v1/members/${invited.body.id}`, { role: 'viewer' });
    expect(demoted.status).toBe(200);
    expect((await config()).status).toBe(403);
  });
});

describe('consent', () => {
  const pageOf = async (person: Person, change: Record<string, string> = {}) => {
    const fresh = await anApp(world, globex.caller);
    const way = new Way(world, fresh, acme);
    return person.walkToConsent(way.address({ client_id: fresh.clientId, ...change }));
  };

  it('is asked in full once, then for the difference only, then not at all', async () => {
    const fresh = await anApp(world, globex.caller);
    const way = new Way(world, fresh, acme);
    const person = ownerOf(world, acme);
    await way.tokens(person, { scope: 'read:projects' });
    const before = person.trail.length;
    await way.tokens(person, { scope: 'read:projects' });
    expect(person.trail.slice(before).some((url) => url.includes('/consent/'))).toBe(false);
    const page = await person.walkToConsent(way.address({ scope: 'read:projects read:installs' }));
    const request = page.pathname.split('/').at(-1)!;
    const asked = await person.send(new URL(`/api/v1/oauth/consent?request=${request}`, page), {});
    expect((asked.json as { scopes: { scope: string; isNew: boolean }[] }).scopes).toEqual([
      expect.objectContaining({ scope: 'read:projects', isNew: false }),
      expect.objectContaining({ scope: 'read:installs', isNew: true }),
    ]);
  });

  it('cannot be given from a page of another site', async () => {
    const person = ownerOf(world, acme);
    const page = await pageOf(person);
    const forged: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of forged) {
      expect((await person.decisionAt(page, 'allow', headers)).status).toBe(403);
    }
  });

  it('is shown in no frame', async () => {
    const person = ownerOf(world, acme);
    const answer = await person.open(await pageOf(person));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('cannot be given by somebody else, elsewhere, or in another session of the same person', async () => {
    const person = ownerOf(world, acme);
    const page = await pageOf(person);
    const stranger = ownerOf(world, acme);
    await stranger.signIn(new URL('/sign-in', page));
    expect((await stranger.decisionAt(page, 'allow')).status).toBe(404);
    const other = ownerOf(world, globex);
    const there = new URL(page.href.replace(acme.host, globex.host));
    await other.signIn(new URL('/sign-in', there));
    expect((await other.decisionAt(there, 'allow')).status).toBe(404);
    // Signed in anew between the question and the answer.
    await person.signIn(new URL('/sign-in', page));
    expect((await person.decisionAt(page, 'allow')).status).toBe(404);
  });

  it('given in one browser cannot be redeemed in another, or at another host', async () => {
    const person = ownerOf(world, acme);
    const next = await person.decide(await pageOf(person), 'allow');
    const stranger = ownerOf(world, acme);
    await stranger.signIn(new URL('/sign-in', next));
    expect((await stranger.open(next)).status).toBe(400);
    const elsewhere = new URL(next.href.replace(acme.host, globex.host));
    for (const [name, value] of person.jarOf(acme.host)) person.jarOf(globex.host).set(name, value);
    expect((await person.open(elsewhere)).status).toBe(400);
  });

  it('ends when somebody else signs in before it is redeemed', async () => {
    const person = ownerOf(world, acme);
    const next = await person.decide(await pageOf(person), 'allow');
    const member = await aMember(acme);
    const cookie = member.standing.cookie!.split('=');
    person.jarOf(acme.host).set(cookie[0]!, cookie[1]!);
    expect((await person.open(next)).headers.location ?? '').not.toContain('code=');
  });

  it('to what is a greater risk than a role may take is for a higher role', async () => {
    const email = `${unique('member')}@people.example`;
    const invited = await acme.caller.post<{ invite: string }>('/api/v1/members', {
      email,
      name: 'Max',
      role: 'member',
    });
    await acme.caller.but({ apiKey: undefined }).post('/api/v1/invitations/accept', {
      token: invited.body.invite.split('/').at(-1),
      password: PASSWORD,
    });
    const person = new Person(world.origin, { email, password: PASSWORD });
    const risky = await anApp(world, globex.caller, { scopes: ['read:members'] });
    const page = await person.walkToConsent(new Way(world, risky, acme).address({ scope: 'read:members' }));
    const answer = await person.decisionAt(page, 'allow');
    expect([answer.status, (answer.json as { type: string }).type]).toEqual([
      403,
      '/problems/consent-beyond-role',
    ]);
  });

  it('is not asked for a draft at other tenants than its developer’s', async () => {
    const draft = await anApp(world, globex.caller, { draft: true });
    const way = new Way(world, draft, acme);
    const back = await ownerOf(world, acme).walk(way.address());
    expect(back.searchParams.get('error')).toBe('access_denied');
    const own = new Way(world, draft, globex);
    expect((await own.tokens(ownerOf(world, globex))).tenant).toBe(globex.id);
  });
});

describe('the issuer', () => {
  it('is not moved by headers that claim another host', async () => {
    const path = '/api/v1/oauth/.well-known/openid-configuration';
    const honest = await send(world.origin, path, { host: world.platformHost });
    const forged = await send(world.origin, path, {
      host: world.platformHost,
      headers: {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        forwarded: 'host=evil.example',
      },
    });
    expect(forged.text).toBe(honest.text);
    expect((await send(world.origin, path, { host: 'evil.example' })).status).toBe(421);
  });

  it('sets no cookie, and asks which tenant is meant where nothing says it', async () => {
    const url = new URL(aWay().address());
    const handed = await send(world.origin, url.pathname + url.search, { host: world.platformHost });
    expect(handed.status).toBe(303);
    expect(handed.headers['set-cookie']).toBeUndefined();
    expect(handed.headers.location).toBe(`http://${acme.host}${url.pathname}${url.search}`);
    url.searchParams.delete('tenant');
    const asked = await send(world.origin, url.pathname + url.search, { host: world.platformHost });
    expect([asked.status, asked.headers['set-cookie']]).toEqual([200, undefined]);
    expect(asked.text).toContain('Where do you sign in?');
    url.searchParams.set('tenant', 'no-such-tenant');
    expect((await send(world.origin, url.pathname + url.search, { host: world.platformHost })).status).toBe(
      404,
    );
  });

  it('registers nobody who was not registered', async () => {
    const answer = await askAs(world, { clientId: 'x', clientSecret: null }, 'register', {});
    expect(answer.status).toBe(404);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within two seconds');
}
