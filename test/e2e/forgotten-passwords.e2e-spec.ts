import { beforeAll, describe, expect, it } from '@jest/globals';
import { anybodyAt, aTenant, PASSWORD, type TestTenant, theStack, unique } from '../support/factories.js';
import { linkIn, mailsTo, mailTo } from '../support/mails.js';
import { aPerson, asOwner, lastEvent, signedIn } from '../support/people.js';
import { setUp } from '../support/single-sign-on.js';
import { pause, until } from '../support/until.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;
const NEW = 'another long sentence';

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

const ask = (tenant: TestTenant, email: string, headers: Record<string, string> = {}) =>
  anybodyAt(world, tenant.host).post('/api/v1/password-resets', { email }, headers);
const accept = (token: string, password: string) =>
  anybodyAt(world, acme.host).post('/api/v1/password-resets/accept', { token, password });

describe('a forgotten password', () => {
  it('is set anew by a mailed link; every session ends, and a mail tells it', async () => {
    const { email, session } = await aPerson(world, acme);
    const elsewhere = await signedIn(world, acme, email);
    expect((await ask(acme, email.toUpperCase())).status).toBe(202);
    const mail = await mailTo(email, /new password/);
    expect(mail.html).toContain(acme.name);
    const { token, url } = linkIn(mail);
    expect(url.host).toBe(acme.host);
    expect(url.pathname).toMatch(/^\/reset-password\//);

    const weak = await accept(token, `${acme.name} 2026`);
    expect([weak.status, weak.problem.errors?.[0]?.pointer]).toEqual([422, '/password']);
    expect((await accept(token, NEW)).status).toBe(204);
    for (const one of [session, elsewhere]) {
      await until(async () => (await one.get('/api/v1/sessions/current')).status === 401, 1_000);
    }
    const now = await signedIn(world, acme, email, NEW);
    expect((await now.get('/api/v1/account')).body).toMatchObject({ emailVerified: true });
    await mailTo(email, /password was changed/);
    expect(await lastEvent(acme, 'user.password_changed')).toMatchObject({ data: { by: 'reset' } });
  });

  it('lets in whoever was kept out by guesses of others', async () => {
    const { email } = await aPerson(world, acme);
    const signIn = (password: string) =>
      anybodyAt(world, acme.host).post('/api/v1/sessions', { email, password });
    for (let round = 0; round < 11; round += 1) await signIn('wrong password');
    expect((await signIn(PASSWORD)).status).toBe(429);
    await ask(acme, email);
    await accept(linkIn(await mailTo(email, /new password/)).token, NEW);
    await until(async () => (await signIn(NEW)).status === 201, 2_000);
  });

  it('is answered alike for a known, an unknown and an invited address, and one of another tenant', async () => {
    const { email } = await aPerson(world, acme);
    const invited = `${unique('invited')}@people.example`;
    await acme.session.post('/api/v1/members', { email: invited, name: 'Not Yet' });
    const unknown = `${unique('nobody')}@people.example`;
    const answers = [];
    for (const one of [email, unknown, invited, globex.owner.email]) answers.push(await ask(acme, one));
    const shown = answers.map(({ status, text, headers }) => {
      const { date: _date, 'x-request-id': _id, ratelimit: _left, ...others } = headers;
      return { status, text, others };
    });
    expect(shown[0]).toMatchObject({ status: 202, text: '' });
    for (const one of shown) expect(one).toEqual(shown[0]);
    await mailTo(email, /new password/);
    await pause(1_000);
    const subjects = (await Promise.all([unknown, invited, globex.owner.email].map(mailsTo))).flat();
    expect(subjects.filter(({ subject }) => /password/.test(subject))).toEqual([]);
  });

  it('is none where the organisation signs in elsewhere, and a mail says so instead of the answer', async () => {
    const tenant = await aTenant(world);
    const { email } = await aPerson(world, tenant, 'admin');
    await ask(tenant, email);
    const { token } = linkIn(await mailTo(email, /new password/));
    await setUp(tenant, { issuer: 'https://login.example', clientSecret: 'a-secret-of-theirs' });
    await asOwner(
      `update sso_configurations set enabled = true, enforced = true where tenant_id = (select id from organisations where slug = $1)`,
      [tenant.slug],
    );
    expect((await ask(tenant, email)).status).toBe(202);
    const hint = await mailTo(email, /How you sign in/);
    expect(hint.text).toContain(`http://${tenant.host}/sign-in`);
    expect(hint.text).not.toContain('/reset-password/');
    // A link of before does not go round it either.
    const refused = await anybodyAt(world, tenant.host).post('/api/v1/password-resets/accept', {
      token,
      password: NEW,
    });
    expect([refused.status, refused.problem.type]).toEqual([403, '/problems/sso-required']);
  });

  it('takes as long for a known address as for an unknown one', async () => {
    const tenants = [await aTenant(world), await aTenant(world)];
    const time = async (tenant: TestTenant, email: string) => {
      const began = performance.now();
      expect((await ask(tenant, email)).status).toBe(202);
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const tenant = tenants[round % 2]!;
      const { email } = await aPerson(world, tenant);
      known.push(await time(tenant, email));
      unknown.push(await time(tenant, `${unique('nobody')}@people.example`));
    }
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });

  it('does not flood a post box', async () => {
    const { email } = await aPerson(world, acme);
    const statuses = [];
    for (let round = 0; round < 5; round += 1) statuses.push((await ask(acme, email)).status);
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
    // Nor does the limit tell who is known here.
    const nobody = `${unique('nobody')}@people.example`;
    const others = [];
    for (let round = 0; round < 5; round += 1) others.push((await ask(acme, nobody)).status);
    expect(others).toEqual(statuses);
  });

  it('is mailed with a link to its own host, whatever the request says of hosts', async () => {
    const { email } = await aPerson(world, globex);
    await ask(globex, email, {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-original-host': 'evil.example',
      forwarded: 'host=evil.example;proto=https',
      origin: `http://${globex.host}`,
    });
    const mail = await mailTo(email, /new password/);
    expect(linkIn(mail).url.host).toBe(globex.host);
    expect(mail.html + mail.text).not.toContain('evil.example');
    expect((await anybodyAt(world, 'evil.example').post('/api/v1/password-resets', { email })).status).toBe(
      421,
    );
  });
});

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
