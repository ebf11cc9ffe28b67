import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { aMember, anybodyAt, aTenant, type TestTenant, theStack, unique } from '../support/factories.js';
import { aPerson, lastEvent, signedIn } from '../support/people.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

const list = async (query: string) => {
  const { body } = await acme.session.get<Schema<'MemberPage'>>(`/api/v1/members?limit=100&${query}`);
  return body.data.map(({ email }) => email);
};
const path = ({ memberId }: { memberId: string }) => `/api/v1/members/${memberId}`;

describe('the list of members', () => {
  it('is filtered by name and address, role and status, each by itself and together', async () => {
    const viewer = await aPerson(world, acme, 'viewer');
    const waiting = `${unique('waiting')}@people.example`;
    await acme.session.post('/api/v1/members', { email: waiting, name: 'Wanda 100%_', role: 'viewer' });
    expect(await list(`q=${viewer.email.toUpperCase()}`)).toEqual([viewer.email]);
    expect(await list('q=wanda')).toEqual([waiting]);
    // What means something in a pattern is a letter like any other.
    expect(await list('q=100%25_')).toEqual([waiting]);
    expect(await list('q=%25')).toEqual([waiting]);
    expect(await list('role=viewer&status=invited')).toEqual([waiting]);
    expect(await list('role=viewer')).toEqual(expect.arrayContaining([viewer.email, waiting]));
    expect(await list('status=active')).not.toContain(waiting);
    expect(await list('role=owner')).toEqual([acme.owner.email]);
    expect(await list(`q=${globex.owner.email}`)).toEqual([]);
  });

  it('refuses an unknown filter value, and a cursor of another filter', async () => {
    expect((await acme.session.get('/api/v1/members?role=king')).status).toBe(400);
    const { body } = await acme.session.get<Schema<'MemberPage'>>('/api/v1/members?limit=1');
    const next = `/api/v1/members?limit=1&role=owner&cursor=${body.nextCursor}`;
    expect((await acme.session.get(next)).problem.type).toBe('/problems/invalid-cursor');
  });
});

describe('changing a member', () => {
  it('changes role and name, says so, and keeps what it was', async () => {
    const person = await aPerson(world, acme);
    const changed = await acme.session.patch<Schema<'Member'>>(path(person), {
      role: 'admin',
      name: 'Pia Chief',
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ role: 'admin', name: 'Pia Chief', email: person.email });
    expect((await acme.session.get(path(person))).body).toEqual(changed.body);
    expect(await lastEvent(acme, 'member.updated')).toMatchObject({
      data: { id: person.memberId, role: 'admin', name: 'Pia Chief' },
      before: { role: 'member', name: 'Pia Person' },
      after: { role: 'admin', name: 'Pia Chief' },
    });
  });

  it('holds in the sessions and keys of the person within a second, in every process', async () => {
    const person = await aPerson(world, acme, 'admin');
    const { body: key } = await person.session.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
      name: 'Theirs',
      scopes: ['write:api_keys'],
    });
    const callers = [world, theStack(1)].flatMap(({ origin }) => [
      person.session.but({ origin }),
      acme.caller.but({ apiKey: key.key, origin }),
    ]);
    const statuses = () =>
      Promise.all(callers.map(async (one) => (await one.get('/api/v1/api-keys')).status));
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    expect((await acme.session.patch(path(person), { role: 'viewer' })).status).toBe(200);
    await until(async () => (await statuses()).every((status) => status === 403), 1_000);
    expect((await acme.session.patch(path(person), { role: 'admin' })).status).toBe(200);
    await until(async () => (await statuses()).every((status) => status === 200), 1_000);
  });

  it('is refused to whoever may less: neither up to a role above theirs nor down from it', async () => {
    const [admin, owner, member] = [
      await aPerson(world, acme, 'admin'),
      await aPerson(world, acme, 'owner'),
      await aPerson(world, acme, 'member'),
    ];
    const refusal = { status: 403, problem: { type: '/problems/role-beyond-yours' } };
    expect(await admin.session.patch(path(admin), { role: 'owner' })).toMatchObject(refusal);
    expect(await admin.session.patch(path(member), { role: 'owner' })).toMatchObject(refusal);
    expect(await admin.session.patch(path(owner), { role: 'viewer' })).toMatchObject(refusal);
    expect(await admin.session.patch(path(owner), { name: 'Renamed' })).toMatchObject(refusal);
    expect((await admin.session.patch(path(member), { role: 'admin' })).status).toBe(200);
    const service = await acme.session.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
      name: 'Service',
      scopes: (await acme.session.get<Schema<'Session'>>('/api/v1/sessions/current')).body.scopes,
      owner: 'service',
    });
    const byService = acme.caller.but({ apiKey: service.body.key });
    expect(await byService.patch(path(member), { role: 'owner' })).toMatchObject(refusal);
  });

  it('leaves an owner who has joined, also when all of them are demoted at the same moment', async () => {
    const tenant = await aTenant(world);
    const others = [await aPerson(world, tenant, 'owner'), await aPerson(world, tenant, 'owner')];
    const { body } = await tenant.session.get<Schema<'MemberPage'>>('/api/v1/members?role=owner');
    const owners = body.data.map(({ id }) => ({ memberId: id }));
    expect(owners).toHaveLength(3);
    for (let round = 0; round < 3; round += 1) {
      const actors = [
        tenant.session,
        ...others.map(({ session }) => session.but({ origin: theStack(1).origin })),
      ];
      const answers = await Promise.all(
        owners.map((owner, index) => actors[(index + 1) % 3]!.patch(path(owner), { role: 'admin' })),
      );
      const { body: left } = await tenant.session.get<Schema<'MemberPage'>>('/api/v1/members?role=owner');
      expect(left.data.length).toBeGreaterThanOrEqual(1);
      for (const { status } of answers) expect([200, 403, 409, 503]).toContain(status);
      // Whoever is left makes the others owners again.
      const [kept] = left.data;
      const keeper = kept!.email === tenant.owner.email ? tenant.owner.email : kept!.email;
      const session = await signedIn(world, tenant, keeper);
      for (const owner of owners) await session.patch(path(owner), { role: 'owner' });
    }
  });

  it('does not take the role of the last owner, whom an invited one does not replace', async () => {
    const tenant = await aTenant(world);
    await tenant.session.post('/api/v1/members', {
      email: `${unique()}@people.example`,
      name: 'Not Yet',
      role: 'owner',
    });
    const { body } = await tenant.session.get<Schema<'MemberPage'>>(
      '/api/v1/members?role=owner&status=active',
    );
    const only = `/api/v1/members/${body.data[0]!.id}`;
    for (const answer of [
      await tenant.session.patch(only, { role: 'admin' }),
      await tenant.session.delete(only),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.problem.type).toBe('/problems/last-owner');
    }
    expect((await tenant.session.patch(only, { role: 'owner', name: 'Ada Still' })).status).toBe(200);
  });

  it('is not for a member, nor for somebody of another tenant', async () => {
    const person = await aPerson(world, acme);
    expect((await (await aMember(acme)).patch(path(person), { name: 'X' })).status).toBe(403);
    expect((await globex.session.patch(path(person), { name: 'X' })).status).toBe(404);
    expect((await anybodyAt(world, acme.host).patch(path(person), { name: 'X' })).status).toBe(401);
  });
});
