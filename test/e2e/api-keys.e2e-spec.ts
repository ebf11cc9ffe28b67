import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import { aKey, aMember, aTenant, type TestTenant, theStack } from '../support/factories.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

type Created = Schema<'ApiKeyCreated'>;
const make = async (caller: Caller, more: Record<string, unknown> = {}) => {
  const { status, body, text } = await caller.post<Created>('/api/v1/api-keys', {
    name: 'Server',
    scopes: ['read:members'],
    ...more,
  });
  if (status !== 201) throw new Error(text);
  return body;
};
const path = ({ id }: { id: string }) => `/api/v1/api-keys/${id}`;
const by = (key: string) => acme.caller.but({ apiKey: key });
/** The key at both API processes. */
const everywhere = (key: string) =>
  [world, theStack(1)].map(({ origin }) => acme.caller.but({ apiKey: key, origin }));
const works = async (caller: Caller) => (await caller.get('/api/v1/members')).status === 200;
const worksEverywhere = async (key: string) =>
  (await Promise.all(everywhere(key).map(works))).every((does) => does);
const isRefusedEverywhere = async (key: string) =>
  (await Promise.all(everywhere(key).map(works))).every((does) => !does);

describe('an API key', () => {
  it('shows everything about itself but the secret', async () => {
    const created = await make(acme.session, {
      rateLimit: 60,
      allowedRanges: ['127.0.0.0/8', '2001:db8::/32'],
      expiresAt: '2199-01-01T00:00:00Z',
    });
    const { body } = await acme.session.get<Schema<'ApiKey'>>(path(created));
    const { key, ...shown } = created;
    expect(body).toEqual(shown);
    expect(body).toMatchObject({
      prefix: key.split('_')[2],
      status: 'active',
      rateLimit: 60,
      allowedRanges: ['127.0.0.0/8', '2001:db8::/32'],
      expiresAt: '2199-01-01T00:00:00.000Z',
      lastUsedAt: null,
      previousSecret: null,
    });
    const list = await acme.session.get<Schema<'ApiKeyPage'>>('/api/v1/api-keys?limit=100');
    expect(list.text).not.toContain(key);
    expect(list.body.data).toContainEqual(body);
  });

  it.each([
    ['a range that is none', { allowedRanges: ['203.0.113.0/33'] }, '/allowedRanges/0'],
    ['a limit of nothing', { rateLimit: 0 }, '/rateLimit'],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    ['no scope', { scopes: [] }, '/scopes'],
    ['a scope that does not exist', { scopes: ['read:secrets'] }, '/scopes/0'],
    ['an owner that is somebody else', { owner: 'usr_01hxz4v8kqe5jv9r3p6w2m7n0c' }, '/owner'],
    ['a name of blanks', { name: '   ' }, '/name'],
    ['a field that nobody knows', { isAdmin: true }, '/isAdmin'],
  ])('is not made with %s', async (_, more, pointer) => {
    const answer = await acme.session.post('/api/v1/api-keys', {
      name: 'Server',
      scopes: ['read:members'],
      ...more,
    });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('works only from its ranges, and says from where it was used', async () => {
    const away = await make(acme.session, { allowedRanges: ['203.0.113.0/24'] });
    const answer = await by(away.key).get('/api/v1/members');
    expect(answer).toMatchObject({ status: 403, problem: { type: '/problems/address-not-allowed' } });
    // Nobody becomes somebody else by saying so.
    const spoofed = await by(away.key).get('/api/v1/members', {
      headers: { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' },
    });
    expect(spoofed.status).toBe(403);
    await acme.session.patch(path(away), { allowedRanges: ['127.0.0.1'] });
    await until(() => worksEverywhere(away.key), 1_000);
  });

  it('is another tenant’s neither to see nor to change', async () => {
    const created = await make(acme.session);
    for (const answer of [
      await globex.session.get(path(created)),
      await globex.session.patch(path(created), { name: 'Mine' }),
      await globex.session.post(`${path(created)}/rotate`, {}),
      await globex.session.delete(path(created)),
    ]) {
      expect(answer.status).toBe(404);
    }
    expect(await works(by(created.key))).toBe(true);
  });
});

describe('changing a key', () => {
  it('holds in both processes within a second', async () => {
    const created = await make(acme.session);
    expect(await worksEverywhere(created.key)).toBe(true);
    await acme.session.patch(path(created), { isActive: false });
    await until(() => isRefusedEverywhere(created.key), 1_000);
    const { body } = await acme.session.patch<Schema<'ApiKey'>>(path(created), {
      isActive: true,
      name: 'Again',
    });
    expect(body).toMatchObject({ status: 'active', name: 'Again' });
    await until(() => worksEverywhere(created.key), 1_000);
    await acme.session.patch(path(created), { scopes: ['read:branding'] });
    await until(() => isRefusedEverywhere(created.key), 1_000);
  });

  it('gives no scope that the changer lacks, and touches no key that may more', async () => {
    const narrow = await aKey(acme, ['write:api_keys', 'read:members']);
    const own = await make(narrow);
    const beyond = { status: 403, problem: { type: '/problems/scope-beyond-yours' } };
    expect(await narrow.patch(path(own), { scopes: ['write:members'] })).toMatchObject(beyond);
    const mighty = await make(acme.session, { scopes: ['write:members'] });
    expect(await narrow.patch(path(mighty), { name: 'Mine now' })).toMatchObject(beyond);
  });

  it('to an earlier end ends it', async () => {
    const created = await make(acme.session);
    const soon = new Date(Date.now() + 1_500).toISOString();
    expect((await acme.session.patch(path(created), { expiresAt: soon })).status).toBe(200);
    expect(await worksEverywhere(created.key)).toBe(true);
    await until(() => isRefusedEverywhere(created.key), 4_000);
    const { body } = await acme.session.get<Schema<'ApiKey'>>(path(created));
    expect(body.status).toBe('expired');
    await acme.session.patch(path(created), { expiresAt: null });
    await until(() => worksEverywhere(created.key), 1_000);
  });
});

describe('the place of its owner', () => {
  it('bounds a key from the moment that it changes', async () => {
    const admin = await aMember(acme, 'admin');
    const { body: me } = await admin.get<Schema<'Session'>>('/api/v1/sessions/current');
    const created = await make(admin, { scopes: me.scopes });
    expect((await by(created.key).get('/api/v1/api-keys')).status).toBe(200);
    const { body: members } = await acme.session.get<Schema<'MemberPage'>>('/api/v1/members?limit=100');
    const { id } = members.data.find(({ userId }) => userId === me.user.id)!;
    const demoted = await acme.session.patch(`/api/v1/members/${id}`, { role: 'viewer' });
    expect(demoted.status).toBe(200);
    await until(async () => {
      const answers = await Promise.all(everywhere(created.key).map((key) => key.get('/api/v1/api-keys')));
      return answers.every(({ status }) => status === 403);
    }, 1_000);
    // What a viewer may, the key may still.
    expect((await by(created.key).get('/api/v1/whitelabel/config')).status).toBe(200);
  });

  it('ends a key, and not that of a service, which outlives whoever made it', async () => {
    const { body: invited } = await acme.session.post<Schema<'MemberInvited'>>('/api/v1/members', {
      email: `leaving-${Date.now()}@people.example`,
      name: 'Lea Leaving',
      role: 'admin',
    });
    const token = invited.invite.split('/').at(-1);
    const joined = await acme.caller
      .but({ apiKey: undefined })
      .post('/api/v1/invitations/accept', { token, password: 'correct horse battery' });
    const leaving = acme.caller.but({
      apiKey: undefined,
      cookie: String(joined.headers['set-cookie']).split(';')[0],
    });
    const [own, service] = [await make(leaving), await make(leaving, { owner: 'service' })];
    expect(own.ownerUserId).toBe(invited.userId);
    expect(service.ownerUserId).toBeNull();
    expect((await acme.session.delete(`/api/v1/members/${invited.id}`)).status).toBe(204);
    await until(() => isRefusedEverywhere(own.key), 1_000);
    expect(await worksEverywhere(service.key)).toBe(true);
  });
});

describe('rotating a key', () => {
  const rotate = (caller: Caller, key: { id: string }, overlapSeconds?: number) =>
    caller.post<Created>(`${path(key)}/rotate`, overlapSeconds === undefined ? {} : { overlapSeconds });

  it('lets both secrets work for the overlap', async () => {
    const first = await make(acme.session);
    const { status, body: second } = await rotate(acme.session, first, 2);
    expect(status).toBe(200);
    expect(second).toMatchObject({
      id: first.id,
      name: first.name,
      previousSecret: { prefix: first.prefix },
    });
    expect(second.key).not.toBe(first.key);
    expect(await worksEverywhere(first.key)).toBe(true);
    expect(await worksEverywhere(second.key)).toBe(true);
    await until(() => isRefusedEverywhere(first.key), 4_000);
    expect(await worksEverywhere(second.key)).toBe(true);
    const { body } = await acme.session.get<Schema<'ApiKey'>>(path(first));
    expect(body.previousSecret).toBeNull();
  });

  it('without an overlap ends the old secret at once, in both processes', async () => {
    const first = await make(acme.session);
    expect(await worksEverywhere(first.key)).toBe(true);
    const { body: second } = await rotate(acme.session, first, 0);
    await until(() => isRefusedEverywhere(first.key), 1_000);
    expect(await worksEverywhere(second.key)).toBe(true);
  });

  it('twice keeps two secrets and not three', async () => {
    const first = await make(acme.session);
    const { body: second } = await rotate(acme.session, first);
    const { body: third } = await rotate(acme.session, first);
    await until(() => isRefusedEverywhere(first.key), 1_000);
    expect(await worksEverywhere(second.key)).toBe(true);
    expect(await worksEverywhere(third.key)).toBe(true);
  });

  it('at the same moment leaves two secrets that work', async () => {
    const first = await make(acme.session);
    const all = await Promise.all(Array.from({ length: 6 }, () => rotate(acme.session, first)));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    const keys = [first.key, ...all.map(({ body }) => body.key)];
    await until(
      async () => (await Promise.all(keys.map(worksEverywhere))).filter((does) => does).length === 2,
      2_000,
    );
  });

  it('never outlives the key’s own end', async () => {
    const first = await make(acme.session, { expiresAt: new Date(Date.now() + 2_000).toISOString() });
    const { body: second } = await rotate(acme.session, first, 3_600);
    expect(await worksEverywhere(second.key)).toBe(true);
    await until(() => isRefusedEverywhere(first.key), 4_000);
    expect(await isRefusedEverywhere(second.key)).toBe(true);
  });

  it('is for its owner alone, since the new secret acts as its owner', async () => {
    const admin = await aMember(acme, 'admin');
    const owners = await make(acme.session);
    const refused = { status: 403, problem: { type: '/problems/not-your-key' } };
    expect(await rotate(admin, owners)).toMatchObject(refused);
    const service = await make(acme.session, { owner: 'service' });
    expect((await rotate(admin, service)).status).toBe(200);
    // A leaked key is another matter.
    expect((await admin.delete(path(owners))).status).toBe(204);
  });

  it('may be done by a key to itself', async () => {
    const first = await make(acme.session, { scopes: ['write:api_keys', 'read:members'] });
    const { status, body: second } = await rotate(by(first.key), first, 0);
    expect(status).toBe(200);
    expect(await works(by(second.key))).toBe(true);
  });

  it('by the same request twice makes one new secret', async () => {
    const first = await make(acme.session);
    const once = () =>
      acme.session.post<Created>(`${path(first)}/rotate`, {}, { 'idempotency-key': `rotate-${first.id}` });
    const [one, two] = [await once(), await once()];
    expect(two.body.key).toBe(one.body.key);
    expect(await worksEverywhere(first.key)).toBe(true);
  });
});

describe('a key of whoever manages the tenant', () => {
  const managing = () => acme.manager.but({});
  const headers = () => ({ 'x-tenant-id': acme.id });

  it('is limited to the set-up, and so are the keys that it sees, changes and revokes', async () => {
    const made = await managing().post<Created>(
      '/api/v1/api-keys',
      { name: 'Set-up', scopes: ['write:branding', 'write:domains'] },
      headers(),
    );
    expect(made.status).toBe(201);
    expect(made.body.ownerUserId).toBeNull();
    expect((await by(made.body.key).get('/api/v1/whitelabel/config')).status).toBe(200);
    const data = await managing().post(
      '/api/v1/api-keys',
      { name: 'Data', scopes: ['read:projects'] },
      headers(),
    );
    expect(data).toMatchObject({ status: 403, problem: { type: '/problems/scope-beyond-yours' } });

    const tenants = await make(acme.session, { owner: 'service', scopes: ['read:projects'] });
    for (const answer of [
      await managing().get(path(tenants), { headers: headers() }),
      await managing().patch(path(tenants), { name: 'Mine' }, headers()),
      await managing().post(`${path(tenants)}/rotate`, {}, headers()),
      await managing().delete(path(tenants), { headers: headers() }),
    ]) {
      expect(answer.status).toBe(404);
    }
    const { body } = await managing().get<Schema<'ApiKeyPage'>>('/api/v1/api-keys', { headers: headers() });
    const ids = body.data.map(({ id }) => id);
    expect(ids).toContain(made.body.id);
    expect(ids).not.toContain(tenants.id);
    expect((await managing().delete(path(made.body), { headers: headers() })).status).toBe(204);
  });
});

describe('the catalogue of scopes', () => {
  it('says in words what each is, and which of them are the caller’s', async () => {
    const { body } = await by((await make(acme.session)).key).get<Schema<'ScopeList'>>('/api/v1/scopes');
    expect(body.data.find(({ scope }) => scope === 'read:members')).toMatchObject({
      risk: 'medium',
      yours: true,
    });
    expect(body.data.find(({ scope }) => scope === 'write:members')!.yours).toBe(false);
  });
});
