import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { CheckedAnswer } from '../support/caller.js';
import { anybodyAt, aTenant, PASSWORD, type TestTenant, theStack, unique } from '../support/factories.js';
import { linkIn, mailTo } from '../support/mails.js';
import { aPerson, asOwner } from '../support/people.js';
import { send } from '../support/send.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

interface Kind {
  table: string;
  /** Makes a link and answers its secret. */
  first: () => Promise<{ token: string; again: () => Promise<string> }>;
  follow: (tenant: TestTenant, token: string) => Promise<CheckedAnswer<unknown>>;
  done: number;
}

const kinds: Record<string, Kind> = {
  'an invitation that was told': {
    table: 'invitations',
    done: 201,
    first: async () => {
      const { body } = await invite();
      return {
        token: body.invite.split('/').at(-1)!,
        again: async () => (await resend(body.id)).invite.split('/').at(-1)!,
      };
    },
    follow: (tenant, token) =>
      anybodyAt(world, tenant.host).post('/api/v1/invitations/accept', { token, password: PASSWORD }),
  },
  'an invitation that was mailed': {
    table: 'invitations',
    done: 201,
    first: async () => {
      const { body } = await invite();
      const { token } = linkIn(await mailTo(body.email, /invitation/));
      const again = async () => {
        await resend(body.id);
        return linkIn(await mailTo(body.email, /invitation/, 2)).token;
      };
      return { token, again };
    },
    follow: (tenant, token) =>
      anybodyAt(world, tenant.host).post('/api/v1/invitations/accept', { token, password: PASSWORD }),
  },
  'a password reset': {
    table: 'password_resets',
    done: 204,
    first: async () => {
      const { email } = await aPerson(world, acme);
      const ask = async (count: number) => {
        await anybodyAt(world, acme.host).post('/api/v1/password-resets', { email });
        return linkIn(await mailTo(email, /new password/, count)).token;
      };
      return { token: await ask(1), again: () => ask(2) };
    },
    follow: (tenant, token) =>
      anybodyAt(world, tenant.host).post('/api/v1/password-resets/accept', {
        token,
        password: 'another long sentence',
      }),
  },
  'an e-mail verification': {
    table: 'email_verifications',
    done: 200,
    first: async () => {
      const { email, session } = await aPerson(world, acme);
      const ask = async (count: number) => {
        expect((await session.post('/api/v1/account/email-verifications')).status).toBe(202);
        return linkIn(await mailTo(email, /Confirm/, count)).token;
      };
      return { token: await ask(1), again: () => ask(2) };
    },
    follow: (tenant, token) =>
      anybodyAt(world, tenant.host).post('/api/v1/email-verifications/accept', { token }),
  },
};

const invite = () =>
  acme.session.post<Schema<'MemberInvited'>>('/api/v1/members', {
    email: `${unique('invited')}@people.example`,
    name: 'Ida Invited',
  });
const resend = async (id: string) => {
  const { status, body } = await acme.session.post<Schema<'MemberInvited'>>(
    `/api/v1/members/${id}/invitations`,
  );
  expect(status).toBe(201);
  return body;
};

describe.each(Object.entries(kinds))('%s', (_, { table, first, follow, done }) => {
  it('works once, also when it is followed many times at the same moment', async () => {
    const { token } = await first();
    const answers = await Promise.all(Array.from({ length: 5 }, () => follow(acme, token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([done, 404, 404, 404, 404]);
    expect((await follow(acme, token)).status).toBe(404);
  });

  it('opens nothing at another tenant, and stays good', async () => {
    const { token } = await first();
    expect((await follow(globex, token)).status).toBe(404);
    expect((await follow(acme, token)).status).toBe(done);
  });

  it('ends when a new one is sent', async () => {
    const { token, again } = await first();
    const newer = await again();
    expect(newer).not.toBe(token);
    expect((await follow(acme, token)).status).toBe(404);
    expect((await follow(acme, newer)).status).toBe(done);
  });

  it('ends with its time', async () => {
    const { token } = await first();
    await asOwner(
      `update ${table} set expires_at = now()
        where id = (select r.id from ${table} r join organisations o on o.id = r.tenant_id
                     where o.slug = $1 order by r.id desc limit 1)`,
      [acme.slug],
    );
    expect((await follow(acme, token)).status).toBe(404);
  });

  it('is not guessed, and a made-up one answers like a used one', async () => {
    const { token } = await first();
    await follow(acme, token);
    const used = await follow(acme, token);
    const madeUp = await follow(acme, 'x'.repeat(43));
    const shown = ({ status, problem: { requestId: _id, ...rest } }: CheckedAnswer<unknown>) => ({
      status,
      rest,
    });
    expect(shown(madeUp)).toEqual(shown(used));
  });
});

describe('the two secrets of an invitation', () => {
  const joined = async (id: string) =>
    (await acme.session.get<Schema<'Member'>>(`/api/v1/members/${id}`)).body;

  it('differ, and only the mailed one proves the address', async () => {
    const { body: told } = await invite();
    const { body: mailed } = await invite();
    const { token } = linkIn(await mailTo(mailed.email, /invitation/));
    expect(mailed.invite).not.toContain(token);
    await kinds['an invitation that was told']!.follow(acme, told.invite.split('/').at(-1)!);
    await kinds['an invitation that was told']!.follow(acme, token);
    expect(await joined(told.id)).toMatchObject({ status: 'active', emailVerified: false });
    expect(await joined(mailed.id)).toMatchObject({ status: 'active', emailVerified: true });
  });

  it('end together', async () => {
    const { body } = await invite();
    const { token } = linkIn(await mailTo(body.email, /invitation/));
    await kinds['an invitation that was told']!.follow(acme, token);
    const other = await kinds['an invitation that was told']!.follow(acme, body.invite.split('/').at(-1)!);
    expect(other.status).toBe(404);
  });

  it('tell whoever holds one for whom it is, and nobody else anything', async () => {
    const { body } = await invite();
    const lookUp = (tenant: TestTenant, token: string) =>
      anybodyAt(world, tenant.host).post<Schema<'Invitation'>>('/api/v1/invitations/lookup', { token });
    const token = body.invite.split('/').at(-1)!;
    const { body: shown } = await lookUp(acme, token);
    expect(shown).toMatchObject({
      email: body.email,
      name: 'Ida Invited',
      role: 'member',
      organisation: acme.name,
    });
    expect((await lookUp(globex, token)).problem.type).toBe('/problems/invitation-invalid');
    expect((await lookUp(acme, 'y'.repeat(43))).problem.type).toBe('/problems/invitation-invalid');
  });

  it('are not sent again to somebody who has joined', async () => {
    const { memberId } = await aPerson(world, acme);
    const answer = await acme.session.post(`/api/v1/members/${memberId}/invitations`);
    expect(answer.status).toBe(409);
    expect(answer.problem.type).toBe('/problems/already-joined');
  });

  it('are not sent without end', async () => {
    const { body } = await invite();
    const answers = [];
    for (let round = 0; round < 5; round += 1) {
      answers.push((await acme.session.post(`/api/v1/members/${body.id}/invitations`)).status);
    }
    expect(answers).toEqual([201, 201, 201, 429, 429]);
  });
});

describe('a page behind a secret link', () => {
  it.each(['invite', 'reset-password', 'verify-email', 'support', 'oauth/consent'])(
    '/%s/… is kept by nobody, and no other site hears its address',
    async (place) => {
      const { headers } = await send(world.origin, `/${place}/${'x'.repeat(43)}`, { host: acme.host });
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['referrer-policy']).toBe('same-origin');
    },
  );
});
