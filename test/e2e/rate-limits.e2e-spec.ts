import { beforeAll, describe, expect, it } from '@jest/globals';
import { burstOf } from '#kernel/limits/gcra.js';
import type { CheckedAnswer } from '../support/caller.js';
import { anybodyAt, aTenant, operatorOf, type TestTenant, theStack } from '../support/factories.js';
import { send } from '../support/send.js';

const world = theStack();
const other = theStack(1);
const LIMIT = 100;
const PATH = '/api/v1/whitelabel/domains';
let starter: TestTenant;
let neighbour: TestTenant;

beforeAll(async () => {
  [starter, neighbour] = await Promise.all([
    aTenant(world, { plan: 'starter' }),
    aTenant(world, { plan: 'starter' }),
  ]);
});

/** What one member of a header says: `"plan";r=49;t=1` as {r: 49, t: 1}. */
function member({ headers }: Pick<CheckedAnswer<unknown>, 'headers'>, header: string, policy: string) {
  const found = String(headers[header] ?? '')
    .split(', ')
    .find((item) => item.startsWith(`"${policy}";`));
  if (!found) return null;
  const parameters = found.split(';').slice(1);
  return Object.fromEntries(parameters.map((text) => [text.split('=')[0]!, Number(text.split('=')[1])]));
}
/** Redis may be slow on a busy machine; what it did not count says so by having no headers. */
const isCounted = ({ headers }: CheckedAnswer<unknown>) => headers.ratelimit !== undefined;

describe('the limit of a plan', () => {
  it('holds over both processes at once: never more than limit and burst', async () => {
    const callers = [starter.caller, starter.caller.but({ origin: other.origin })];
    const answers: CheckedAnswer<unknown>[] = [];
    const began = performance.now();
    let refusals = 0;
    const hammer = async (index: number) => {
      // Far fewer than the key would be suspended for.
      while (performance.now() - began < 4_000 && refusals < 400) {
        const answer = await callers[index % 2]!.get(PATH);
        answers.push(answer);
        if (answer.status === 429) refusals += 1;
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, index) => hammer(index)));
    const seconds = (performance.now() - began) / 1000;
    const counted = answers.filter(isCounted);
    const through = counted.filter(({ status }) => status === 200).length;
    expect(through).toBeLessThanOrEqual(burstOf(LIMIT) + Math.ceil((seconds * LIMIT) / 60));
    expect(through).toBeGreaterThanOrEqual(burstOf(LIMIT));
    const refused = counted.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(answer.status).toBe(429);
  });

  it('slows no other tenant, nor the people at the console', async () => {
    expect((await exhausted(starter)).status).toBe(429);
    expect((await neighbour.caller.get(PATH)).status).toBe(200);
    expect((await starter.session.get(PATH)).status).toBe(200);
  });

  it('is told by a problem document and when to come back', async () => {
    const { status, problem, headers } = await exhausted(starter);
    expect(status).toBe(429);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({
      type: '/problems/rate-limited',
      status: 429,
      policy: 'plan',
      limit: LIMIT,
      windowSeconds: 60,
      retryAfter: Number(headers['retry-after']),
    });
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(headers['ratelimit-policy']).toBe('"plan";q=100;w=60');
    expect(member({ headers }, 'ratelimit', 'plan')).toMatchObject({ r: 0 });
    const explained = await anybodyAt(world, starter.host).get('/problems/rate-limited');
    expect(explained.status).toBe(200);
  });

  it('lets through again after the time that it said', async () => {
    const { headers } = await exhausted(starter);
    await new Promise((resolve) => setTimeout(resolve, Number(headers['retry-after']) * 1000));
    expect((await starter.caller.get(PATH)).status).toBe(200);
  });

  it('never stands in the way of revoking a credential or of signing out', async () => {
    const { body: key } = await starter.session.post<{ id: string }>('/api/v1/api-keys', {
      name: 'To be revoked',
      scopes: ['read:domains'],
    });
    await exhausted(starter);
    const revoked = await starter.caller.delete(`/api/v1/api-keys/${key.id}`);
    expect(revoked.status).toBe(204);
    expect(revoked.headers.ratelimit).toBeUndefined();
    expect((await starter.caller.delete('/api/v1/sessions/current')).status).toBe(204);
  });

  it('is another one as soon as a manager changes it', async () => {
    const tenant = await aTenant(world, { plan: 'starter' });
    const path = `/api/v1/tenants/${tenant.id}`;
    expect((await tenant.caller.get(PATH)).headers['ratelimit-policy']).toBe('"plan";q=100;w=60');
    await tenant.manager.patch(path, { quotas: { requestsPerMinute: 700 } });
    expect((await tenant.caller.get(PATH)).headers['ratelimit-policy']).toBe('"plan";q=700;w=60');
    await tenant.manager.patch(path, { quotas: { requestsPerMinute: null } });
    const unlimited = await tenant.caller.get(PATH);
    expect(unlimited.status).toBe(200);
    expect(unlimited.headers.ratelimit).toBeUndefined();
    expect((await tenant.manager.patch(path, { quotas: { requestsPerMinute: 0 } })).status).toBe(422);
  });
});

describe('every answer of the API', () => {
  it('says what is left, whatever it is', async () => {
    const tenant = await aTenant(world);
    const { caller } = tenant;
    const answers = [
      await caller.get(PATH),
      await caller.get('/api/v1/whitelabel/domains?nonsense=1'),
      await caller.get('/api/v1/nothing-here'),
      await caller.post('/api/v1/whitelabel/domain', { hostname: 5 }),
      await caller.but({ apiKey: undefined }).get(PATH),
      await tenant.session.get(PATH),
      await operatorOf(world).get('/api/v1/resellers'),
      await tenant.manager.get('/api/v1/tenants'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 422, 401, 200, 200, 200]);
    const policies = answers.map(({ headers }) => String(headers['ratelimit-policy']).split(';')[0]);
    expect(policies).toEqual([
      '"plan"',
      '"plan"',
      '"plan"',
      '"plan"',
      '"address"',
      '"plan"',
      '"plan"',
      '"plan"',
    ]);
    for (const answer of answers.slice(0, 4)) {
      expect(member(answer, 'ratelimit', 'plan')).toMatchObject({
        r: expect.any(Number),
        t: expect.any(Number),
      });
      expect(member(answer, 'ratelimit', 'plan')!['r']).toBeLessThan(burstOf(2_000));
    }
  });

  it('counts alike however its address is spelt', async () => {
    const tenant = await aTenant(world);
    const answer = await send(world.origin, '/%61pi/v1/whitelabel/%64omains', {
      host: tenant.host,
      headers: { authorization: `Bearer ${tenant.caller.standing.apiKey}` },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['ratelimit-policy']).toBe('"plan";q=2000;w=60');
  });

  it('says what it cost where that is not one', async () => {
    const { caller } = await aTenant(world, { plan: 'starter' });
    const began = performance.now();
    const before = await caller.get(PATH);
    expect(before.headers['x-rate-limit-cost']).toBeUndefined();
    const answer = await caller.post('/api/v1/whitelabel/domains/dom_01hxz4v8kqe5jv9r3p6w2m7n0c/verify');
    expect(answer.status).toBe(404);
    expect(answer.headers['x-rate-limit-cost']).toBe('5');
    const spent = member(before, 'ratelimit', 'plan')!['r']! - member(answer, 'ratelimit', 'plan')!['r']!;
    const cameBack = Math.ceil(((performance.now() - began) * LIMIT) / 60_000);
    expect(spent).toBeGreaterThanOrEqual(5 - cameBack);
    expect(spent).toBeLessThanOrEqual(5);
  });

  it('is described in the document of the API', async () => {
    const { body } = await anybodyAt(world, starter.host).get<{
      paths: Record<string, Record<string, { 'x-rate-limit-cost': number; responses: object }>>;
    }>('/api/v1/openapi.json');
    const operations = Object.values(body.paths).flatMap((item) => Object.values(item));
    for (const operation of operations) {
      expect(operation['x-rate-limit-cost']).toBeGreaterThanOrEqual(0);
      expect(operation.responses).toHaveProperty('429');
    }
    expect(body.paths['/api/v1/whitelabel/domains/{id}/verify']!['post']!['x-rate-limit-cost']).toBe(5);
    expect(body.paths['/api/v1/sessions/current']!['delete']!['x-rate-limit-cost']).toBe(0);
  });
});

describe('what is not limited', () => {
  it.each(['/health/live', '/health/ready', '/metrics', '/theme.css', '/problems/not-found'])(
    '%s',
    async (path) => {
      const { status, headers } = await anybodyAt(world, starter.host).get(path);
      expect(status).toBe(200);
      expect(headers.ratelimit).toBeUndefined();
    },
  );

  it('is a page that is kept: only drawing one counts, against the visitor’s address', async () => {
    const anybody = anybodyAt(world, starter.host);
    const first = await anybody.get('/');
    expect(first.status).toBe(200);
    expect(String(first.headers['ratelimit-policy'])).toMatch(/^"address";/);
    const again = await anybody.get('/');
    expect(again.headers.ratelimit).toBeUndefined();
  });
});

/** The tenant's next answer when nothing is left of its plan. */
async function exhausted(tenant: TestTenant): Promise<CheckedAnswer<unknown>> {
  for (let batch = 0; batch < 40; batch += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.caller.get(PATH)));
    const refused = answers.find(({ status }) => status === 429);
    if (refused) return refused;
  }
  throw new Error('Nothing was refused');
}
