import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type App, type Services, kill, seed, startApp, startServices } from '../support/stack.mjs';
import { aHostname, aTenant, theWorld, type Tenant, until } from './domains-driver.js';

jest.setTimeout(180_000);

/** What dies here is needed by other tests, so this file has services of its own. */
describe('the check of a domain', () => {
  let services: Services;
  let worker: App;
  let acme: Tenant;
  let owner: pg.Client;
  let world: ReturnType<typeof theWorld>;

  beforeAll(async () => {
    services = await startServices();
    const api = await startApp(services, { role: 'api' });
    worker = await startApp(services, { role: 'worker' });
    acme = await aTenant(api.url, await seed(services, api), 'enterprise');
    world = theWorld(services.control);
    owner = new pg.Client({ connectionString: services.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await services?.stop();
  });

  const flushRedis = async () => {
    const redis = new Redis(services.redisUrl);
    await redis.flushall();
    redis.disconnect();
  };
  const isActive = ({ status }: { status: string }) => status === 'active';

  it('survives that Redis is flushed and the worker killed in the middle of it', async () => {
    const { body: added } = await acme.add(aHostname());
    const { name } = added.records[0]!;
    await world.fail(name, 'TIMEOUT');
    // The question is under way and stays without an answer: the worker is in the middle of the check.
    await until(
      () => world.questions(name),
      (questions) => questions.length > 0,
    );
    await flushRedis();
    await worker.kill('SIGKILL');
    const { rows } = await owner.query('select state from due_work where kind = $1', ['domains.check.v1']);
    expect(rows).toEqual([{ state: 'leased' }]);

    await world.fail(name, null);
    await world.setTxt(added);
    worker = await startApp(services, { role: 'worker', name: 'worker-2' });
    const active = await until(() => acme.get(added.id), isActive, 60);
    expect(active.ownership).toBe('verified');
  });

  it('leads to one mail, whatever is killed between the proof and the mail', async () => {
    const { body: added } = await acme.add(aHostname());
    await world.setTxt(added);
    // Killed as soon as the proof is committed: its event may be relayed or not, its mail written or not.
    await until(() => acme.get(added.id), isActive);
    await worker.kill('SIGKILL');
    await flushRedis();
    worker = await startApp(services, { role: 'worker', name: 'worker-3' });
    const about = async () =>
      (await world.mails(acme.owner)).filter(({ subject }) => subject.includes(added.hostname));
    await until(about, (mails) => mails.length > 0, 60);
    const { rows } = await owner.query(
      `select count(*)::int as mails from mails where template = 'domain-verified'`,
    );
    expect(rows).toEqual([{ mails: 2 }]);
  });

  it('goes on without Redis', async () => {
    await kill(services.redis);
    const { body: added } = await acme.add(aHostname());
    await world.setTxt(added);
    await until(() => acme.get(added.id), isActive, 30);
  });
});
