import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anybodyAt, aTenant, type TestTenant, type World } from '../support/factories.js';
import { type App, type Demo, seed, type Services, startApp, startServices } from '../support/stack.mjs';
import { pause, until } from '../support/until.js';

let services: Services;
let apis: App[];
let world: World;
let tenant: TestTenant;

beforeAll(async () => {
  services = await startServices();
  apis = [
    await startApp(services, { role: 'api', name: 'api-1' }),
    await startApp(services, { role: 'api', name: 'api-2' }),
  ];
  const demo: Demo = await seed(services, apis[0]!);
  world = { origin: apis[0]!.url, platformHost: demo.platformHost, demo };
  tenant = await aTenant(world);
});

afterAll(() => services?.stop());

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: services.database.adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  return work(admin).finally(() => admin.end().catch(() => undefined));
}

const cut = (where: string) =>
  asAdmin((admin) =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and ${where}`,
    ),
  );

const aFreshKey = async () => {
  const { body } = await tenant.caller.post<{ id: string; key: string }>('/api/v1/api-keys', {
    name: 'To be revoked',
    scopes: ['read:members'],
  });
  const here = anybodyAt(world, tenant.host).but({ apiKey: body.key });
  return { id: body.id, callers: [here, here.but({ origin: apis[1]!.url })] };
};

describe('the connection that tells of changes', () => {
  it('when it is cut, makes the caches stand aside: a revoked key is refused at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id, callers } = await aFreshKey();
      for (const caller of callers) expect((await caller.get('/api/v1/members')).status).toBe(200);
      const { rowCount } = await cut(`query = 'LISTEN cache' or query = 'select 1'`);
      expect(rowCount).toBeGreaterThan(0);
      expect((await tenant.caller.delete(`/api/v1/api-keys/${id}`)).status).toBe(204);
      for (const caller of callers)
        await until(async () => (await caller.get('/api/v1/members')).status === 401, 1_000);
      await pause(800);
    }
  });

  it('comes back by itself, and changes are heard again', async () => {
    const { id, callers } = await aFreshKey();
    for (const caller of callers) expect((await caller.get('/api/v1/members')).status).toBe(200);
    await tenant.caller.delete(`/api/v1/api-keys/${id}`);
    for (const caller of callers)
      await until(async () => (await caller.get('/api/v1/members')).status === 401, 1_000);
  });
});

describe('all connections cut at once', () => {
  it('cost at most the requests under way, each told to try again', async () => {
    const asking = Promise.all(Array.from({ length: 40 }, () => tenant.caller.get('/api/v1/members')));
    await cut(`usename like '%\\_app' or usename like '%\\_system'`);
    for (const { status } of await asking) expect([200, 503]).toContain(status);
    await until(async () => (await tenant.caller.get('/api/v1/members')).status === 200, 5_000);
    for (const api of apis) expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  });
});

describe('a database that does not answer new connections', () => {
  it('is a 503 with a problem document, and all is well when it is back', async () => {
    const name = new URL(services.database.ownerUrl).pathname.slice(1);
    await asAdmin((admin) => admin.query(`alter database ${name} allow_connections false`));
    try {
      await cut(`datname = '${name}'`);
      await until(async () => (await tenant.caller.get('/api/v1/members')).status === 503, 5_000);
      const answer = await tenant.caller.get('/api/v1/members');
      expect(answer.problem.type).toBe('/problems/unavailable');
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect((await fetch(`${apis[0]!.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${apis[0]!.url}/health/live`)).status).toBe(200);
    } finally {
      await asAdmin((admin) => admin.query(`alter database ${name} allow_connections true`));
    }
    for (const api of apis) {
      await until(
        async () => (await tenant.caller.but({ origin: api.url }).get('/api/v1/members')).status === 200,
        10_000,
      );
    }
    expect((await fetch(`${apis[0]!.url}/health/ready`)).status).toBe(200);
  });
});
