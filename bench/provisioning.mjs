// Tenants a second over REST with a reseller's key, in an installation with few tenants and in one with 20,000.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../scripts/launch/output.mjs';
import { runBench } from './support/run-bench.mjs';
import { alternate, median, percentile, range, ratios } from './support/windows.mjs';

const CONCURRENCY = 16;
const PER_WINDOW = 200;
const PRESENT = 20_000;

await runBench(import.meta.url, async (run) => {
  const few = await installation(run, 'few', 0);
  const many = await installation(run, 'many', PRESENT);
  await alternate({ few: few.provision, many: many.provision }, { windows: 1 });
  few.times.length = 0;
  const figures = await alternate({ few: few.provision, many: many.provision });

  const unit = 'tenants/s';
  const rate = median(figures.few);
  run.results.add({
    name: 'provisioning',
    value: rate,
    unit,
    range: range(figures.few),
    target: 'at least 100 tenants/s',
    pass: rate >= 100,
  });
  run.results.add({ name: 'time of one, p50', value: percentile(few.times, 50), unit: 'ms' });
  run.results.add({ name: 'time of one, p99', value: percentile(few.times, 99), unit: 'ms' });
  run.results.add({
    name: `provisioning with ${PRESENT} tenants present`,
    value: median(figures.many),
    unit,
    range: range(figures.many),
  });
  const shares = ratios(figures.few, figures.many);
  const factor = median(shares);
  run.results.add({
    name: `factor with ${PRESENT} tenants present`,
    value: factor,
    unit: 'times as long',
    range: range(shares),
    ratio: factor,
    target: 'at most 1.2',
    pass: factor <= 1.2,
  });
});

/** An installation of its own, API and worker, with `present` tenants beside those of the demo. */
async function installation(run, name, present) {
  const { openStack } = await import('./support/stack.mjs');
  const { addTenants, settle } = await import('./support/tenants.mjs');
  const { runApart } = await import('./support/load.mjs');
  const folder = join(run.folder, name);
  const logDir = join(folder, 'logs');
  mkdirSync(logDir, { recursive: true, mode: 0o711 });
  const stack = await openStack({ ...run, folder, logDir });
  const api = await stack.startApi();
  const { resellers } = await stack.seed(api);
  if (present > 0) {
    await addTenants(stack.owner, { reseller: 'summit', prefix: 'present', count: present });
    say(`${present} tenants are present`);
  }
  await settle(stack.owner);
  stack.startWorker();
  const times = [];
  let window = 0;
  return {
    times,
    async provision() {
      const result = await runApart('provisioner.mjs', {
        url: api.url,
        host: `localhost:${api.port}`,
        apiKey: resellers[0].apiKey,
        prefix: `new-${(window += 1)}`,
        count: PER_WINDOW,
        concurrency: CONCURRENCY,
      });
      if (Object.keys(result.failures).length > 0) {
        throw new Error(`Provisioning failed: ${JSON.stringify(result.failures)}`);
      }
      times.push(...result.times);
      return result.rate;
    },
  };
}
