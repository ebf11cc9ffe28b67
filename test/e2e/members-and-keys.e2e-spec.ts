import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import {
  accepted,
  aKey,
  aMember,
  anybodyAt,
  aTenant,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;

beforeAll(async () => {
  acme = await aTenant(world);
});

const invite = (caller: Caller, role: string) =>
  caller.post<Schema<'MemberInvited'>>('/api/v1/members', {
    email: `${unique('new')}@people.example`,
    name: 'Nia New',
    role,
  });
const makeKey = (caller: Caller, scopes: string[], more: Record<string, unknown> = {}) =>
  caller.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', { name: 'Server', scopes, ...more });
const refusal = { status: 403, problem: { type: '/problems/role-beyond-yours' } };

describe('the role that somebody gives', () => {
  it('is none that may more than the key that gives it', async () => {
    const narrow = await aKey(acme, ['write:members']);
    for (const role of ['owner', 'admin', 'member', 'viewer']) {
      expect(await invite(narrow, role)).toMatchObject(refusal);
    }
  });

  it('is none above their own, by session or by a key of theirs', async () => {
    const admin = await aMember(acme, 'admin');
    expect(await invite(admin, 'owner')).toMatchObject(refusal);
    const { body: me } = await admin.get<Schema<'Session'>>('/api/v1/sessions/current');
    const { body: key } = await makeKey(admin, me.scopes);
    const byKey = acme.caller.but({ apiKey: key.key });
    expect(await invite(byKey, 'owner')).toMatchObject(refusal);
    const { body: second } = await makeKey(byKey, me.scopes);
    expect(await invite(acme.caller.but({ apiKey: second.key }), 'owner')).toMatchObject(refusal);
    expect((await invite(admin, 'admin')).status).toBe(201);
    expect((await invite(byKey, 'member')).status).toBe(201);
  });

  it('may be owner where an owner gives it', async () => {
    expect((await invite(acme.session, 'owner')).status).toBe(201);
    expect((await invite(acme.caller, 'owner')).status).toBe(201);
  });
});

describe('removing a member', () => {
  it('is refused to whoever may less than the member', async () => {
    const [{ body: owner }, { body: viewer }] = [
      await invite(acme.session, 'owner'),
      await invite(acme.session, 'viewer'),
    ];
    const admin = await aMember(acme, 'admin');
    const narrow = await aKey(acme, ['write:members']);
    expect(await admin.delete(`/api/v1/members/${owner.id}`)).toMatchObject(refusal);
    expect(await narrow.delete(`/api/v1/members/${owner.id}`)).toMatchObject(refusal);
    expect(await narrow.delete(`/api/v1/members/${viewer.id}`)).toMatchObject(refusal);
    expect((await admin.delete(`/api/v1/members/${viewer.id}`)).status).toBe(204);
    expect((await acme.session.delete(`/api/v1/members/${owner.id}`)).status).toBe(204);
  });

  it('revokes the keys that they made, and the keys of these keys, in every process', async () => {
    const { body: member } = await invite(acme.session, 'admin');
    const leaving = await accepted(anybodyAt(world, acme.host), member.invite);
    const { body: first } = await makeKey(leaving, ['write:api_keys', 'read:members']);
    const byFirst = acme.caller.but({ apiKey: first.key });
    const { body: second } = await makeKey(byFirst, ['write:api_keys', 'read:members']);
    const { body: third } = await makeKey(acme.caller.but({ apiKey: second.key }), ['read:members']);
    const keys = [first, second, third].flatMap(({ key }) =>
      [world, theStack(1)].map(({ origin }) => acme.caller.but({ apiKey: key, origin })),
    );
    for (const key of keys) expect((await key.get('/api/v1/members')).status).toBe(200);

    expect((await acme.session.delete(`/api/v1/members/${member.id}`)).status).toBe(204);
    for (const key of keys) {
      await until(async () => (await key.get('/api/v1/members')).status === 401, 1_000);
    }
    const listed = await acme.session.get<Schema<'ApiKeyPage'>>('/api/v1/api-keys?limit=100');
    const ids = listed.body.data.map(({ id }) => id);
    for (const { id } of [first, second, third]) expect(ids).not.toContain(id);
    // Those of others live on.
    expect((await acme.caller.get('/api/v1/members')).status).toBe(200);
  });

  it('leaves no key behind that is made at the same moment', async () => {
    const { body: member } = await invite(acme.session, 'admin');
    const leaving = await accepted(anybodyAt(world, acme.host), member.invite);
    const { body: first } = await makeKey(leaving, ['write:api_keys', 'read:members']);
    const byFirst = acme.caller.but({ apiKey: first.key });
    const [removed, ...made] = await Promise.all([
      acme.session.delete(`/api/v1/members/${member.id}`),
      ...Array.from({ length: 8 }, () => makeKey(byFirst, ['read:members'])),
    ]);
    expect(removed.status).toBe(204);
    for (const { status, body } of made) {
      expect([201, 401]).toContain(status);
      if (status !== 201) continue;
      const key = acme.caller.but({ apiKey: body.key });
      await until(async () => (await key.get('/api/v1/members')).status === 401, 1_000);
    }
  });
});

describe('an API key', () => {
  it('is not made with an end in the past', async () => {
    const answer = await makeKey(acme.caller, ['read:members'], { expiresAt: '2020-01-01T00:00:00Z' });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/expiresAt' }));
  });
});

describe('the name of an organisation', () => {
  it('is shown by its pages as soon as it is changed, where the brand has none of its own', async () => {
    const tenant = await aTenant(world);
    const [before, after] = [unique('Before'), unique('After')];
    const path = `/api/v1/tenants/${tenant.id}`;
    // The brand that comes with provisioning has a name of its own.
    await tenant.caller.put('/api/v1/whitelabel/config', {});
    const pages = [world, theStack(1)].map(({ origin }) => anybodyAt({ ...world, origin }, tenant.host));
    const shown = (page: Caller) => page.get<Schema<'Storefront'>>('/api/v1/storefront');
    for (const name of [before, after]) {
      const { headers } = await tenant.manager.get(path);
      const renamed = await tenant.manager.patch(path, { name }, { 'if-match': String(headers.etag) });
      expect(renamed.status).toBe(200);
      for (const page of pages) {
        await until(async () => (await shown(page)).body.brand.name === name, 1_000);
      }
    }
  });
});
