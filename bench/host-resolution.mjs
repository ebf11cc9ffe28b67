// Which organisation answers under a host, with 100,000 tenants and 10,000 custom domains: asked for the first time by a
// fresh process, and again.

import { say } from '../scripts/launch/output.mjs';
import { runBench } from './support/run-bench.mjs';
import { median, percentile, range } from './support/windows.mjs';

const TENANTS = 100_000;
const DOMAINS = 10_000;
const WINDOWS = 10;
const HOSTS = 2_000;
const WARM_ROUNDS = 5;

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { addCustomDomains, addTenants, settle } = await import('./support/tenants.mjs');
  const { runApart } = await import('./support/load.mjs');
  const stack = await openStack(run);
  await stack.seed({ port: 0 });
  await addTenants(stack.owner, { reseller: 'summit', prefix: 'many', count: TENANTS });
  await addCustomDomains(stack.owner, { prefix: 'many', count: DOMAINS });
  await settle(stack.owner);
  say(`${TENANTS} tenants, ${DOMAINS} custom domains`);

  const windows = { coldMedian: [], cold: [], warmMedian: [], warm: [] };
  for (let window = 0; window < WINDOWS; window += 1) {
    const { cold, warm } = await runApart(
      'resolve-hosts.mjs',
      { hosts: hostsOf(window), warmRounds: WARM_ROUNDS },
      stack.environment,
    );
    windows.coldMedian.push(percentile(cold, 50));
    windows.cold.push(percentile(cold, 99));
    windows.warmMedian.push(percentile(warm, 50));
    windows.warm.push(percentile(warm, 99));
    const [first, again] = [windows.cold, windows.warm].map((times) => times.at(-1).toPrecision(3));
    say(`window ${window + 1} of ${WINDOWS}: p99 ${first} ms, again ${again} ms`);
  }
  const add = (name, values, limit) => {
    const value = median(values);
    const verdict = limit ? { target: `under ${limit} ms`, pass: value < limit } : {};
    run.results.add({ name, value, unit: 'ms', range: range(values), ...verdict });
  };
  add('first time, p50', windows.coldMedian);
  add('first time, p99', windows.cold, 5);
  add('again, p50', windows.warmMedian);
  add('again, p99', windows.warm, 0.1);
});

/** Other hosts in each window, spread over all tenants; one in ten is a custom domain. */
function hostsOf(window) {
  return Array.from({ length: HOSTS }, (_, index) => {
    const place = index * WINDOWS + window;
    return index % 10 === 0
      ? `shop-${((place * 37) % DOMAINS) + 1}.customers.example`
      : `many-${((place * 7919) % TENANTS) + 1}.localhost`;
  });
}
