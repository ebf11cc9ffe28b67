// From a fresh clone to ready, and from a second start to ready, in seconds. A commit is cloned, so what is not
// committed is not measured. Packages come from npm's cache as far as this machine has them.

import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../scripts/launch/crew.mjs';
import { pause } from '../scripts/launch/identity.mjs';
import { say, Trouble } from '../scripts/launch/output.mjs';
import { root } from '../scripts/launch/places.mjs';
import { freePort } from '../scripts/launch/ports.mjs';
import { runBench } from './support/run-bench.mjs';
import { median, range } from './support/windows.mjs';

const SECOND_STARTS = 10;
const LIMIT_MS = 900_000;

await runBench(
  import.meta.url,
  async (run) => {
    const clone = join(run.folder, 'clone');
    const log = join(run.logDir, 'npm-start.log');
    const port = await freePort();
    const began = Date.now();
    const { status, stderr } = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
    if (status !== 0) throw new Trouble('The repository could not be cloned.', { output: stderr });
    const fresh = await startAndEnd(run, { clone, log, port, began });
    run.results.add({ name: 'fresh clone to ready', value: fresh.ready, unit: 's' });
    const times = [];
    const ends = [fresh.end];
    for (let count = 1; count <= SECOND_STARTS; count += 1) {
      const { ready, end } = await startAndEnd(run, { clone, log, port, began: Date.now() });
      times.push(ready);
      ends.push(end);
      say(`start ${count + 1}: ready after ${ready.toFixed(1)} s`);
    }
    run.results.add({
      name: 'second start to ready',
      value: median(times),
      unit: 's',
      range: range(times),
    });
    run.results.add({ name: 'Ctrl-C to the end', value: median(ends), unit: 's', range: range(ends) });
  },
  { build: false },
);

/** `npm start` until ready, then Ctrl-C; both times in seconds. */
async function startAndEnd(run, { clone, log, port, began }) {
  const output = createWriteStream(log, { flags: 'a' });
  await new Promise((resolve) => output.once('open', resolve));
  // A process group of its own, as a terminal gives it: Ctrl-C goes to npm and all that it started.
  const child = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      ...environmentOfAPerson(),
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: join(run.folder, 'clone-data'),
    },
  });
  let end = null;
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve((end = code ?? 1))));
  const interrupt = () => {
    if (end === null) process.kill(-child.pid, 'SIGINT');
  };
  try {
    await untilReady(`http://127.0.0.1:${port}/health/ready`, () => end !== null || run.crew.isStopping);
  } catch (error) {
    interrupt();
    await ended;
    throw new Trouble(error.message, { output: lastLines(log, 30) });
  }
  const ready = (Date.now() - began) / 1000;
  const asked = Date.now();
  interrupt();
  await ended;
  return { ready, end: (Date.now() - asked) / 1000 };
}

async function untilReady(url, isOver) {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline && !isOver()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.status === 200) return;
    await pause(50);
  }
  throw new Error(isOver() ? 'npm start ended before it was ready' : 'npm start was not ready in time');
}

/** Without what npm and the launcher of this benchmark put there. */
function environmentOfAPerson() {
  const entries = Object.entries(process.env).filter(([name]) => !/^(npm_|LAUNCH_|INIT_CWD$)/i.test(name));
  return Object.fromEntries(entries);
}
