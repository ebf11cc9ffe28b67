import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import { aTenant, operatorOf, unique, type World } from '../support/factories.js';
import { type App, type Demo, seed, type Services, startApp, startServices } from '../support/stack.mjs';
import { pause, until } from '../support/until.js';

// The product on services of its own, since they are killed, flushed and cut here.
let services: Services;
let api: App;
let worker: App;
let world: World;
let owner: pg.Pool;

beforeAll(async () => {
  services = await startServices();
  api = await startApp(services, { role: 'api' });
  const demo: Demo = await seed(services, api);
  world = { origin: api.url, platformHost: demo.platformHost, demo };
  owner = new pg.Pool({ connectionString: services.database.ownerUrl, max: 3 });
  owner.on('error', () => undefined);
});

afterAll(async () => {
  await owner?.end();
  await services?.stop();
});

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  Number((await owner.query<{ count: string }>(text, values)).rows[0]!.count);
const dns = (method: string, path: string, body: unknown) =>
  fetch(services.control + path, { method, body: JSON.stringify(body) });

describe('while no worker runs', () => {
  it('facts are kept, and heard when one starts that was killed in the middle again and again', async () => {
    const before = await count('select count(*) from events where position is null');
    const tenants = await Promise.all(Array.from({ length: 6 }, () => aTenant(world)));
    expect(await count('select count(*) from events where position is null')).toBeGreaterThan(before);
    for (let round = 0; round < 4; round += 1) {
      const doomed = await startApp(services, { role: 'worker', name: `doomed-${round}` });
      const inviting = tenants.map((tenant) =>
        tenant.caller.post('/api/v1/members', { email: `${unique()}@people.example`, name: 'In the middle' }),
      );
      await pause(900 + round * 150);
      await doomed.kill('SIGKILL');
      for (const { status } of await Promise.all(inviting)) expect(status).toBe(201);
    }
    worker = await startApp(services, { role: 'worker' });
    await until(
      async () => (await count('select count(*) from events where position is null')) === 0,
      60_000,
    );
    const { rows } = await owner.query<{ last: string; rows: string; distinct: string }>(
      'select max(position) as last, count(*) as rows, count(distinct position) as distinct from events group by tenant_id',
    );
    for (const tenant of rows) expect([tenant.rows, tenant.distinct]).toEqual([tenant.last, tenant.last]);
    // Each mail that was on its way when its worker died leaves when its lease runs out: at least once.
    await owner.query(`update due_work set lease_until = now() where state = 'leased'`);
    await until(async () => (await count(`select count(*) from mails where state <> 'sent'`)) === 0, 60_000);
    const { data } = (await (await fetch(`${services.control}/mails?server=platform`)).json()) as {
      data: { envelope: { to: string[] } }[];
    };
    const reached = new Set(data.flatMap(({ envelope }) => envelope.to));
    const wanted = await owner.query<{ recipient: string }>('select distinct recipient from mails');
    for (const { recipient } of wanted.rows) expect(reached).toContain(recipient);
  });
});

describe('Redis flushed and the worker killed in the middle of a domain check', () => {
  it('leave a domain that is verified all the same', async () => {
    const tenant = await aTenant(world);
    const hostname = `${unique('shop')}.example.com`;
    const added = await tenant.caller.post<Schema<'Domain'>>('/api/v1/whitelabel/domain', { hostname });
    expect(added.status).toBe(201);
    // The name server does not answer, so that the check is under way when its worker dies.
    for (const { name } of added.body.records) {
      await dns('PUT', '/failures', { name, failure: 'TIMEOUT' });
    }
    await tenant.caller.post(`/api/v1/whitelabel/domains/${added.body.id}/verify`);
    const leased = `select count(*) from due_work where kind like 'domains.check%' and state = 'leased'`;
    await until(async () => (await count(leased)) > 0, 30_000);
    await worker.kill('SIGKILL');
    const redis = new Redis(services.redisUrl);
    await redis.flushall();
    redis.disconnect();
    for (const { type, name, value } of added.body.records) {
      await dns('PUT', '/failures', { name });
      await dns('PUT', '/records', { name, type: type === 'ALIAS' ? 'CNAME' : type, values: [value] });
    }
    worker = await startApp(services, { role: 'worker' });
    // The dead worker's lease would run out by itself within a minute; the test does not wait that long.
    await owner.query(
      `update due_work set lease_until = now() where state = 'leased' and kind like 'domains.check%'`,
    );
    const path = `/api/v1/whitelabel/domains/${added.body.id}`;
    await until(
      async () => (await tenant.caller.get<Schema<'Domain'>>(path)).body.ownership === 'verified',
      60_000,
    );
    await until(async () => {
      const { status } = await tenant.caller
        .but({ host: hostname, apiKey: undefined })
        .get('/api/v1/storefront');
      return status === 200;
    }, 5_000);
  });
});

describe('without Redis', () => {
  it('the API reads and writes, and work goes on by polling', async () => {
    const tenant = await aTenant(world);
    const redis = services.redis;
    redis.child.kill('SIGSTOP');
    try {
      const email = `${unique()}@people.example`;
      const invited = await tenant.caller.post('/api/v1/members', { email, name: 'By polling' });
      expect(invited.status).toBe(201);
      expect((await tenant.caller.get('/api/v1/members')).status).toBe(200);
      const sent = `select count(*) from mails where recipient = $1 and state = 'sent'`;
      await until(async () => (await count(sent, [email])) === 1, 15_000);
      await until(
        async () => (await count('select count(*) from events where position is null')) === 0,
        15_000,
      );
    } finally {
      redis.child.kill('SIGCONT');
    }
    expect((await operatorOf(world).get('/api/v1/tenants')).status).toBe(200);
  });
});
