// Provisions tenants over REST, some at a time: one JSON argument in, one JSON line out. A process of its own, so that
// its work is not the measured server's.

import { Agent } from 'node:http';
import { ask } from './ask.mjs';

const { url, host, apiKey, prefix, count, concurrency } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
const headers = { host, authorization: `Bearer ${apiKey}` };
const times = [];
const failures = {};
let next = 0;

async function provision() {
  while (next < count) {
    const slug = `${prefix}-${(next += 1)}`;
    const json = {
      slug,
      name: `Tenant ${slug}`,
      owner: { email: `owner@${slug}.example`, name: 'Ada Owner' },
    };
    const began = performance.now();
    const { status } = await ask(`${url}/api/v1/tenants`, headers, { method: 'POST', json, agent });
    times.push(performance.now() - began);
    if (status !== 201) failures[status] = (failures[status] ?? 0) + 1;
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: concurrency }, provision));
const seconds = (performance.now() - began) / 1000;
agent.destroy();
console.log(JSON.stringify({ rate: count / seconds, times, failures }));
