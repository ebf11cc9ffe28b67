import { beforeAll, describe, expect, it } from '@jest/globals';
import { anybodyAt, aTenant, operatorOf, type TestTenant, theStack } from '../support/factories.js';
import { send } from '../support/send.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
});

interface Shown {
  tenant: { slug: string; name: string };
}
const shownAt = async (host: string, headers: Record<string, string> = {}) =>
  anybodyAt(world, host).get<Shown>('/api/v1/storefront', { headers });

describe('the host', () => {
  it('says which tenant is asked, whatever the case, the port or a dot at its end', async () => {
    const label = acme.host.split(':')[0]!;
    for (const host of [acme.host, acme.host.toUpperCase(), label, `${label}:1`, `${label}.:3000`]) {
      const { status, body } = await shownAt(host);
      expect(status).toBe(200);
      expect(body.tenant.slug).toBe(acme.slug);
    }
  });

  it('is not taken from X-Forwarded-Host, Forwarded or X-Host of somebody who is no proxy', async () => {
    const { body } = await shownAt(acme.host, {
      'x-forwarded-host': globex.host,
      forwarded: `host=${globex.host}`,
      'x-host': globex.host,
      'x-original-host': globex.host,
    });
    expect(body.tenant.slug).toBe(acme.slug);
  });

  it('that nobody has is 421 without a hint', async () => {
    const hosts = ['nobody.localhost', 'example.com', `${acme.slug}.example.com`, `x.${acme.slug}.localhost`];
    for (const host of hosts) {
      const answer = await anybodyAt(world, host).get('/api/v1/storefront');
      expect(answer.status).toBe(421);
      expect(answer.text).not.toMatch(/livery/i);
      const page = await send(world.origin, '/', { host, headers: { accept: 'text/html' } });
      expect(page.status).toBe(421);
      expect(page.text).toContain('Unknown host');
      expect(page.text).not.toMatch(/livery|localhost/i);
    }
  });

  it('in a hostile form is never a crash', async () => {
    const hosts = [
      "' or 1=1 --",
      '%00',
      '../../etc/passwd',
      'a'.repeat(5_000),
      '[::1',
      ':',
      '-',
      '..',
      'é.localhost',
    ];
    for (const host of hosts) {
      const answer = await send(world.origin, '/api/v1/storefront', {
        host: Buffer.from(host).toString('latin1'),
      });
      expect([400, 421]).toContain(answer.status);
    }
  });

  it('and the credential must name the same tenant', async () => {
    const answer = await acme.caller.but({ host: globex.host }).get('/api/v1/members');
    expect(answer.status).toBe(403);
    expect(answer.problem.type).toBe('/problems/tenant-mismatch');
  });

  it('is not needed where a tenant’s key is used at the platform', async () => {
    const { body } = await acme.caller
      .but({ host: world.platformHost })
      .get<{ data: { email: string }[] }>('/api/v1/members');
    expect(body.data.map(({ email }) => email)).toEqual([acme.owner.email]);
  });

  it('X-Tenant-Id does not lead a tenant’s key to another tenant', async () => {
    const at = acme.caller.but({ host: world.platformHost });
    expect((await at.get('/api/v1/members', { headers: { 'x-tenant-id': globex.id } })).status).toBe(404);
    // At a tenant's host it is not looked at.
    const { body } = await acme.caller.get<{ data: { email: string }[] }>('/api/v1/members', {
      headers: { 'x-tenant-id': globex.id },
    });
    expect(body.data.map(({ email }) => email)).toEqual([acme.owner.email]);
  });

  it('lets the operator set up any tenant', async () => {
    const inside = { 'x-tenant-id': acme.id };
    const answer = await operatorOf(world).get('/api/v1/whitelabel/config', { headers: inside });
    expect(answer.status).toBe(200);
  });
});

describe('an API key', () => {
  it('is taken as a bearer token or as X-Api-Key, and in no other form', async () => {
    const key = acme.caller.standing.apiKey!;
    const anybody = anybodyAt(world, acme.host);
    const status = async (headers: Record<string, string>, path = '/api/v1/members') =>
      (await anybody.get(path, { headers })).status;
    expect(await status({ authorization: `Bearer ${key}` })).toBe(200);
    expect(await status({ authorization: `bearer ${key}` })).toBe(200);
    expect(await status({ 'x-api-key': key })).toBe(200);
    for (const wrong of [
      key,
      `Basic ${key}`,
      'Bearer',
      `Bearer ${key} ${key}`,
      `Bearer ${key}x`,
      `Token ${key}`,
    ]) {
      expect(await status({ authorization: wrong })).toBe(401);
    }
    expect(await status({}, `/api/v1/members?apiKey=${key}`)).toBe(401);
  });

  it('is refused in every process within a second after it was revoked', async () => {
    const { body } = await acme.caller.post<{ id: string; key: string }>('/api/v1/api-keys', {
      name: 'Short-lived',
      scopes: ['read:members'],
    });
    const here = anybodyAt(world, acme.host).but({ apiKey: body.key });
    const there = here.but({ origin: theStack(1).origin });
    expect((await here.get('/api/v1/members')).status).toBe(200);
    expect((await there.get('/api/v1/members')).status).toBe(200);
    expect((await acme.caller.delete(`/api/v1/api-keys/${body.id}`)).status).toBe(204);
    const revokedAt = Date.now();
    for (const caller of [here, there]) {
      while ((await caller.get('/api/v1/members')).status !== 401)
        expect(Date.now() - revokedAt).toBeLessThan(1_000);
    }
    expect((await acme.caller.delete(`/api/v1/api-keys/${body.id}`)).status).toBe(404);
  });

  it('never has more scopes than who made it', async () => {
    const { body } = await acme.caller.post<{ key: string }>('/api/v1/api-keys', {
      name: 'Maker',
      scopes: ['write:api_keys'],
    });
    const maker = acme.caller.but({ apiKey: body.key });
    const beyond = await maker.post('/api/v1/api-keys', { name: 'More', scopes: ['write:members'] });
    expect(beyond.problem.type).toBe('/problems/scope-beyond-yours');
    // write:x includes read:x.
    expect((await maker.post('/api/v1/api-keys', { name: 'Less', scopes: ['read:api_keys'] })).status).toBe(
      201,
    );
  });

  it('is over when it expires', async () => {
    const { body } = await acme.caller.post<{ key: string }>('/api/v1/api-keys', {
      name: 'Over soon',
      scopes: ['read:members'],
      expiresAt: new Date(Date.now() + 700).toISOString(),
    });
    const caller = acme.caller.but({ apiKey: body.key });
    expect((await caller.get('/api/v1/members')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect((await caller.get('/api/v1/members')).status).toBe(401);
  });

  it('is never listed', async () => {
    const { text } = await acme.caller.get('/api/v1/api-keys');
    expect(text).not.toContain(acme.caller.standing.apiKey!.slice(20));
  });
});

describe('two hundred requests of two tenants at once', () => {
  it('each get their own tenant’s rows', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const tenant = index % 2 ? acme : globex;
        const { status, body } = await tenant.caller.get<{ data: { email: string }[] }>('/api/v1/members');
        return { status, emails: body.data.map(({ email }) => email), expected: [tenant.owner.email] };
      }),
    );
    for (const { status, emails, expected } of answers) {
      expect(status).toBe(200);
      expect(emails).toEqual(expected);
    }
  });
});
