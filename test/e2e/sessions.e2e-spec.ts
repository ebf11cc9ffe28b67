import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { anybodyAt, aTenant, cookieOf, PASSWORD, type TestTenant, theStack } from '../support/factories.js';
import { aPerson, asOwner, signedIn, type TestPerson } from '../support/people.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

type Devices = Schema<'DeviceSessionPage'>;
const devices = async ({ session }: Pick<TestPerson, 'session'>) =>
  (await session.get<Devices>('/api/v1/sessions')).body.data;
const isOver = (session: TestTenant['session']) =>
  until(async () => (await session.get('/api/v1/sessions/current')).status === 401, 1_000);

describe('where somebody is signed in', () => {
  it('is listed with how, from where and with what, the newest first', async () => {
    const person = await aPerson(world, acme);
    await anybodyAt(world, acme.host).post(
      '/api/v1/sessions',
      { email: person.email, password: PASSWORD },
      { 'user-agent': 'Mozilla/5.0 (Test)' },
    );
    const [newest, first] = await devices(person);
    expect(newest).toMatchObject({ current: false, method: 'password', userAgent: 'Mozilla/5.0 (Test)' });
    expect(newest!.address).toMatch(/127\.0\.0\.1/);
    expect(first).toMatchObject({ current: true, method: 'invitation' });
    // The end for want of use comes first.
    const days = (Date.parse(first!.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
  });

  it('is ended one by one, or everywhere else at once', async () => {
    const person = await aPerson(world, acme);
    const others = [];
    for (let count = 0; count < 3; count += 1) others.push(await signedIn(world, acme, person.email));
    const [third] = await devices(person);
    expect((await person.session.delete(`/api/v1/sessions/${third!.id}`)).status).toBe(204);
    await isOver(others[2]!);
    expect((await others[0]!.get('/api/v1/sessions/current')).status).toBe(200);
    expect((await person.session.delete('/api/v1/sessions')).status).toBe(204);
    await Promise.all([isOver(others[0]!), isOver(others[1]!.but({ origin: theStack(1).origin }))]);
    expect(await devices(person)).toEqual([expect.objectContaining({ current: true })]);
  });

  it('ends by itself after a week without use, and after its last day', async () => {
    const person = await aPerson(world, acme);
    const [idle, old] = [
      await signedIn(world, acme, person.email),
      await signedIn(world, acme, person.email),
    ];
    const [second, first] = await devices(person);
    const uuid = `id = (select id from sessions where user_id = (select id from users where email = $1)
                        order by id desc offset $2 limit 1)`;
    await asOwner(`update sessions set last_seen_at = now() - interval '8 days' where ${uuid}`, [
      person.email,
      1,
    ]);
    await asOwner(
      `update credentials set expires_at = now() where subject_id = (select id from sessions where ${uuid})`,
      [person.email, 0],
    );
    // Neither process has seen these two yet, so nothing is cached of them.
    for (const session of [idle, old])
      expect((await session.get('/api/v1/sessions/current')).status).toBe(401);
    expect([second, first].every(Boolean)).toBe(true);
    expect((await person.session.get('/api/v1/sessions/current')).status).toBe(200);
    // What has expired is taken away now and then, and nothing else.
    await asOwner('select sweep_expired()');
    const left = await asOwner(
      `select s.id from sessions s join users u on u.id = s.user_id where u.email = $1`,
      [person.email],
    );
    expect(left.length).toBeLessThan(3);
    expect((await person.session.get('/api/v1/sessions/current')).status).toBe(200);
  });
});

describe('the sessions of a member', () => {
  const path = ({ memberId }: TestPerson) => `/api/v1/members/${memberId}/sessions`;

  it('are seen and ended by whoever may change the member', async () => {
    const person = await aPerson(world, acme);
    const admin = await aPerson(world, acme, 'admin');
    const second = await signedIn(world, acme, person.email);
    const { body } = await admin.session.get<Devices>(path(person));
    expect(body.data).toHaveLength(2);
    expect(body.data.every(({ current }) => !current)).toBe(true);
    expect((await admin.session.delete(`/api/v1/sessions/${body.data[0]!.id}`)).status).toBe(204);
    await isOver(second);
    expect((await admin.session.delete(path(person))).status).toBe(204);
    await isOver(person.session);
  });

  it('are not ended by whoever may less, nor by a member, nor from another tenant', async () => {
    const owner = await aPerson(world, acme, 'owner');
    const [admin, member] = [await aPerson(world, acme, 'admin'), await aPerson(world, acme)];
    const [session] = await devices(owner);
    const one = `/api/v1/sessions/${session!.id}`;
    expect((await admin.session.delete(one)).problem.type).toBe('/problems/role-beyond-yours');
    expect((await admin.session.delete(path(owner))).problem.type).toBe('/problems/role-beyond-yours');
    expect((await member.session.delete(one)).status).toBe(404);
    expect((await member.session.get(path(owner))).status).toBe(403);
    expect((await globex.session.delete(one)).status).toBe(404);
    expect((await globex.session.get(path(owner))).status).toBe(404);
    expect((await owner.session.get('/api/v1/sessions/current')).status).toBe(200);
  });
});

describe('a new session', () => {
  it('has a secret that nobody could choose beforehand, and ends the one that the browser had', async () => {
    const { email, session } = await aPerson(world, acme);
    const [name] = cookieOf({ 'set-cookie': session.standing.cookie }).split('=');
    for (const planted of [`${name}=chosen-by-somebody-else`, session.standing.cookie!]) {
      const answer = await anybodyAt(world, acme.host)
        .but({ cookie: planted })
        .post('/api/v1/sessions', { email, password: PASSWORD });
      expect(answer.status).toBe(201);
      expect(cookieOf(answer.headers)).not.toBe(planted);
      const old = anybodyAt(world, acme.host).but({ cookie: planted });
      await isOver(old);
    }
  });

  it('is not started for a browser that another site sent', async () => {
    const { email } = await aPerson(world, acme);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: `http://${globex.host}` },
    ] as Record<string, string>[]) {
      const answer = await anybodyAt(world, acme.host).post(
        '/api/v1/sessions',
        { email, password: PASSWORD },
        headers,
      );
      expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
    }
  });
});
