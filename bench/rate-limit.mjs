// What the rate limits add to a hot read, against the same application without them; and how many decisions a second one
// Redis makes, against bare increments.

import { say } from '../scripts/launch/output.mjs';
import { runBench } from './support/run-bench.mjs';
import { alternate, median, percentile, range, ratios } from './support/windows.mjs';

const PATH = '/api/v1/members';
const WINDOWS = 10;
const REQUESTS = 800;
const CONNECTIONS = 32;
const SECONDS = 2;

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { cpuOf } = await import('./support/ask.mjs');
  const { load, runApart } = await import('./support/load.mjs');
  const { Redis } = await import('ioredis');
  const stack = await openStack(run);
  const limited = await stack.startApi();
  const { tenants } = await stack.seed(limited);
  const free = await stack.startPeer('api-without-limits.mjs', stack.environment);
  const [tenant] = tenants;
  const { REDIS_URL: redisUrl } = stack.environment;
  const redis = new Redis(redisUrl);
  const of = (server) => ({
    server,
    url: server.url + PATH,
    headers: { host: `${tenant.slug}.localhost:${server.port}`, authorization: `Bearer ${tenant.apiKey}` },
  });
  const sides = { limited: of(limited), free: of(free) };
  const add = (name, values, unit, rest = {}) =>
    run.results.add({ name, value: median(values), unit, range: range(values), ...rest });

  // One after the other, so that what is added is not what waits in line.
  const targets = Object.values(sides).map(({ url, headers }) => ({ url, headers }));
  const window = (count) => runApart('times-of.mjs', { targets, count });
  await window(REQUESTS);
  const before = await takesSoFar(redis);
  const alone = { limited: [], free: [], added: [] };
  for (let number = 1; number <= WINDOWS; number += 1) {
    const [limits, none] = (await window(REQUESTS)).map((times) => percentile(times, 50));
    alone.limited.push(limits);
    alone.free.push(none);
    alone.added.push(limits - none);
    say(`window ${number} of ${WINDOWS}: with ${limits.toFixed(2)} ms, without ${none.toFixed(2)} ms`);
  }
  const trips = ((await takesSoFar(redis)) - before) / (WINDOWS * REQUESTS);
  add('without limits, p50', alone.free, 'ms');
  add('with limits, p50', alone.limited, 'ms');
  add('added by the limits, p50', alone.added, 'ms', {
    target: 'under 0.5 ms',
    pass: median(alone.added) < 0.5,
  });
  run.results.add({
    name: 'round trips to Redis a request',
    value: trips,
    unit: 'calls',
    target: 'one',
    pass: trips === 1,
  });

  const cpu = { limited: [], free: [] };
  const rate = async (name) => {
    const { server, url, headers } = sides[name];
    const used = await cpuOf(server);
    const answer = await load({ url, headers, connections: CONNECTIONS, duration: SECONDS });
    if (answer.failures > 0) throw new Error(`Requests failed: ${JSON.stringify(answer.statuses)}`);
    cpu[name].push(((await cpuOf(server)) - used) * (1000 / answer.total));
    return answer.rate;
  };
  const loaded = await alternate({ limited: () => rate('limited'), free: () => rate('free') });
  const shares = ratios(loaded.limited, loaded.free);
  add('without limits, 32 connections', loaded.free, 'requests/s');
  add('with limits, 32 connections', loaded.limited, 'requests/s', { ratio: median(shares) });
  add('without limits: CPU of the process', cpu.free, 'µs a request');
  add('with limits: CPU of the process', cpu.limited, 'µs a request', {
    ratio: median(cpu.limited) / median(cpu.free),
  });

  const decisions = (what) => runApart('redis-rate.mjs', { redisUrl, what, milliseconds: 1_500, atOnce: 64 });
  const rates = await alternate({
    incr: () => decisions('incr'),
    plan: () => decisions('plan'),
    planAndKey: () => decisions('planAndKey'),
  });
  add('bare INCR, one connection', rates.incr, 'calls/s');
  add('decisions, one policy', rates.plan, 'calls/s', { ratio: median(ratios(rates.plan, rates.incr)) });
  add('decisions, two policies', rates.planAndKey, 'calls/s', {
    ratio: median(ratios(rates.planAndKey, rates.incr)),
  });
  redis.disconnect();
});

/** How often the script ran. */
async function takesSoFar(redis) {
  const statistics = await redis.info('commandstats');
  return Number(/cmdstat_evalsha:calls=(\d+)/.exec(statistics)?.[1] ?? 0);
}
