import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import {
  anybodyAt,
  aReseller,
  aTenant,
  operatorOf,
  type TestReseller,
  theStack,
  unique,
} from '../support/factories.js';
import { until } from '../support/until.js';

const world = theStack();
const elsewhere = theStack(1);
const operator = operatorOf(world);
let north: TestReseller;
let south: TestReseller;

beforeAll(async () => {
  [north, south] = await Promise.all([aReseller(world), aReseller(world)]);
});

const provision = (caller: Caller, change: Record<string, unknown> = {}) =>
  caller.post<Schema<'TenantCreated'>>('/api/v1/tenants', {
    name: 'Acme',
    slug: unique(),
    owner: { email: 'owner@acme.example', name: 'Ada Owner' },
    ...change,
  });

describe('provisioning', () => {
  it('makes a tenant that answers at its host at once, in every process', async () => {
    const { status, body } = await provision(north.caller);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'active', plan: 'starter', resellerId: north.id });
    for (const { origin } of [world, elsewhere]) {
      const answer = await anybodyAt({ ...world, origin }, body.host).get('/api/v1/storefront');
      expect(answer.status).toBe(200);
    }
  });

  it('gives a slug to one of many who ask at once', async () => {
    const slug = unique();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        provision(
          (index % 2 ? north : south).caller.but({ origin: (index % 3 ? world : elsewhere).origin }),
          { slug },
        ),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(11).fill(409)]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.problem.type).toBe('/problems/slug-taken');
  });

  it('leaves nothing of a tenant whose slug was taken', async () => {
    const slug = unique();
    await provision(north.caller, { slug });
    const externalId = unique('external');
    expect((await provision(south.caller, { slug, externalId })).status).toBe(409);
    // The external id of the refused one is still free.
    expect((await provision(south.caller, { externalId })).status).toBe(201);
  });

  it('refuses reserved and malformed slugs', async () => {
    for (const slug of [
      'www',
      'api',
      'A-b',
      '-ab',
      'ab-',
      'ab',
      'a_b',
      'xn--bcher-kva',
      'a'.repeat(64),
      'a b',
    ]) {
      const answer = await provision(north.caller, { slug });
      expect(answer.status).toBe(422);
      expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/slug' }));
    }
  });

  it('keeps external ids unique among the tenants of one reseller only', async () => {
    const externalId = unique('external');
    expect((await provision(north.caller, { externalId })).status).toBe(201);
    expect((await provision(north.caller, { externalId })).problem.type).toBe('/problems/external-id-taken');
    expect((await provision(south.caller, { externalId })).status).toBe(201);
  });
});

describe('a reseller', () => {
  it('lists its own tenants and no others; the operator lists both', async () => {
    const [own, other] = await Promise.all([provision(north.caller), provision(south.caller)]);
    const listed = async (caller: Caller) =>
      (await everyPage(caller, '/api/v1/tenants?limit=100')).map(({ id }) => id);
    expect(await listed(north.caller)).toContain(own.body.id);
    expect(await listed(north.caller)).not.toContain(other.body.id);
    const all = await listed(operator);
    expect(all).toEqual(expect.arrayContaining([own.body.id, other.body.id]));
  });

  it('cannot see, change, suspend, resume or close a tenant of another reseller', async () => {
    const { body: tenant } = await provision(south.caller);
    const path = `/api/v1/tenants/${tenant.id}`;
    const answers = [
      await north.caller.get(path),
      await north.caller.patch(path, { name: 'Mine' }),
      await north.caller.post(`${path}/suspend`, { reason: 'Mine' }),
      await north.caller.post(`${path}/resume`),
      await north.caller.post(`${path}/close`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await south.caller.get(path)).body).toMatchObject({ name: 'Acme', status: 'active' });
  });

  it('cannot work inside a tenant of another reseller, nor inside one that does not exist', async () => {
    const { body: tenant } = await provision(south.caller);
    for (const id of [tenant.id, 'tnt_01hxz4v8kqe5jv9r3p6w2m7n0c', 'nonsense']) {
      const answer = await north.caller.get('/api/v1/whitelabel/config', { headers: { 'x-tenant-id': id } });
      expect(answer.status).toBe(404);
      expect(answer.problem.type).toBe('/problems/not-found');
    }
  });

  it('sets up its own tenant, and does not get at its data', async () => {
    const { body: tenant } = await provision(north.caller);
    const inside = { 'x-tenant-id': tenant.id };
    const branded = await north.caller.patch('/api/v1/whitelabel/config', { tagline: 'Set up' }, inside);
    expect(branded.status).toBe(200);
    expect((await north.caller.get('/api/v1/installs', { headers: inside })).status).toBe(403);
    // At the tenant's own host its credential is one of somebody else.
    const there = await north.caller.but({ host: tenant.host }).get('/api/v1/whitelabel/config');
    expect(there.problem.type).toBe('/problems/tenant-mismatch');
  });

  it('cannot make resellers', async () => {
    const answer = await north.caller.post('/api/v1/resellers', { name: 'Below', slug: unique() });
    expect(answer.status).toBe(403);
  });
});

describe('a suspended tenant', () => {
  it('answers 403 in every process within a second, but lets its people sign in; and is back within a second', async () => {
    const tenant = await aTenant(world, { manager: north.caller });
    const there = tenant.caller.but({ origin: elsewhere.origin });
    expect((await tenant.caller.get('/api/v1/members')).status).toBe(200);
    expect((await there.get('/api/v1/members')).status).toBe(200);
    const path = `/api/v1/tenants/${tenant.id}`;
    expect((await north.caller.post(`${path}/suspend`, { reason: 'Invoice overdue' })).status).toBe(200);
    for (const caller of [tenant.caller, there]) {
      await until(async () => (await caller.get('/api/v1/members')).status === 403, 1_000);
      expect((await caller.get('/api/v1/members')).problem.type).toBe('/problems/tenant-suspended');
      const { email, password } = tenant.owner;
      const anybody = caller.but({ apiKey: undefined });
      expect((await anybody.post('/api/v1/sessions', { email, password })).status).toBe(201);
    }
    expect((await north.caller.post(`${path}/resume`)).status).toBe(200);
    for (const caller of [tenant.caller, there]) {
      await until(async () => (await caller.get('/api/v1/members')).status === 200, 1_000);
    }
  });

  it('by the platform cannot be lifted by the reseller', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    expect((await operator.post(`${path}/suspend`, { reason: 'Abuse' })).status).toBe(200);
    const lifted = await north.caller.post(`${path}/resume`);
    expect(lifted.status).toBe(403);
    expect(lifted.problem.type).toBe('/problems/suspended-above');
    const renamed = await north.caller.post(`${path}/suspend`, { reason: 'Now ours' });
    expect(renamed.problem.type).toBe('/problems/suspended-above');
    expect((await operator.post(`${path}/resume`)).status).toBe(200);
  });

  it('by the reseller can be lifted by the platform', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    await north.caller.post(`${path}/suspend`, { reason: 'Invoice overdue' });
    expect((await operator.post(`${path}/resume`)).body).toMatchObject({
      status: 'active',
      suspendedBy: null,
    });
  });

  it('cannot escape its platform suspension by being closed and taken back', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    await operator.post(`${path}/suspend`, { reason: 'Abuse' });
    await north.caller.post(`${path}/close`);
    await north.caller.post(`${path}/resume`);
    const { body: now } = await operator.get<Schema<'Tenant'>>(path);
    expect(now).toMatchObject({ status: 'suspended', suspendedBy: 'platform', statusReason: 'Abuse' });
  });

  it('can be closed and taken back within its grace', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    const closing = await north.caller.post<Schema<'Tenant'>>(`${path}/close`);
    expect(closing.body.status).toBe('closing');
    expect(Date.parse(closing.body.closesAt!)).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect((await north.caller.post(`${path}/close`)).problem.type).toBe('/problems/status-conflict');
    expect((await north.caller.post<Schema<'Tenant'>>(`${path}/resume`)).body).toMatchObject({
      status: 'active',
      closesAt: null,
    });
  });
});

describe('a quota', () => {
  it('holds against ten invitations at once, spread over two processes', async () => {
    // Starter allows five members, one of whom is the owner.
    const tenant = await aTenant(world, { plan: 'starter' });
    const there = tenant.caller.but({ origin: elsewhere.origin });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? tenant.caller : there).post('/api/v1/members', {
          email: `${unique('many')}@people.example`,
          name: 'One of many',
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    const refused = answers.filter(({ status }) => status === 403);
    expect(refused).toHaveLength(6);
    for (const { problem } of refused) {
      expect(problem).toMatchObject({
        type: '/problems/quota-exceeded',
        quota: 'members',
        limit: 5,
        used: 5,
      });
    }
    const { body } = await tenant.caller.get<{ data: unknown[] }>('/api/v1/members?limit=100');
    expect(body.data).toHaveLength(5);
  });

  it('can be lifted for one tenant', async () => {
    const tenant = await aTenant(world, { plan: 'starter', manager: north.caller });
    const patched = await north.caller.patch(`/api/v1/tenants/${tenant.id}`, { quotas: { members: 1 } });
    expect(patched.status).toBe(200);
    const invite = () =>
      tenant.caller.post('/api/v1/members', { email: `${unique()}@people.example`, name: 'One more' });
    expect((await invite()).problem).toMatchObject({ limit: 1, used: 1 });
    await north.caller.patch(`/api/v1/tenants/${tenant.id}`, { quotas: { members: null } });
    expect((await invite()).status).toBe(201);
  });
});

describe('the usage of a tenant', () => {
  it('says of each quota how much of it is in use, and whether it is its own', async () => {
    const tenant = await aTenant(world, { plan: 'starter', manager: north.caller });
    const path = `/api/v1/tenants/${tenant.id}`;
    const usage = async () => (await north.caller.get<Schema<'TenantUsage'>>(`${path}/usage`)).body.quotas;
    expect(await usage()).toEqual([
      { quota: 'members', used: 1, limit: 5, isOverridden: false },
      { quota: 'customDomains', used: 0, limit: 1, isOverridden: false },
      { quota: 'installs', used: 0, limit: 20, isOverridden: false },
    ]);
    await north.caller.patch(path, { quotas: { members: 9, installs: null } });
    await tenant.caller.post('/api/v1/members', { email: `${unique()}@people.example`, name: 'One more' });
    await tenant.caller.post('/api/v1/whitelabel/domain', { hostname: `${unique()}.example.com` });
    await tenant.caller.post('/api/v1/marketplace/listings/theme-midnight/install', {});
    expect(await usage()).toEqual([
      { quota: 'members', used: 2, limit: 9, isOverridden: true },
      { quota: 'customDomains', used: 1, limit: 1, isOverridden: false },
      { quota: 'installs', used: 1, limit: null, isOverridden: true },
    ]);
  });

  it('goes back to the plan where the override is taken back', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    const patch = async (quotas: object) =>
      (await north.caller.patch<Schema<'Tenant'>>(path, { quotas })).body.quotas;
    expect(await patch({ members: 9, requestsPerMinute: null })).toEqual({
      members: 9,
      requestsPerMinute: null,
    });
    expect(await patch({ members: 'plan' })).toEqual({ requestsPerMinute: null });
    const { body: usage } = await north.caller.get<Schema<'TenantUsage'>>(`${path}/usage`);
    expect(usage.requestsPerMinute).toEqual({ limit: null, isOverridden: true });
  });

  it('stops installing where the plan ends, and lets the same listing be asked for again', async () => {
    const tenant = await aTenant(world, { manager: north.caller });
    await north.caller.patch(`/api/v1/tenants/${tenant.id}`, { quotas: { installs: 1 } });
    const install = (slug: string) => tenant.caller.post(`/api/v1/marketplace/listings/${slug}/install`, {});
    const twice = await Promise.all([install('theme-midnight'), install('theme-midnight')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await install('theme-porcelain')).problem).toMatchObject({
      quota: 'installs',
      limit: 1,
      used: 1,
    });
  });
});

describe('a slug', () => {
  const check = async (slug: string) =>
    (
      await north.caller.get<Schema<'SlugCheck'>>(
        `/api/v1/tenants/slug-check?slug=${encodeURIComponent(slug)}`,
      )
    ).body;

  it('is told to be free, taken or not possible, with one that is free', async () => {
    const slug = unique();
    const host = expect.stringContaining(`${slug}.`) as unknown as string;
    expect(await check(slug)).toEqual({ slug, host, isAvailable: true, reason: null, suggestion: null });
    await provision(south.caller, { slug });
    expect(await check(slug)).toEqual({
      slug,
      host,
      isAvailable: false,
      reason: 'is taken',
      suggestion: `${slug}-2`,
    });
    expect(await check('Ärger & Söhne')).toMatchObject({ isAvailable: false, suggestion: 'arger-sohne' });
    expect(await check('www')).toMatchObject({ isAvailable: false, suggestion: 'www-2' });
  });
});

describe('a tenant', () => {
  it('is changed only by who has read its newest state, where If-Match is sent', async () => {
    const { body } = await provision(north.caller);
    const path = `/api/v1/tenants/${body.id}`;
    const read = await north.caller.get(path);
    const etag = String(read.headers.etag);
    expect((await north.caller.get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await north.caller.patch(path, { name: 'First' }, { 'if-match': etag })).status).toBe(200);
    const late = await north.caller.patch(path, { name: 'Second' }, { 'if-match': etag });
    expect(late.status).toBe(412);
    expect((await north.caller.get(path)).body).toMatchObject({ name: 'First' });
  });

  it('is found by each filter, and pages neither lose nor repeat one', async () => {
    const reseller = await aReseller(world);
    const made = [];
    for (let index = 0; index < 7; index += 1) {
      made.push(
        (
          await provision(reseller.caller, {
            name: `Paged ${index}`,
            plan: index % 2 ? 'starter' : 'business',
          })
        ).body.id,
      );
    }
    const paged = (await everyPage(reseller.caller, '/api/v1/tenants?limit=2')).map(({ id }) => id);
    expect(paged).toEqual(made.reverse());
    expect(await everyPage(reseller.caller, '/api/v1/tenants?limit=2&plan=business')).toHaveLength(4);
    expect(await everyPage(reseller.caller, '/api/v1/tenants?q=paged%203')).toHaveLength(1);
    // A sign of LIKE is a sign like any other.
    expect(await everyPage(reseller.caller, '/api/v1/tenants?q=%25')).toHaveLength(0);
  });

  it('does not take a cursor of another filter or of another reseller', async () => {
    const [first] = [await north.caller.get<{ nextCursor: string }>('/api/v1/tenants?limit=1')];
    const cursor = encodeURIComponent(first.body.nextCursor);
    expect((await north.caller.get(`/api/v1/tenants?limit=1&cursor=${cursor}`)).status).toBe(200);
    expect((await north.caller.get(`/api/v1/tenants?limit=1&plan=starter&cursor=${cursor}`)).status).toBe(
      400,
    );
    expect((await south.caller.get(`/api/v1/tenants?limit=1&cursor=${cursor}`)).status).toBe(400);
  });
});

async function everyPage(caller: Caller, path: string): Promise<{ id: string }[]> {
  const items: { id: string }[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor ? `${path}&cursor=${encodeURIComponent(cursor)}` : path;
    const { body } = await caller.get<{
      data: { id: string }[];
      nextCursor: string | null;
      hasMore: boolean;
    }>(next);
    expect(body.hasMore).toBe(body.nextCursor !== null);
    items.push(...body.data);
    cursor = body.nextCursor;
  } while (cursor);
  return items;
}
