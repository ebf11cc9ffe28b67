// The home page for an anonymous visitor: against bare Fastify sending the same bytes, under 1000 connections, and what
// a rendering costs that no cache helps.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBench } from './support/run-bench.mjs';
import { median, range } from './support/windows.mjs';

const CROWD = { connections: 1000, duration: 15 };
const WARM_UP = 40;
const RENDERINGS = 200;
// Different at each request by nature: the peer sends one of them.
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'content-length']);

await runBench(import.meta.url, async (run) => {
  const { openStack } = await import('./support/stack.mjs');
  const { againstPeer } = await import('./support/against-peer.mjs');
  const { load } = await import('./support/load.mjs');
  const { ask } = await import('./support/ask.mjs');
  const stack = await openStack(run);
  const seeding = await stack.startApi({ name: 'seeding' });
  const { tenants } = await stack.seed(seeding);
  await run.crew.end(seeding.member);

  // A process that has answered nothing yet: the very first rendering is one of the figures.
  const api = await stack.startApi();
  const headers = { host: `${tenants[0].slug}.localhost:${api.port}`, accept: 'text/html' };
  await coldRenderings(run.results, api, headers);

  const home = await ask(`${api.url}/`, headers);
  if (home.status !== 200) throw new Error(`The home page answered ${home.status}: ${home.body}`);
  const answer = join(run.folder, 'answer.json');
  const sent = Object.entries(home.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
  writeFileSync(
    answer,
    JSON.stringify({ headers: Object.fromEntries(sent), body: home.body.toString('base64') }),
  );
  const peer = await stack.startPeer('bare-bytes.mjs', { BARE_ANSWER: answer });
  const bare = await ask(`${peer.url}/`);
  if (!bare.body.equals(home.body)) throw new Error('The peer does not send the same bytes');

  await againstPeer(run.results, {
    product: { name: 'home page', server: api, path: '/', headers },
    peer: { name: `bare Fastify sending ${home.body.length} bytes`, server: peer, path: '/', headers: {} },
    target: 'at least 50 %',
    atLeast: 0.5,
  });

  const crowd = await load({ url: `${api.url}/`, headers, ...CROWD });
  run.results.add({
    name: `failures among ${crowd.total} answers to ${CROWD.connections} connections in ${CROWD.duration} s`,
    value: crowd.failures,
    unit: 'requests',
    target: 'none',
    pass: crowd.failures === 0 && crowd.total > 0,
  });
  run.results.add({ name: 'answers to 1000 connections', value: crowd.rate, unit: 'requests/s' });
  run.results.add({ name: 'time of an answer to 1000 connections, p99', value: crowd.p99, unit: 'ms' });
});

/** An address that was never asked is never in the cache of pages: each one is rendered. */
async function coldRenderings(results, api, headers) {
  const { ask, cpuOf } = await import('./support/ask.mjs');
  let asked = 0;
  const render = async () => {
    const { status } = await ask(`${api.url}/?cold=${(asked += 1)}`, headers);
    if (status !== 200) throw new Error(`A cold page answered ${status}`);
  };
  const cpu = async (work) => {
    const before = await cpuOf(api);
    await work();
    return (await cpuOf(api)) - before;
  };
  await cpuOf(api);
  results.add({ name: 'very first rendering of a process', value: await cpu(render), unit: 'ms of CPU' });
  for (let count = 0; count < WARM_UP; count += 1) await render();
  const windows = [];
  for (let window = 0; window < 10; window += 1) {
    const spent = await cpu(async () => {
      for (let count = 0; count < RENDERINGS / 10; count += 1) await render();
    });
    windows.push(spent / (RENDERINGS / 10));
  }
  const cold = median(windows);
  results.add({
    name: 'cold rendering',
    value: cold,
    unit: 'ms of CPU',
    range: range(windows),
    target: 'at most 30 ms of CPU',
    pass: cold <= 30,
  });
}
