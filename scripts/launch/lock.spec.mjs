import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityOf } from './identity.mjs';
import { takeLock, withLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const path = join(folder, 'running.json');

beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function sleeper() {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  return { child, pid: child.pid, identity: identityOf(child.pid) };
}

describe('a lock', () => {
  it('names its holder while that one lives', async () => {
    const { child, pid, identity } = sleeper();
    writeFileSync(path, JSON.stringify({ pid, identity, url: 'http://localhost:3000' }));
    expect(takeLock(path)).toEqual({ holder: { pid, identity, url: 'http://localhost:3000' } });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const { lock, previous } = takeLock(path);
    expect(previous).toMatchObject({ pid, url: 'http://localhost:3000' });
    lock.release();
  });

  it('is not kept by a number that another process has got meanwhile', () => {
    const { child, pid } = sleeper();
    writeFileSync(path, JSON.stringify({ pid, identity: 'an earlier process' }));
    expect(takeLock(path).lock).toBeDefined();
    child.kill('SIGKILL');
  });

  it('is taken over when its file is damaged', () => {
    writeFileSync(path, '{"pid":');
    expect(takeLock(path).lock).toBeDefined();
  });

  it('shows what the holder adds, and is gone once released', () => {
    const { lock } = takeLock(path);
    lock.update({ members: [1, 2] });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, members: [1, 2] });
    lock.release();
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it('lets one after the other work', async () => {
    const { child, pid, identity } = sleeper();
    writeFileSync(path, JSON.stringify({ pid, identity }));
    let waitedFor = null;
    const work = withLock(
      path,
      () => 'done',
      (holder) => (waitedFor = holder.pid),
    );
    child.kill('SIGKILL');
    await expect(work).resolves.toBe('done');
    expect(waitedFor).toBe(pid);
  });
});
