import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { CheckedAnswer } from '../support/caller.js';
import { anybodyAt, aTenant, PASSWORD, type TestTenant, theStack, unique } from '../support/factories.js';
import { linkIn, mailsTo, mailTo } from '../support/mails.js';
import { aPerson, lastEvent, signedIn } from '../support/people.js';
import { until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
const NEW = 'another long sentence';

beforeAll(async () => {
  acme = await aTenant(world);
});

const signIn = (email: string, password: string) =>
  anybodyAt(world, acme.host).post('/api/v1/sessions', { email, password });
const errorsOf = ({ status, problem }: CheckedAnswer<unknown>) => [status, problem.errors?.[0]?.pointer];

describe('the own account', () => {
  it('is shown and its name changed, with what it was', async () => {
    const { session, email } = await aPerson(world, acme);
    expect((await session.get('/api/v1/account')).body).toMatchObject({
      email,
      emailVerified: false,
      pendingEmail: null,
      name: 'Pia Person',
      role: 'member',
      hasPassword: true,
    });
    const { body } = await session.patch<Schema<'Account'>>('/api/v1/account', { name: 'Pia Renamed' });
    expect(body.name).toBe('Pia Renamed');
    expect(await lastEvent(acme, 'user.updated')).toMatchObject({
      before: { name: 'Pia Person' },
      after: { name: 'Pia Renamed' },
    });
  });

  it('is for who is signed in, and not for a key of theirs', async () => {
    for (const [method, path, body] of [
      ['GET', '/api/v1/account', undefined],
      ['PATCH', '/api/v1/account', {}],
      ['GET', '/api/v1/sessions', undefined],
      ['DELETE', '/api/v1/sessions', undefined],
      ['PUT', '/api/v1/account/password', { currentPassword: PASSWORD, password: NEW }],
      ['POST', '/api/v1/account/email-verifications', undefined],
      ['POST', '/api/v1/account/email-changes', { currentPassword: PASSWORD, email: 'new@people.example' }],
    ] as const) {
      const anonymous = await anybodyAt(world, acme.host).call(method, path, { body });
      expect([anonymous.status, anonymous.problem.type]).toEqual([401, '/problems/unauthenticated']);
      const byKey = await acme.caller.call(method, path, { body });
      expect([byKey.status, byKey.problem.type]).toEqual([403, '/problems/session-required']);
    }
  });
});

describe('changing the password', () => {
  const change = (session: typeof acme.session, currentPassword: string, password: string) =>
    session.put('/api/v1/account/password', { currentPassword, password });

  it('asks for the present one, ends the other sessions and tells by mail', async () => {
    const { session, email } = await aPerson(world, acme);
    const elsewhere = await signedIn(world, acme, email);
    expect(errorsOf(await change(session, 'not the password', NEW))).toEqual([422, '/currentPassword']);
    expect((await change(session, PASSWORD, NEW)).status).toBe(204);
    expect((await session.get('/api/v1/account')).status).toBe(200);
    await until(async () => (await elsewhere.get('/api/v1/account')).status === 401, 1_000);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, NEW)).status).toBe(201);
    await mailTo(email, /password was changed/);
    expect(await lastEvent(acme, 'user.password_changed')).toMatchObject({ data: { by: 'account' } });
  });

  it('refuses one that is easily guessed, and says why', async () => {
    const { session, email } = await aPerson(world, acme);
    for (const weak of [
      'qwertyuiop123',
      'Password123!',
      email,
      'Pia Person 1',
      `${acme.name}!`,
      acme.slug,
      'aaaaaaaaaaaa',
    ]) {
      const answer = await change(session, PASSWORD, weak);
      expect(errorsOf(answer)).toEqual([422, '/password']);
      expect(answer.problem.errors![0]!.detail).toMatch(/choose another/);
    }
  });

  it('counts wrong ones like sign-ins, so that a browser left open is no place to guess', async () => {
    const { session, email } = await aPerson(world, acme);
    const statuses = [];
    for (let round = 0; round < 12; round += 1) {
      statuses.push((await change(session, `wrong password ${round}`, NEW)).status);
    }
    expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(10);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn(email, PASSWORD)).status).toBe(429);
  });
});

describe('changing the e-mail address', () => {
  const ask = (session: typeof acme.session, email: string, currentPassword = PASSWORD) =>
    session.post('/api/v1/account/email-changes', { email, currentPassword });

  it('takes effect when the link that went to the new one is followed; the old one is told at once', async () => {
    const { session, email } = await aPerson(world, acme);
    const next = `${unique('new')}@people.example`;
    expect(errorsOf(await ask(session, next, 'not the password'))).toEqual([422, '/currentPassword']);
    expect((await ask(session, next)).status).toBe(202);
    const notice = await mailTo(email, /about to change/);
    expect(notice.text).toContain(next);
    expect(notice.text).not.toContain('/verify-email/');
    const account = async () => (await session.get<Schema<'Account'>>('/api/v1/account')).body;
    expect(await account()).toMatchObject({ email, pendingEmail: next, emailVerified: false });
    expect((await signIn(next, PASSWORD)).status).toBe(401);

    const { token, url } = linkIn(await mailTo(next, /Confirm/));
    expect(url.host).toBe(acme.host);
    const { body } = await anybodyAt(world, acme.host).post('/api/v1/email-verifications/accept', { token });
    expect(body).toEqual({ email: next });
    expect(await account()).toMatchObject({ email: next, pendingEmail: null, emailVerified: true });
    expect((await signIn(next, PASSWORD)).status).toBe(201);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect(await lastEvent(acme, 'user.email_verified')).toMatchObject({
      before: { email, emailVerified: false },
      after: { email: next, emailVerified: true },
    });
  });

  it('ends with a new password: whoever asked for it may have been somebody else', async () => {
    const { session, email } = await aPerson(world, acme);
    const theirs = `${unique('theirs')}@people.example`;
    await ask(session, theirs);
    const { token } = linkIn(await mailTo(theirs, /Confirm/));
    await anybodyAt(world, acme.host).post('/api/v1/password-resets', { email });
    const reset = linkIn(await mailTo(email, /new password/)).token;
    await anybodyAt(world, acme.host).post('/api/v1/password-resets/accept', { token: reset, password: NEW });
    const answer = await anybodyAt(world, acme.host).post('/api/v1/email-verifications/accept', { token });
    expect([answer.status, answer.problem.type]).toEqual([404, '/problems/link-invalid']);
    expect((await signIn(email, NEW)).status).toBe(201);
  });

  it('answers alike where somebody else has the address, and sends them nothing', async () => {
    const { session } = await aPerson(world, acme);
    const other = await aPerson(world, acme);
    expect((await ask(session, other.email.toUpperCase())).status).toBe(202);
    await until(async () => (await mailsTo(other.email)).length >= 1);
    expect((await mailsTo(other.email)).map(({ subject }) => subject)).not.toContain(
      'Confirm your e-mail address',
    );
  });

  it('fails where somebody else takes the address first', async () => {
    const { session } = await aPerson(world, acme);
    const wanted = `${unique('wanted')}@people.example`;
    await ask(session, wanted);
    const { token } = linkIn(await mailTo(wanted, /Confirm/));
    await acme.session.post('/api/v1/members', { email: wanted, name: 'First' });
    const answer = await anybodyAt(world, acme.host).post('/api/v1/email-verifications/accept', { token });
    expect([answer.status, answer.problem.type]).toEqual([409, '/problems/member-exists']);
  });
});
