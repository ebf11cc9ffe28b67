import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { burstOf } from '#kernel/limits/gcra.js';
import type { CheckedAnswer } from '../support/caller.js';
import { aTenant, type TestTenant, type World } from '../support/factories.js';
import { type App, type Demo, seed, type Services, startApp, startServices } from '../support/stack.mjs';
import { until } from '../support/until.js';

// Redis is frozen, cut and emptied here, so the services are the test's own.
const PATH = '/api/v1/whitelabel/domains';
const LIMIT = 100;
let services: Services;
let api: App;
let tenant: TestTenant;

beforeAll(async () => {
  services = await startServices();
  api = await startApp(services, { role: 'api' });
  const demo: Demo = await seed(services, api);
  const world: World = { origin: api.url, platformHost: demo.platformHost, demo };
  tenant = await aTenant(world, { plan: 'starter' });
});

afterAll(() => services?.stop());

const ask = () => tenant.caller.get(PATH);
const isCounted = ({ headers }: CheckedAnswer<unknown>) => headers.ratelimit !== undefined;
const counted = () => until(async () => isCounted(await ask()), 10_000);

async function uncheckedSoFar(): Promise<number> {
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  return Number(/^rate_limit_unchecked_total (\d+)/m.exec(metrics)![1]);
}

/** So many requests one after the other, with the time of each in milliseconds. */
async function series(count: number) {
  const answers = [];
  for (let index = 0; index < count; index += 1) {
    const began = performance.now();
    const answer = await ask();
    answers.push({ answer, took: performance.now() - began });
  }
  return answers;
}

async function withRedis<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(services.redisUrl);
  return work(redis).finally(() => redis.disconnect());
}

/** Never more than the burst and what came back since get through, as before. */
async function limitHolds(): Promise<void> {
  await withRedis((redis) => redis.flushall());
  await counted();
  const began = performance.now();
  const answers = (await series(burstOf(LIMIT) + 30)).map(({ answer }) => answer);
  const seconds = (performance.now() - began) / 1000;
  const through = answers.filter((answer) => isCounted(answer) && answer.status === 200).length;
  expect(through).toBeLessThanOrEqual(burstOf(LIMIT) + Math.ceil((seconds * LIMIT) / 60));
  expect(answers.some(({ status }) => status === 429)).toBe(true);
}

describe('Redis that is frozen in the middle', () => {
  it('stops no request, delays only the first ones, and is counted', async () => {
    await counted();
    const before = await uncheckedSoFar();
    services.redis.child.kill('SIGSTOP');
    try {
      const answers = await series(150);
      // More than the plan allows: nobody counts.
      expect(answers.filter(({ answer }) => answer.status !== 200)).toEqual([]);
      expect(answers.filter(({ answer }) => isCounted(answer))).toEqual([]);
      expect(await uncheckedSoFar()).toBe(before + 150);
      // Three waited for the whole time limit; the rest not at all, on whatever machine.
      const fast = answers.slice(3).map(({ took }) => took);
      expect(fast.toSorted((a, b) => a - b)[Math.floor(fast.length / 2)]).toBeLessThan(50);
      const complaints = readFileSync(api.log, 'utf8').match(/let through unlimited/g) ?? [];
      // One line every five seconds at most.
      expect(complaints.length).toBeGreaterThanOrEqual(1);
      expect(complaints.length).toBeLessThan(10);
    } finally {
      services.redis.child.kill('SIGCONT');
    }
    await limitHolds();
  });
});

describe('Redis whose connections are cut', () => {
  it('is found again, and the limits hold', async () => {
    await counted();
    await withRedis(async (redis) => {
      for (let round = 0; round < 5; round += 1) {
        await redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
        for (const { answer } of await series(5)) expect([200, 429]).toContain(answer.status);
      }
    });
    await limitHolds();
  });
});

describe('Redis that forgot the script', () => {
  it('is told it again within the same request', async () => {
    await counted();
    await withRedis((redis) => redis.script('FLUSH'));
    expect(isCounted(await ask())).toBe(true);
  });
});

describe('Redis that is not there when a process starts', () => {
  it('is waited for by no request', async () => {
    const late = await startApp(services, {
      role: 'api',
      name: 'without-redis',
      env: { REDIS_URL: 'redis://127.0.0.1:1' },
    });
    const answer = await tenant.caller.but({ origin: late.url }).get(PATH);
    expect(answer.status).toBe(200);
    expect(isCounted(answer)).toBe(false);
    await late.kill('SIGTERM');
  });
});
