import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import {
  accepted,
  aMember,
  anybodyAt,
  aTenant,
  cookieOf,
  operatorOf,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';
import { mailTo } from '../support/mails.js';
import { until } from '../support/until.js';

const world = theStack();
const other = theStack(1);
const operator = operatorOf(world);
type Opened = Schema<'SupportSessionOpened'>;
type Session = Schema<'SupportSession'>;

interface House {
  /** Somebody of the reseller, signed in at the platform's host. */
  rita: Caller;
  name: string;
  tenant: TestTenant;
}
let north: House;
let south: House;

/** A reseller with a person, and a tenant of its own. */
async function aHouse(): Promise<House> {
  const slug = unique('reseller');
  const name = `Reseller ${slug}`;
  const owner = { email: `${unique('rita')}@people.example`, name: 'Rita Reseller' };
  const { body } = await operator.post<Schema<'ResellerCreated'>>('/api/v1/resellers', { name, slug, owner });
  const rita = await accepted(anybodyAt(world, world.platformHost), body.ownerInvite!);
  const manager = operator.but({ apiKey: body.apiKey });
  return { rita, name, tenant: await aTenant(world, { manager }) };
}

beforeAll(async () => {
  [north, south] = [await aHouse(), await aHouse()];
});

const REASON = 'Ticket 4711: the announcement bar does not show';
const at = ({ tenant }: House) => ({ 'x-tenant-id': tenant.id });
const path = '/api/v1/support-sessions';

async function opened(house: House, input: object = {}, by: Caller = house.rita): Promise<Opened> {
  const answer = await by.post<Opened>(path, { reason: REASON, ...input }, at(house));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}
const start = (house: House, link: string) =>
  anybodyAt(world, house.tenant.host).post<Session>(`${path}/start`, { token: link.split('/').at(-1) });
/** Opened and begun: the opener, as the browser at the tenant's host is from now on. */
async function inside(house: House, input: object = {}, by?: Caller): Promise<{ id: string; guest: Caller }> {
  const { id, link } = await opened(house, input, by);
  const answer = await start(house, link);
  expect(answer.status).toBe(201);
  return { id, guest: anybodyAt(world, house.tenant.host).but({ cookie: cookieOf(answer.headers) }) };
}
const seenBy = async (caller: Caller, id: string, headers = {}): Promise<Session | undefined> =>
  (await caller.get<{ data: Session[] }>(`${path}?limit=100`, { headers })).body.data.find(
    (one) => one.id === id,
  );
const auditOf = async ({ tenant }: House, query: string): Promise<Schema<'AuditEntry'>[]> =>
  (await tenant.caller.get<Schema<'AuditPage'>>(`/api/v1/audit-log?limit=100&${query}`)).body.data;
const isRefused = async (guest: Caller): Promise<boolean> => {
  const answers = await Promise.all(
    [world, other].map(({ origin }) => guest.but({ origin }).get('/api/v1/whitelabel/config')),
  );
  return answers.every(({ status }) => status === 401);
};

describe('opening', () => {
  it('gives a link to the tenant’s host, and tells the tenant who, why and until when', async () => {
    const session = await opened(north, { minutes: 30 });
    expect(new URL(session.link).host).toBe(north.tenant.host);
    expect(Date.parse(session.expiresAt) - Date.parse(session.openedAt)).toBeGreaterThan(29 * 60_000);
    expect(await seenBy(north.tenant.caller, session.id)).toEqual({
      id: session.id,
      tenant: { id: north.tenant.id, name: north.tenant.name },
      openedBy: { name: 'Rita Reseller', organisation: north.name },
      reason: REASON,
      access: 'read',
      state: 'waiting',
      openedAt: session.openedAt,
      startedAt: null,
      expiresAt: session.expiresAt,
      endedAt: null,
      endedBy: null,
    });
    const [entry] = await auditOf(north, `target=${session.id}`);
    expect(entry).toMatchObject({
      action: 'support_session.opened',
      data: { reason: REASON, access: 'read' },
      actor: { organisation: { kind: 'reseller', name: north.name } },
    });
    const mail = await mailTo(north.tenant.owner.email, /support access/i);
    expect(mail.text).toContain(REASON);
    expect(mail.text).toContain(`Rita Reseller of ${north.name}`);
    expect(mail.text).toContain(`http://${north.tenant.host}/console/support`);
  });

  it('by the operator names nobody’s platform', async () => {
    const { id } = await opened(north, {}, operator);
    expect((await seenBy(north.tenant.caller, id))!.openedBy).toEqual({ name: null, organisation: null });
    const everything = JSON.stringify(await auditOf(north, 'action=support_session.opened'));
    expect(everything).not.toMatch(/"name":"Platform"|livery/);
  });

  it.each([
    ['without a reason', { reason: 'because' }, '/reason'],
    ['for longer than four hours', { minutes: 241 }, '/minutes'],
    ['for no time', { minutes: 0 }, '/minutes'],
    ['with all access', { access: 'admin' }, '/access'],
  ])('is refused %s', async (_, input, pointer) => {
    const { status, problem } = await north.rita.post(path, { reason: REASON, ...input }, at(north));
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it('is not for the tenant itself, nor for a reseller that does not manage it', async () => {
    const own = await north.tenant.caller.post(path, { reason: REASON });
    expect(own.problem.type).toBe('/problems/support-from-above');
    expect((await north.rita.post(path, { reason: REASON })).problem.type).toBe(
      '/problems/support-from-above',
    );
    expect((await south.rita.post(path, { reason: REASON }, at(north))).status).toBe(404);
  });

  it('is the only way to the tenant’s data: X-Tenant-Id alone still does not reach it', async () => {
    const { status, problem } = await north.rita.get('/api/v1/installs', { headers: at(north) });
    expect(status).toBe(403);
    expect(problem.type).toBe('/problems/insufficient-scope');
  });
});

describe('the link', () => {
  it('works once, and on the tenant’s host alone', async () => {
    const { link } = await opened(north);
    const elsewhere = await anybodyAt(world, south.tenant.host).post(`${path}/start`, {
      token: link.split('/').at(-1),
    });
    expect(elsewhere.problem.type).toBe('/problems/support-link-invalid');
    expect((await start(north, link)).status).toBe(201);
    expect((await start(north, link)).problem.type).toBe('/problems/support-link-invalid');
  });

  it('is void once the session has ended', async () => {
    const { id, link } = await opened(north);
    expect((await north.tenant.session.post(`${path}/${id}/end`)).status).toBe(200);
    expect((await start(north, link)).status).toBe(404);
  });

  it('is taken by one of two who use it at once', async () => {
    const { link } = await opened(north);
    const statuses = (await Promise.all([start(north, link), start(north, link), start(north, link)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([201, 404, 404]);
  });

  it('leads to a page that says what will happen, and opening it uses nothing up', async () => {
    const { link } = await opened(north);
    const page = await anybodyAt(world, north.tenant.host).get(new URL(link).pathname, {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(200);
    expect((await start(north, link)).status).toBe(201);
  });
});

describe('inside', () => {
  it('somebody who may only look sees the set-up, and changes nothing', async () => {
    const { guest } = await inside(north);
    expect((await guest.get('/api/v1/installs')).status).toBe(200);
    expect((await guest.get('/api/v1/whitelabel/config')).status).toBe(200);
    const change = await guest.patch('/api/v1/whitelabel/config', { tagline: 'Never' });
    expect(change.status).toBe(403);
    expect(change.problem.type).toBe('/problems/support-read-only');
  });

  it('a change is made where that was opened, and stands in the log under who made it', async () => {
    const { id, guest } = await inside(north, { access: 'write' });
    expect((await guest.patch('/api/v1/whitelabel/config', { tagline: 'Mended' })).status).toBe(200);
    const [entry] = await auditOf(north, `actor=${id}&action=branding.updated`);
    expect(entry).toMatchObject({
      actor: {
        kind: 'support',
        id,
        name: 'Rita Reseller',
        organisation: { kind: 'reseller', name: north.name },
      },
      after: { tagline: 'Mended' },
    });
    expect((await auditOf(north, `actor=${id}`)).map(({ action }) => action)).toEqual([
      'branding.updated',
      'support_session.started',
    ]);
  });

  it.each([
    ['POST', '/api/v1/members'],
    ['POST', '/api/v1/api-keys'],
    ['GET', '/api/v1/api-keys'],
    ['GET', '/api/v1/audit-log'],
    ['POST', '/api/v1/support-sessions'],
    ['GET', '/api/v1/support-sessions'],
    ['PUT', '/api/v1/sso'],
    ['POST', '/api/v1/tenants'],
  ])('%s %s stays closed, and says why', async (method, route) => {
    const { guest } = await shared();
    const { status, problem } = await guest.call(method, route, { body: {} });
    expect(status).toBe(403);
    expect(problem.type).toBe('/problems/support-blocked');
  });

  it('nobody is a member: no account, no session of a person', async () => {
    const { guest } = await shared();
    expect((await guest.get('/api/v1/sessions/current')).status).toBe(401);
    expect((await guest.but({ host: south.tenant.host }).get('/api/v1/installs')).status).toBe(401);
    expect((await guest.but({ host: world.platformHost }).get('/api/v1/tenants')).status).toBe(401);
  });

  it('every page knows it, for the banner', async () => {
    const { id, guest } = await shared();
    const { body } = await guest.get<Schema<'Storefront'>>('/api/v1/storefront');
    expect(body.support).toMatchObject({ id, by: 'Rita Reseller', organisation: north.name, reason: REASON });
    expect(body.viewer).toMatchObject({ name: 'Rita Reseller', role: 'support', email: '' });
    const { body: owner } = await north.tenant.session.get<Schema<'Storefront'>>('/api/v1/storefront');
    expect(owner.support).toBeNull();
  });
});

let oneSession: ReturnType<typeof inside> | undefined;
const shared = () => (oneSession ??= inside(north, { access: 'write' }));

describe('it is over', () => {
  it('in every process within a second after the tenant has ended it', async () => {
    const { id, guest } = await inside(north);
    expect(await isRefused(guest)).toBe(false);
    const { status, body } = await north.tenant.session.post<Session>(`${path}/${id}/end`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'ended', endedBy: 'tenant' });
    await until(() => isRefused(guest), 1_000);
    // Once more changes nothing.
    expect((await north.tenant.session.post<Session>(`${path}/${id}/end`)).body.endedAt).toBe(body.endedAt);
    const ends = await auditOf(north, `target=${id}&action=support_session.ended`);
    expect(ends).toEqual([
      expect.objectContaining({ actor: expect.objectContaining({ name: 'Ada Owner' }) }),
    ]);
  });

  it('by an admin too, and not by a member', async () => {
    const { id } = await opened(north);
    const [admin, member] = [await aMember(north.tenant, 'admin'), await aMember(north.tenant, 'member')];
    expect((await member.post(`${path}/${id}/end`)).status).toBe(403);
    expect((await admin.post(`${path}/${id}/end`)).status).toBe(200);
  });

  it('when whoever opened it ends it: from the banner, or from home', async () => {
    const first = await inside(north);
    expect((await first.guest.post(`${path}/current/end`)).status).toBe(204);
    await until(() => isRefused(first.guest), 1_000);
    expect((await first.guest.post(`${path}/current/end`)).status).toBe(401);
    const second = await inside(north);
    const { body } = await north.rita.post<Session>(`${path}/${second.id}/end`);
    expect(body).toMatchObject({ state: 'ended', endedBy: 'opener' });
    await until(() => isRefused(second.guest), 1_000);
  });

  it('when whoever opened it leaves or gets another role', async () => {
    const max = await aColleague(north);
    const { id, guest } = await inside(north, {}, max.caller);
    expect((await north.rita.delete(`/api/v1/members/${max.id}`)).status).toBe(204);
    await until(() => isRefused(guest), 1_000);
    await until(async () => (await seenBy(north.tenant.caller, id))!.state === 'ended');
    expect((await seenBy(north.tenant.caller, id))!.endedBy).toBe('opener_gone');
  });

  it('for as long as the tenant is suspended', async () => {
    const { guest } = await inside(south);
    const suspended = `/api/v1/tenants/${south.tenant.id}`;
    expect((await south.rita.post(`${suspended}/suspend`, { reason: 'A test' })).status).toBe(200);
    const refused = async () =>
      (await guest.get('/api/v1/installs')).problem?.type === '/problems/tenant-suspended';
    await until(refused, 1_000);
    expect((await south.rita.post(path, { reason: REASON }, at(south))).problem.type).toBe(
      '/problems/tenant-suspended',
    );
    expect((await south.rita.post(`${suspended}/resume`)).status).toBe(200);
    await until(async () => (await guest.get('/api/v1/installs')).status === 200);
  });
});

/** Another person of the reseller. */
async function aColleague(house: House): Promise<{ id: string; caller: Caller }> {
  const { status, body, text } = await house.rita.post<Schema<'MemberInvited'>>('/api/v1/members', {
    email: `${unique('max')}@people.example`,
    name: 'Max Colleague',
    role: 'reseller',
  });
  if (status !== 201) throw new Error(text);
  return { id: body.id, caller: await accepted(anybodyAt(world, world.platformHost), body.invite) };
}

describe('the list', () => {
  it('is one’s own: the tenant’s, the opener’s, and nobody else’s', async () => {
    const { id } = await opened(north);
    const byOperator = await opened(north, {}, operator);
    expect(await seenBy(north.rita, id)).toMatchObject({ tenant: { id: north.tenant.id } });
    expect(await seenBy(north.rita, id, at(north))).toBeDefined();
    expect(await seenBy(south.rita, id)).toBeUndefined();
    expect(await seenBy(south.tenant.caller, id)).toBeUndefined();
    // What the operator opened is the tenant's to see, and no reseller's.
    expect(await seenBy(north.tenant.caller, byOperator.id)).toBeDefined();
    expect(await seenBy(north.rita, byOperator.id, at(north))).toBeUndefined();
    for (const caller of [south.rita, south.tenant.caller]) {
      expect((await caller.post(`${path}/${id}/end`)).status).toBe(404);
    }
    expect((await north.rita.post(`${path}/${byOperator.id}/end`, undefined, at(north))).status).toBe(404);
    expect((await seenBy(north.tenant.caller, id))!.state).toBe('waiting');
  });

  it('of those under way leaves the others out', async () => {
    const [over, running] = [await opened(north), await opened(north)];
    await north.tenant.caller.post(`${path}/${over.id}/end`);
    for (const caller of [north.rita, north.tenant.caller]) {
      const { body } = await caller.get<{ data: Session[] }>(`${path}?running=true&limit=100`);
      expect(body.data.map(({ id }) => id)).toContain(running.id);
      expect(body.data.map(({ id }) => id)).not.toContain(over.id);
    }
  });
});
