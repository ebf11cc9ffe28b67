import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityOf, isSameProcess, pause } from './launch/identity.mjs';
import { inRoot } from './launch/places.mjs';
import { freePort } from './launch/ports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
const dataDir = join(folder, 'data');
const settings = JSON.parse(
  process.env.TEST_STACK ? readFileSync(process.env.TEST_STACK, 'utf8') : '{}',
).environment;
let port;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  port = await freePort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(env = {}) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !(name in (settings ?? {}))),
  );
  const child = spawn(process.execPath, [inRoot('scripts', 'start.mjs')], {
    env: { ...clean, PORT: String(port), DATA_DIR: dataDir, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  return { child, exited, output: () => output };
}

async function untilReady(run) {
  while (!run.output().includes('Ctrl-C ends it')) {
    if (run.child.exitCode !== null) throw new Error(run.output());
    await pause(100);
  }
}

const running = () => JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
const demo = () => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));

describe('npm start', () => {
  it('serves, says so to a second start, ends with nothing running and keeps the data', async () => {
    const first = start();
    await untilReady(first);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    const secrets = ['demo.json', 'database.json', 'services.json'].map(
      (name) => statSync(join(dataDir, name)).mode,
    );
    expect(secrets.map((mode) => mode & 0o777)).toEqual([0o600, 0o600, 0o600]);

    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`It is running already: http://localhost:${port}`);

    const { members } = running();
    expect(members).toHaveLength(4);
    const before = demo();
    first.child.kill('SIGINT');
    expect(await first.exited).toBe(0);
    expect(members.filter(isSameProcess)).toEqual([]);

    const again = start();
    await untilReady(again);
    expect(demo()).toEqual(before);
    again.child.kill('SIGTERM');
    expect(await again.exited).toBe(0);
  });

  it('leaves nothing running when it is killed', async () => {
    const run = start();
    await untilReady(run);
    const { pid, members } = running();
    process.kill(pid, 'SIGKILL');
    await run.exited;
    const deadline = Date.now() + 20_000;
    while (members.some(isSameProcess) && Date.now() < deadline) await pause(100);
    expect(members.filter(isSameProcess)).toEqual([]);
    expect(identityOf(pid)).toBeNull();
  });

  it('ends with the exit code and the last words of a process that dies', async () => {
    const run = start();
    await untilReady(run);
    const worker = running().members.find((member) => member.name === 'The worker');
    process.kill(worker.pid, 'SIGKILL');
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('The worker was ended by SIGKILL; everything else is ended too.');
  });

  it('names a port that is taken', async () => {
    const run = start();
    await untilReady(run);
    const other = start({ DATA_DIR: join(folder, 'other') });
    expect(await other.exited).toBe(1);
    expect(other.output()).toContain(`Port ${port} is taken`);
    run.child.kill('SIGTERM');
    await run.exited;
  });
});
