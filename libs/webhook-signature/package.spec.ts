import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { newSecret } from './secret.js';

const run = promisify(execFile);
const LIB = join(process.cwd(), 'libs', 'webhook-signature');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const installed = join(folder, 'node_modules', '@livery', 'webhook-signature');

/** What `npm pack` would put into the package, as somebody else has it after installing. */
beforeAll(async () => {
  mkdirSync(installed, { recursive: true });
  cpSync(join(LIB, 'package.json'), join(installed, 'package.json'));
  const tsc = join(process.cwd(), 'node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [tsc, '-p', LIB, '--outDir', join(installed, 'dist')]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

describe('the package', () => {
  it('has types beside its code and no tests', async () => {
    const { files, exports: entries } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      files: string[];
      exports: { '.': { types: string; default: string } };
    };
    expect(files).toEqual(['dist']);
    for (const file of Object.values(entries['.'])) readFileSync(join(installed, file));
    const { stdout } = await run('ls', [join(installed, 'dist')]);
    expect(stdout).not.toContain('spec');
  });

  it('receives as its README says', async () => {
    const [, snippet] = /```js\n([\s\S]+?)```/.exec(readFileSync(join(LIB, 'README.md'), 'utf8'))!;
    writeFileSync(join(folder, 'receiver.mjs'), snippet!);
    const [secret, port] = [newSecret(), await freePort()];
    const receiver = spawn(process.execPath, ['receiver.mjs'], {
      cwd: folder,
      env: { PATH: process.env.PATH, WEBHOOK_SECRET: secret, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    receiver.stdout.on('data', (chunk) => (output += String(chunk)));
    try {
      const body = JSON.stringify({ type: 'project.created', data: { name: 'Zoë’s house' } });
      const send = async (id: string, sent = body) => {
        const at = new Date();
        const headers = {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, at, body),
        };
        for (;;) {
          try {
            return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body: sent })).status;
          } catch {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      };
      expect(await send('evt_1')).toBe(204);
      expect(await send('evt_1')).toBe(204);
      expect(await send('evt_2', `${body} `)).toBe(400);
      expect(output).toBe('evt_1 project.created\n');
    } finally {
      receiver.kill();
    }
  }, 20_000);
});
