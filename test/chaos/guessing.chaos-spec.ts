import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anybodyAt, aTenant, type TestTenant, type World } from '../support/factories.js';
import { type App, type Demo, seed, type Services, startApp, startServices } from '../support/stack.mjs';
import { pause } from '../support/until.js';

// On services of its own: one client fails here more often than any other test may.
let services: Services;
let apis: App[];
let world: World;

beforeAll(async () => {
  services = await startServices();
  apis = [
    await startApp(services, { role: 'api', name: 'api-1' }),
    await startApp(services, { role: 'api', name: 'api-2' }),
  ];
  const demo: Demo = await seed(services, apis[0]!);
  world = { origin: apis[0]!.url, platformHost: demo.platformHost, demo };
});

afterAll(() => services?.stop());

/** Wrong passwords for the owner, in turn at each process; answers how many were tried and how many refused. */
async function guess(tenant: TestTenant, count: number, atOnce = 16) {
  const statuses: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      const { status } = await anybodyAt(world, tenant.host)
        .but({ origin: apis[index % apis.length]!.url })
        .post('/api/v1/sessions', { email: tenant.owner.email, password: `wrong password ${index}` });
      statuses.push(status);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const of = (status: number) => statuses.filter((one) => one === status).length;
  return { tried: of(401), refused: of(429), others: statuses.length - of(401) - of(429) };
}

const signIn = (tenant: TestTenant, origin: string) =>
  anybodyAt(world, tenant.host).but({ origin }).post('/api/v1/sessions', {
    email: tenant.owner.email,
    password: tenant.owner.password,
  });

describe('1000 wrong passwords over two processes', () => {
  it('are refused after ten, whatever process they come to', async () => {
    const tenant = await aTenant(world);
    const { tried, refused, others } = await guess(tenant, 1000);
    expect(others).toBe(0);
    // Each of both by itself would let ten through; an answer of Redis that comes late may let one more through.
    expect(tried).toBeLessThanOrEqual(14);
    expect(refused).toBe(1000 - tried);
    // The right one is refused as well: nobody learns that it was right.
    for (const { url } of apis) expect((await signIn(tenant, url)).status).toBe(429);
    // And the others of the installation are not kept out.
    const other = await aTenant(world);
    expect((await signIn(other, apis[1]!.url)).status).toBe(201);
  });
});

describe('while Redis hangs', () => {
  it('each process counts for itself, sign-ins go on, and it counts together again afterwards', async () => {
    const [tenant, victim, later] = [await aTenant(world), await aTenant(world), await aTenant(world)];
    services.redis.child.kill('SIGSTOP');
    try {
      const began = performance.now();
      expect((await signIn(tenant, apis[0]!.url)).status).toBe(201);
      expect(performance.now() - began).toBeLessThan(5_000);
      const { tried, others } = await guess(victim, 200, 8);
      expect(others).toBe(0);
      // Ten a process, and what comes back while it lasts.
      expect(tried).toBeLessThanOrEqual(24);
      expect((await signIn(victim, apis[0]!.url)).status).toBe(429);
    } finally {
      services.redis.child.kill('SIGCONT');
    }
    await pause(1_000);
    expect((await guess(later, 100)).tried).toBeLessThanOrEqual(14);
  });

  it('and when it is gone for good, sign-ins and their limits stay', async () => {
    const [tenant, victim] = [await aTenant(world), await aTenant(world)];
    services.redis.child.kill('SIGKILL');
    await pause(500);
    expect((await signIn(tenant, apis[1]!.url)).status).toBe(201);
    const { tried, others } = await guess(victim, 100, 8);
    expect(others).toBe(0);
    expect(tried).toBeLessThanOrEqual(24);
  });
});
