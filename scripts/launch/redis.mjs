import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { stages } from './crew.mjs';
import { pause } from './identity.mjs';
import { lastWords } from './last-words.mjs';
import { Trouble } from './output.mjs';
import { freePort, isFree } from './ports.mjs';

/**
 * Starts Redis on the loopback address, behind a password that is in its configuration file and not in `ps`.
 * @param {{dataDir: string, logDir: string, memory: object, program: string, throwAway?: boolean}} options
 *   `throwAway`: keeps nothing on disk
 * @returns {Promise<{url: string, port: number, member: object}>}
 */
export async function startRedis(crew, { dataDir, logDir, memory, program, throwAway = false }) {
  const folder = join(dataDir, 'redis');
  const configuration = join(dataDir, 'redis.conf');
  const log = join(logDir, 'redis.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password =
    memory.get('redisPassword') ?? memory.set('redisPassword', randomBytes(18).toString('base64url'));
  const remembered = memory.get('redisPort');
  const port =
    remembered && (await isFree(remembered)) ? remembered : memory.set('redisPort', await freePort());
  rmSync(configuration, { force: true });
  writeFileSync(
    configuration,
    [
      'bind 127.0.0.1',
      `port ${port}`,
      `requirepass ${password}`,
      `dir ${JSON.stringify(folder)}`,
      'save ""',
      `appendonly ${throwAway ? 'no' : 'yes'}`,
      'maxmemory-policy noeviction',
      'daemonize no',
      '',
    ].join('\n'),
    { mode: 0o600 },
  );
  const member = crew.start('Redis', program, [configuration], { cwd: dataDir, log, stage: stages.cache });
  await untilReady(member, port, password);
  return { url: `redis://:${password}@127.0.0.1:${port}`, port, member };
}

async function untilReady(member, port, password) {
  const deadline = Date.now() + 60_000;
  while (!(await answersPing(port, password))) {
    if (member.end || Date.now() > deadline) {
      throw new Trouble(member.end ? 'Redis did not start.' : 'Redis did not answer within a minute.', {
        output: lastWords(member),
      });
    }
    await pause(25);
  }
}

// While it still reads its append-only file, Redis answers -LOADING.
function answersPing(port, password) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    let answer = '';
    const done = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1000, () => done(false));
    socket.on('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (answer.includes('+PONG')) done(true);
      else if (/^-/m.test(answer)) done(false);
    });
    socket.on('error', () => done(false));
  });
}
