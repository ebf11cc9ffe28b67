// The product as it is deployed, from the build, on services of its own: what tests drive over HTTP.
// `npm test` starts one and describes it in the JSON file that TEST_STACK names; chaos tests start their own here.

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  applicationEnvironment,
  migrate,
  seedDemo,
  startProcess,
  untilAnswers,
} from '../../scripts/launch/application.mjs';
import { createCrew, stages } from '../../scripts/launch/crew.mjs';
import { lastWords } from '../../scripts/launch/last-words.mjs';
import { openMemory } from '../../scripts/launch/memory.mjs';
import { inRoot } from '../../scripts/launch/places.mjs';
import { freePort } from '../../scripts/launch/ports.mjs';
import { startPostgres } from '../../scripts/launch/postgres.mjs';
import { requirePrograms } from '../../scripts/launch/programs.mjs';
import { startRedis } from '../../scripts/launch/redis.mjs';

const tenantLogin = { user: 'mailer', password: 'correct horse' };
const outsideWorld = fileURLToPath(new URL('outside-world.mjs', import.meta.url));

/** The stack that `npm test` started for this run, read from the file that TEST_STACK names. */
export function readTestStack() {
  if (!process.env.TEST_STACK) throw new Error('TEST_STACK is not set: start the tests with "npm test".');
  return JSON.parse(readFileSync(process.env.TEST_STACK, 'utf8'));
}

/**
 * Starts PostgreSQL, Redis, a DNS server and mail servers of their own, and migrates. No process of the product runs
 * yet: start those with `startApp`.
 */
export async function startServices() {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'));
  chmodSync(folder, 0o711);
  const crew = createCrew();
  crew.guard.removeFolder(folder);
  try {
    const { redis } = requirePrograms(['redis']);
    return await bringUpServices(crew, { folder, redis });
  } catch (error) {
    await crew.stop(true);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Starts an API or a worker on these services and waits until the API answers.
 * @param {{role: 'api'|'worker', name?: string, port?: number, env?: Record<string, string>}} options
 */
export async function startApp(services, { role, name = role, port, env = {} }) {
  const ownPort = port ?? (await freePort());
  const log = join(services.logDir, `${name}.log`);
  const environment = { ...services.environment, PORT: String(ownPort), ...env };
  const member = startProcess(services.crew, { role, name, env: environment, log });
  const url = `http://127.0.0.1:${ownPort}`;
  if (role === 'api') await untilAnswers(`${url}/health/live`, member);
  return {
    role,
    name,
    pid: member.pid,
    port: ownPort,
    url,
    log,
    exited: member.exited,
    output: () => lastWords(member, 100),
    kill: (signal) => kill(member, signal),
  };
}

/** Ends a process on purpose and waits until it is gone. */
export async function kill(member, signal = 'SIGKILL') {
  member.stopping = true;
  if (!member.end) process.kill(member.pid, signal);
  return member.exited;
}

/** Seeds the demo, as `npm start` does; an API must run. */
export async function seed(services, app) {
  await seedDemo(services.crew, {
    env: { ...services.environment, PORT: String(app.port) },
    log: join(services.logDir, 'seed-demo.log'),
  });
  return JSON.parse(readFileSync(join(services.dataDir, 'demo.json'), 'utf8'));
}

/** For `npm test`: services, two API processes, one worker and the demo; writes the description and returns its path. */
export async function startTestStack(crew, { folder, redis }) {
  mkdirSync(folder, { mode: 0o711 });
  const services = await bringUpServices(crew, { folder, redis });
  const first = await freePort();
  // Links in mails and the demo's addresses lead to the first of the two API processes.
  services.environment.PUBLIC_URL = `http://localhost:${first}`;
  const apis = await Promise.all([
    startApp(services, { role: 'api', name: 'api-1', port: first }),
    startApp(services, { role: 'api', name: 'api-2' }),
  ]);
  const worker = await startApp(services, { role: 'worker', name: 'worker' });
  const demo = await seed(services, apis[0]);
  const file = join(folder, 'stack.json');
  const shown = ({ name, url, port, pid, log }) => ({ name, url, port, pid, log });
  const { database, redisUrl, dns, smtp, openid, control, dataDir, environment } = services;
  writeFileSync(
    file,
    JSON.stringify(
      {
        platformDomain: 'localhost',
        apis: apis.map(shown),
        worker: shown(worker),
        dataDir,
        database,
        redisUrl,
        dns,
        smtp,
        openid,
        control,
        demo,
        environment: await productSettings(environment, 'keep'),
      },
      null,
      2,
    ),
    { mode: 0o600 },
  );
  return file;
}

async function bringUpServices(crew, { folder, redis: program }) {
  const dataDir = join(folder, 'data');
  const logDir = join(folder, 'logs');
  mkdirSync(dataDir, { mode: 0o711 });
  mkdirSync(logDir);
  const memory = openMemory(dataDir);
  const options = { dataDir, logDir, memory, throwAway: true };
  const [postgres, redis, outside] = await Promise.all([
    startPostgres(crew, options),
    startRedis(crew, { ...options, program }),
    startOutsideWorld(crew, logDir),
  ]);
  const base = {
    ...(await productSettings(process.env, 'drop')),
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DEMO: 'true',
    PLATFORM_DOMAIN: 'localhost',
    REDIS_URL: redis.url,
    DNS_SERVERS: outside.dns.server,
    SMTP_URL: outside.smtp.platform.url,
    // All tests come from one address. The limits of plans are as they are.
    ADDRESS_REQUESTS_PER_MINUTE: '60000',
    // The mail servers that tenants configure in tests are on the loopback address.
    ALLOW_PRIVATE_TARGETS: 'true',
  };
  const log = join(logDir, 'migrate.log');
  const logins = await migrate(crew, { databaseUrl: postgres.ownerUrl, dataDir, env: base, log });
  return {
    crew,
    folder,
    dataDir,
    logDir,
    postgres: postgres.member,
    redis: redis.member,
    redisUrl: redis.url,
    database: {
      adminUrl: postgres.adminUrl,
      ownerUrl: postgres.ownerUrl,
      appUrl: logins.DATABASE_APP_URL,
      systemUrl: logins.DATABASE_SYSTEM_URL,
      listenUrl: logins.DATABASE_LISTEN_URL,
    },
    ...outside,
    environment: applicationEnvironment(base, logins),
    async stop() {
      await crew.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startOutsideWorld(crew, logDir) {
  const [control, dns, platformSmtp, tenantSmtp, openid, tampering] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const ports = { control, dns, platformSmtp, tenantSmtp, openid, tampering, ...tenantLogin };
  const member = crew.start('The outside world', process.execPath, [outsideWorld, JSON.stringify(ports)], {
    log: join(logDir, 'outside-world.log'),
    ipc: true,
    stage: stages.cache,
  });
  await untilAnswers(`http://127.0.0.1:${control}/`, member);
  return {
    control: `http://127.0.0.1:${control}`,
    openid: { issuer: `http://127.0.0.1:${openid}` },
    dns: { server: `127.0.0.1:${dns}`, host: '127.0.0.1', port: dns },
    smtp: {
      platform: { host: '127.0.0.1', port: platformSmtp, url: `smtp://127.0.0.1:${platformSmtp}` },
      tenant: { host: '127.0.0.1', port: tenantSmtp, ...tenantLogin },
    },
  };
}

// The product's own settings, dropped from an environment (those of the developer must not reach the tests) or kept.
async function productSettings(environment, what) {
  const { settings } = await import(inRoot('dist', 'config', 'env.js'));
  const own = new Set([...Object.keys(settings), 'TEST_STACK']);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => own.has(name) === (what === 'keep')),
  );
}

/** One more API process on the test stack, with settings of its own; its limits are counted apart from the others'. */
export async function startApiBeside(env) {
  const stack = readTestStack();
  const logDir = mkdtempSync(join(tmpdir(), 'beside-'));
  const crew = createCrew();
  crew.guard.removeFolder(logDir);
  const redis = new URL(stack.redisUrl);
  redis.pathname = `/${1 + Math.floor(Math.random() * 15)}`;
  const environment = { ...stack.environment, REDIS_URL: redis.href };
  const app = await startApp({ crew, logDir, environment }, { role: 'api', name: 'beside', env });
  return {
    ...app,
    async stop() {
      await crew.stop();
      rmSync(logDir, { recursive: true, force: true });
    },
  };
}
