import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import {
  accepted,
  anybodyAt,
  aTenant,
  cookieOf,
  operatorOf,
  PASSWORD,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { startApiBeside } from '../support/stack.mjs';

const world = theStack();
const operator = operatorOf(world);
const email = `${unique('ada')}@people.example`;
// A process of its own behind a proxy: all tests share one address, whose failures at this host would add up.
let beside: Awaited<ReturnType<typeof startApiBeside>>;
let anybody: Caller;
let north: StaffedReseller;
let south: StaffedReseller;
let tenant: TestTenant;

interface StaffedReseller {
  id: string;
  slug: string;
  name: string;
  /** Its first person, as signed in by the page. */
  session: Caller;
}

/** A reseller whose first person took the invitation. */
async function aStaffedReseller(): Promise<StaffedReseller> {
  const slug = unique('reseller');
  const name = `Reseller ${slug}`;
  const { status, body } = await operator.post<Schema<'ResellerCreated'>>('/api/v1/resellers', {
    name,
    slug,
    owner: { email, name: 'Ada Reseller' },
  });
  expect(status).toBe(201);
  expect(new URL(body.ownerInvite!).host).toBe(world.platformHost);
  return { id: body.id, slug, name, session: await accepted(anybody, body.ownerInvite!) };
}

beforeAll(async () => {
  beside = await startApiBeside({ TRUSTED_PROXIES: '127.0.0.1' });
  anybody = from(world.platformHost);
  // One after the other: both invite the same address.
  north = await aStaffedReseller();
  south = await aStaffedReseller();
  tenant = await aTenant(world);
});

afterAll(() => beside?.stop());

/** Somebody at a host, from an address that nobody else has. */
const from = (host: string): Caller =>
  anybodyAt({ ...world, origin: beside.url }, host).but({
    headers: { 'x-forwarded-for': `198.18.${randomInt(256)}.${randomInt(256)}` },
  });
const signIn = (body: Record<string, string>, caller = from(world.platformHost)) =>
  caller.post<Schema<'Session'>>('/api/v1/sessions', body);
const sessionFrom = async (body: Record<string, string>): Promise<Caller> => {
  const answer = await signIn(body);
  expect(answer.status).toBe(201);
  return anybody.but({ cookie: cookieOf(answer.headers) });
};
const framed = async (caller: Caller) =>
  (await caller.get<Schema<'Storefront'>>('/api/v1/storefront')).body.tenant;

describe('at the platform’s host', () => {
  it('the operator signs in by address and password alone', async () => {
    const { email: address, password } = world.demo.operator;
    const session = await sessionFrom({ email: address, password });
    expect(await framed(session)).toMatchObject({ kind: 'platform' });
    expect((await session.get('/api/v1/resellers')).status).toBe(200);
  });

  it('a reseller’s first person is in by the invitation, at home in that reseller', async () => {
    for (const reseller of [north, south]) {
      expect(await framed(reseller.session)).toMatchObject({ kind: 'reseller', slug: reseller.slug });
      const { body } = await reseller.session.get<Schema<'Session'>>('/api/v1/sessions/current');
      expect(body.user).toMatchObject({ email, role: 'reseller' });
    }
  });

  it('one address with one password in two resellers is asked which; nobody else learns of it', async () => {
    const asked = await signIn({ email, password: PASSWORD });
    expect(asked.status).toBe(409);
    expect(asked.problem.type).toBe('/problems/choose-organisation');
    expect(asked.headers['set-cookie']).toBeUndefined();
    expect(asked.problem.organisations).toEqual(
      expect.arrayContaining([
        { slug: north.slug, name: north.name },
        { slug: south.slug, name: south.name },
      ]),
    );
    const guessed = await signIn({ email, password: 'wrong password' });
    expect(guessed.status).toBe(401);
    expect(guessed.text).not.toContain(north.slug);
  });

  it('whoever names the organisation is in that one', async () => {
    for (const { slug } of [north, south]) {
      const session = await sessionFrom({ email, password: PASSWORD, organisation: slug });
      expect(await framed(session)).toMatchObject({ slug });
    }
  });

  it('the same address with different passwords goes where the password holds', async () => {
    const shared = `${unique('max')}@people.example`;
    const other = 'quite another passphrase';
    for (const [reseller, password] of [
      [north, PASSWORD],
      [south, other],
    ] as const) {
      const { body } = await reseller.session.post<Schema<'MemberInvited'>>('/api/v1/members', {
        email: shared,
        name: 'Max',
      });
      const token = body.invite.split('/').at(-1);
      expect((await anybody.post('/api/v1/invitations/accept', { token, password })).status).toBe(201);
    }
    expect(await framed(await sessionFrom({ email: shared, password: PASSWORD }))).toMatchObject({
      slug: north.slug,
    });
    expect(await framed(await sessionFrom({ email: shared, password: other }))).toMatchObject({
      slug: south.slug,
    });
  });

  it('answers alike to an unknown address, a wrong password, a wrong or unknown organisation and a tenant’s', async () => {
    const answers = await Promise.all([
      signIn({ email: `${unique('nobody')}@people.example`, password: PASSWORD }),
      signIn({ email, password: 'wrong password' }),
      signIn({ email, password: PASSWORD, organisation: 'no-such-organisation' }),
      signIn({ email, password: PASSWORD, organisation: 'platform' }),
      signIn({ email: tenant.owner.email, password: tenant.owner.password }),
      signIn({ ...tenant.owner, organisation: tenant.slug }),
    ]);
    const shown = answers.map(({ status, problem: { requestId: _, ...rest } }) => ({ status, rest }));
    expect(shown[0]!.status).toBe(401);
    for (const one of shown) expect(one).toEqual(shown[0]);
  });

  it('takes about as long for an unknown address as for one in two organisations', async () => {
    const time = async (address: string): Promise<number> => {
      const times = [];
      for (let round = 0; round < 4; round += 1) {
        const began = performance.now();
        await signIn({ email: address, password: 'wrong password' });
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    const known = await time(email);
    const unknown = await time(`${unique('nobody')}@people.example`);
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });
});

describe('a session of a reseller', () => {
  it('manages its own tenants and sees no other’s', async () => {
    const made = await north.session.post<Schema<'TenantCreated'>>('/api/v1/tenants', {
      name: 'Acme',
      slug: unique(),
      owner: { email: 'owner@acme.example', name: 'Ada Owner' },
    });
    expect(made.status).toBe(201);
    const path = `/api/v1/tenants/${made.body.id}`;
    expect((await north.session.get(path)).status).toBe(200);
    for (const answer of [
      await south.session.get(path),
      await south.session.get(`${path}/usage`),
      await south.session.post(`${path}/suspend`, { reason: 'Not mine' }),
      await south.session.get('/api/v1/whitelabel/config', { headers: { 'x-tenant-id': made.body.id } }),
    ])
      expect(answer.status).toBe(404);
    const { body } = await south.session.get<Schema<'TenantPage'>>('/api/v1/tenants');
    expect(body.data.map(({ id }) => id)).not.toContain(made.body.id);
  });

  it('is nobody at a tenant’s host, and a tenant’s is nobody here', async () => {
    const there = north.session.but({ host: tenant.host });
    expect((await there.get('/api/v1/sessions/current')).status).toBe(401);
    const here = tenant.session.but({ host: world.platformHost });
    expect((await here.get('/api/v1/sessions/current')).status).toBe(401);
    expect((await here.get('/api/v1/tenants')).status).toBe(401);
  });

  it('an invitation of a tenant is worth nothing at the platform’s host, and one of a reseller nothing at a tenant’s', async () => {
    const ofTenant = await tenant.caller.post<Schema<'MemberInvited'>>('/api/v1/members', {
      email: `${unique()}@people.example`,
      name: 'Somebody',
    });
    const ofReseller = await north.session.post<Schema<'MemberInvited'>>('/api/v1/members', {
      email: `${unique()}@people.example`,
      name: 'Somebody',
    });
    const accept = (host: string, invite: string) =>
      from(host).post('/api/v1/invitations/accept', {
        token: invite.split('/').at(-1),
        password: PASSWORD,
      });
    expect((await accept(world.platformHost, ofTenant.body.invite)).status).toBe(404);
    expect((await accept(tenant.host, ofReseller.body.invite)).status).toBe(404);
    expect((await accept(world.platformHost, ofReseller.body.invite)).status).toBe(201);
  });

  it('has one role to give, and the last person stays', async () => {
    const somebody = { email: `${unique()}@people.example`, name: 'Somebody' };
    const refused = await north.session.post('/api/v1/members', { ...somebody, role: 'owner' });
    expect(refused.problem.type).toBe('/problems/role-not-here');
    const reseller = await aStaffedReseller();
    const { body } = await reseller.session.get<Schema<'MemberPage'>>('/api/v1/members');
    const removed = await reseller.session.delete(`/api/v1/members/${body.data[0]!.id}`);
    expect(removed.problem.type).toBe('/problems/last-owner');
  });
});
