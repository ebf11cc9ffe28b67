import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  accepted,
  aMember,
  anybodyAt,
  aTenant,
  cookieOf,
  PASSWORD,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
});

const signIn = (tenant: TestTenant, email: string, password: string, headers?: Record<string, string>) =>
  anybodyAt(world, tenant.host).post<{ user: { email: string; role: string } }>(
    '/api/v1/sessions',
    { email, password },
    headers,
  );

describe('signing in', () => {
  it('gives a session that says who somebody is and what they may', async () => {
    const answer = await signIn(acme, acme.owner.email, acme.owner.password);
    expect(answer.status).toBe(201);
    expect(answer.body.user).toMatchObject({ email: acme.owner.email, role: 'owner' });
    const again = await anybodyAt(world, acme.host)
      .but({ cookie: cookieOf(answer.headers) })
      .get<{ user: { email: string } }>('/api/v1/sessions/current');
    expect(again.status).toBe(200);
    expect(again.body.user.email).toBe(acme.owner.email);
  });

  it('hides the cookie from scripts and from other sites, and does not name the platform', async () => {
    const { headers } = await signIn(acme, acme.owner.email, acme.owner.password);
    const [cookie] = [headers['set-cookie']].flat();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/; Domain=/i);
    expect(cookie).not.toMatch(/livery/i);
  });

  it('finds the address whatever its case', async () => {
    const answer = await signIn(acme, acme.owner.email.toUpperCase(), acme.owner.password);
    expect(answer.status).toBe(201);
  });

  it('answers the same for an unknown address, a wrong password and somebody who was only invited', async () => {
    const invited = `${unique('invited')}@people.example`;
    await acme.caller.post('/api/v1/members', { email: invited, name: 'Not yet' });
    const answers = await Promise.all([
      signIn(acme, 'nobody@acme.example', PASSWORD),
      signIn(acme, acme.owner.email, 'wrong password'),
      signIn(acme, invited, PASSWORD),
      // Somebody of another tenant is nobody here.
      signIn(acme, globex.owner.email, globex.owner.password),
    ]);
    const shown = answers.map(({ status, problem: { requestId: _, ...rest }, headers }) => {
      const { date: _date, 'x-request-id': _id, ...others } = headers;
      return { status, rest, others };
    });
    expect(shown[0]!.status).toBe(401);
    for (const one of shown) expect(one).toEqual(shown[0]);
  });

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const time = async (email: string): Promise<number> => {
      const began = performance.now();
      expect((await signIn(acme, email, 'wrong password')).status).toBe(401);
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      known.push(await time(acme.owner.email));
      unknown.push(await time('nobody@acme.example'));
    }
    const median = (times: number[]) => times.sort((one, other) => one - other)[3]!;
    // Without the hash of a password that does not exist, an unknown address would be twenty times as fast.
    expect(median(unknown) / median(known)).toBeGreaterThan(1 / 2.5);
    expect(median(unknown) / median(known)).toBeLessThan(2.5);
    expect((await signIn(acme, acme.owner.email, acme.owner.password)).status).toBe(201);
  });

  it('survives hostile input', async () => {
    for (const email of ["' or 1=1 --", 'a'.repeat(254), '\u0000', '%00', 'ada@acme.example\nbcc: x']) {
      const answer = await signIn(acme, email, PASSWORD);
      expect([401, 422]).toContain(answer.status);
    }
  });
});

describe('a session', () => {
  it('of one tenant is nobody at the host of another', async () => {
    expect((await acme.session.get('/api/v1/sessions/current')).status).toBe(200);
    expect((await acme.session.but({ host: globex.host }).get('/api/v1/sessions/current')).status).toBe(401);
    expect((await acme.session.but({ host: globex.host }).get('/api/v1/members')).status).toBe(401);
  });

  it('of a tenant is nobody at the platform host', async () => {
    const answer = await acme.session.but({ host: world.platformHost }).get('/api/v1/sessions/current');
    expect(answer.status).toBe(401);
  });

  it('ends for good when its person signs out, in both API processes', async () => {
    const other = theStack(1);
    const { headers } = await signIn(acme, acme.owner.email, acme.owner.password);
    const here = anybodyAt(world, acme.host).but({ cookie: cookieOf(headers) });
    const there = here.but({ origin: other.origin });
    expect((await there.get('/api/v1/members')).status).toBe(200);
    const out = await here.delete('/api/v1/sessions/current');
    expect(out.status).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect((await here.get('/api/v1/members')).status).toBe(401);
    await until(async () => (await there.get('/api/v1/members')).status === 401, 1_000);
  });

  it('ends when its member is removed', async () => {
    const email = `${unique('leaving')}@people.example`;
    const { body } = await acme.caller.post<{ id: string; invite: string }>('/api/v1/members', {
      email,
      name: 'Lea Leaving',
    });
    const leaving = await accepted(anybodyAt(world, acme.host), body.invite);
    expect((await leaving.get('/api/v1/members')).status).toBe(200);
    expect((await acme.caller.delete(`/api/v1/members/${body.id}`)).status).toBe(204);
    await until(async () => (await leaving.get('/api/v1/members')).status === 401, 1_000);
    expect((await signIn(acme, email, PASSWORD)).status).toBe(401);
  });

  it('may what its role may, and no more', async () => {
    const viewer = await aMember(acme, 'viewer');
    expect((await viewer.get('/api/v1/whitelabel/config')).status).toBe(200);
    expect((await viewer.patch('/api/v1/whitelabel/config', { tagline: 'Mine' })).status).toBe(403);
    expect((await viewer.get('/api/v1/api-keys')).status).toBe(403);
    const admin = await aMember(acme, 'admin');
    expect((await admin.get('/api/v1/api-keys')).status).toBe(200);
    expect((await admin.get('/api/v1/tenants')).status).toBe(403);
  });
});

describe('an invitation', () => {
  it('works once', async () => {
    const { body } = await acme.caller.post<{ invite: string }>('/api/v1/members', {
      email: `${unique('once')}@people.example`,
      name: 'Only Once',
    });
    const token = body.invite.split('/').at(-1);
    const anybody = anybodyAt(world, acme.host);
    const both = await Promise.all([
      anybody.post('/api/v1/invitations/accept', { token, password: PASSWORD }),
      anybody.post('/api/v1/invitations/accept', { token, password: `${PASSWORD} 2` }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    expect((await anybody.post('/api/v1/invitations/accept', { token, password: PASSWORD })).status).toBe(
      404,
    );
  });

  it('of one tenant opens nothing at another, and stays good', async () => {
    const { body } = await acme.caller.post<{ invite: string }>('/api/v1/members', {
      email: `${unique('elsewhere')}@people.example`,
      name: 'Elsa Elsewhere',
    });
    const token = body.invite.split('/').at(-1);
    const elsewhere = await anybodyAt(world, globex.host).post('/api/v1/invitations/accept', {
      token,
      password: PASSWORD,
    });
    expect(elsewhere.status).toBe(404);
    await accepted(anybodyAt(world, acme.host), body.invite);
  });

  it('refuses a password that is too short', async () => {
    const answer = await anybodyAt(world, acme.host).post('/api/v1/invitations/accept', {
      token: 'x'.repeat(43),
      password: 'short',
    });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/password' }));
  });
});

describe('a write with a cookie', () => {
  const write = (headers: Record<string, string>) =>
    acme.session.patch('/api/v1/whitelabel/config', { tagline: 'From a page' }, headers);

  it('is accepted from a page of the same host', async () => {
    expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await write({ origin: `http://${acme.host}` })).status).toBe(200);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister host', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that only begins alike', { origin: 'http://acme.localhost.evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another tenant', { origin: 'http://globex.localhost:3000' }],
  ])('is refused from %s', async (_, headers) => {
    const answer = await write(headers);
    expect(answer.status).toBe(403);
    expect(answer.problem.type).toBe('/problems/cross-site-request');
  });

  it('is refused for signing in too, so that nobody is signed in as somebody else', async () => {
    const answer = await signIn(acme, acme.owner.email, acme.owner.password, {
      'sec-fetch-site': 'cross-site',
    });
    expect(answer.status).toBe(403);
  });

  it('does not matter to an API key, which a browser never sends by itself', async () => {
    const answer = await acme.caller.patch(
      '/api/v1/whitelabel/config',
      { tagline: 'From a server' },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(200);
  });
});

describe('guessing passwords', () => {
  it('is stopped for an address after some failures, with the time to wait, and for nobody else', async () => {
    const tenant = await aTenant(world);
    const email = `${unique('victim')}@people.example`;
    const answers = [];
    for (let round = 0; round < 12; round += 1) answers.push(await signIn(tenant, email, 'wrong password'));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers[0]!.status).toBe(401);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused[0]!.problem.type).toBe('/problems/rate-limited');
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn(tenant, tenant.owner.email, tenant.owner.password)).status).toBe(201);
  });

  it('by a crowd keeps nobody else waiting', async () => {
    const tenants = await Promise.all([aTenant(world), aTenant(world), aTenant(world), aTenant(world)]);
    const crowd = Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        signIn(tenants[index % tenants.length]!, `${unique('guess')}@people.example`, PASSWORD),
      ),
    );
    const began = performance.now();
    expect((await acme.session.get('/api/v1/members')).status).toBe(200);
    const waited = performance.now() - began;
    const statuses = new Set((await crowd).map(({ status }) => status));
    expect([...statuses].every((status) => [401, 503].includes(status))).toBe(true);
    expect(statuses).toContain(503);
    expect(waited).toBeLessThan(3_000);
  });
});
