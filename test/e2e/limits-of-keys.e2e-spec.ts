import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import type { Caller } from '../support/caller.js';
import { aTenant, type TestTenant, theStack } from '../support/factories.js';
import { until } from '../support/until.js';
import { readTestStack } from '../support/stack.mjs';

const world = theStack();
const PATH = '/api/v1/whitelabel/domains';
let tenant: TestTenant;

beforeAll(async () => {
  tenant = await aTenant(world);
});

async function aLimitedKey(rateLimit: number): Promise<{ id: string; caller: Caller }> {
  const { status, body } = await tenant.session.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
    name: `Limited to ${rateLimit}`,
    scopes: ['read:domains'],
    rateLimit,
  });
  expect(status).toBe(201);
  return { id: body.id, caller: tenant.caller.but({ apiKey: body.key }) };
}
const pathOf = ({ id }: { id: string }) => `/api/v1/api-keys/${id}`;
/** Asks until the key is suspended. */
async function abuse(caller: Caller): Promise<void> {
  await until(async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => caller.get(PATH)));
    return answers.some(({ status }) => status === 401);
  }, 20_000);
}

describe('the limit of a key', () => {
  it('holds beside the plan’s, for that key alone', async () => {
    const { caller } = await aLimitedKey(6);
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push(await caller.get(PATH));
    expect(answers[0]!.headers['ratelimit-policy']).toBe('"plan";q=2000;w=60, "key";q=6;w=60');
    expect(answers.slice(0, 3).map(({ status }) => status)).toEqual([200, 200, 200]);
    const refused = answers.at(-1)!;
    expect(refused.status).toBe(429);
    expect(refused.problem).toMatchObject({ policy: 'key', limit: 6 });
    expect((await tenant.caller.get(PATH)).status).toBe(200);
  });

  it('is as the key’s owner changes it, at once', async () => {
    const key = await aLimitedKey(2);
    await key.caller.get(PATH);
    expect((await key.caller.get(PATH)).status).toBe(429);
    await tenant.session.patch(pathOf(key), { rateLimit: null });
    const free = await key.caller.get(PATH);
    expect(free.status).toBe(200);
    expect(free.headers['ratelimit-policy']).toBe('"plan";q=2000;w=60');
  });
});

describe('a key that goes on and on beyond its limit', () => {
  it('is suspended in every process, and its owners are told', async () => {
    const key = await aLimitedKey(2);
    await abuse(key.caller);
    await until(
      async () => (await key.caller.but({ origin: theStack(1).origin }).get(PATH)).status === 401,
      2_000,
    );
    const { body } = await tenant.session.get<Schema<'ApiKey'>>(pathOf(key));
    expect(body).toMatchObject({ status: 'suspended', suspendedReason: 'rate-limit-abuse' });
    await until(async () => {
      const mails = await fetch(`${readTestStack().control}/mails?to=${tenant.owner.email}`);
      return (await mails.text()).includes('is suspended');
    });
    expect((await tenant.caller.get(PATH)).status).toBe(200);
  });

  it('works again when it is reinstated, and is not suspended by its very next refusal', async () => {
    const key = await aLimitedKey(2);
    await abuse(key.caller);
    const patched = await tenant.session.patch(pathOf(key), { isActive: true });
    expect(patched.problem).toMatchObject({ type: '/problems/key-suspended', status: 409 });
    const reinstated = await tenant.session.post<Schema<'ApiKey'>>(`${pathOf(key)}/reinstate`);
    expect(reinstated.status).toBe(200);
    expect(reinstated.body).toMatchObject({ status: 'active', suspendedReason: null });
    // That there was no such key may be remembered for a moment.
    await until(async () => (await key.caller.get(PATH)).status !== 401, 2_000);
    for (let time = 0; time < 5; time += 1) {
      expect([200, 429]).toContain((await key.caller.get(PATH)).status);
    }
    const again = await tenant.session.post<Schema<'ApiKey'>>(`${pathOf(key)}/reinstate`);
    expect(again.body.status).toBe('active');
  });

  it('is reinstated by nobody who could not have made it', async () => {
    const key = await aLimitedKey(2);
    await abuse(key.caller);
    const { body } = await tenant.session.post<Schema<'ApiKeyCreated'>>('/api/v1/api-keys', {
      name: 'Keeper of keys',
      scopes: ['write:api_keys'],
    });
    const answer = await tenant.caller.but({ apiKey: body.key }).post(`${pathOf(key)}/reinstate`);
    expect(answer.problem).toMatchObject({ type: '/problems/scope-beyond-yours', status: 403 });
  });
});
