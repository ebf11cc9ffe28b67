import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import {
  applicationEnvironment,
  migrate,
  seedDemo,
  startProcess,
  untilAnswers,
} from '../../scripts/launch/application.mjs';
import { stages } from '../../scripts/launch/crew.mjs';
import { openMemory } from '../../scripts/launch/memory.mjs';
import { say } from '../../scripts/launch/output.mjs';
import { freePort } from '../../scripts/launch/ports.mjs';
import { startPostgres } from '../../scripts/launch/postgres.mjs';
import { requirePrograms } from '../../scripts/launch/programs.mjs';
import { startRedis } from '../../scripts/launch/redis.mjs';

/**
 * PostgreSQL and Redis as `npm start` starts them (fsync on, nothing tuned), migrated, and the product's processes
 * from the build on them as an installation runs them.
 */
export async function openStack({ crew, folder, logDir }) {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o711 });
  const options = { dataDir, logDir, memory: openMemory(dataDir) };
  const { redis: program } = requirePrograms(['redis']);
  const [postgres, redis] = await Promise.all([
    startPostgres(crew, options),
    startRedis(crew, { ...options, program }),
  ]);
  const base = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DEMO: 'true',
    PLATFORM_DOMAIN: 'localhost',
    REDIS_URL: redis.url,
    // One visitor stands for all: their number is measured, not their limit.
    ADDRESS_REQUESTS_PER_MINUTE: '10000000',
  };
  const log = (name) => join(logDir, `${name}.log`);
  const logins = await migrate(crew, {
    databaseUrl: postgres.ownerUrl,
    dataDir,
    env: base,
    log: log('migrate'),
  });
  const environment = applicationEnvironment(base, logins);
  // Sees and writes everything: for making large numbers of rows, never for measuring.
  const owner = new pg.Pool({ connectionString: postgres.ownerUrl, max: 2 });
  owner.on('error', () => {});
  // A superuser passes by row-level security altogether: the database of the bare peers.
  const bare = new URL(postgres.adminUrl);
  bare.pathname = '/livery';
  say('PostgreSQL and Redis run, migrated');

  return {
    dataDir,
    environment,
    logins,
    owner,
    bareUrl: bare.href,
    /**
     * An API process; answers when it does. BENCH_PROFILE names a folder for its CPU profile, `preload` a file of this
     * folder that it loads first.
     */
    async startApi({ name = 'api', preload, env = {} } = {}) {
      const port = await freePort();
      const profile = process.env.BENCH_PROFILE;
      const nodeOptions = [
        ...(profile ? [`--cpu-prof --cpu-prof-dir=${resolve(profile)}`] : []),
        ...(preload ? [`--import=${join(import.meta.dirname, preload)}`] : []),
      ];
      const own = {
        ...environment,
        ...env,
        PORT: String(port),
        ...(nodeOptions.length > 0 ? { NODE_OPTIONS: nodeOptions.join(' ') } : {}),
      };
      const member = startProcess(crew, { role: 'api', name, env: own, log: log(name) });
      await untilAnswers(`http://127.0.0.1:${port}/health/live`, member);
      return { member, port, log: log(name), url: `http://127.0.0.1:${port}` };
    },
    startWorker() {
      return startProcess(crew, { role: 'worker', name: 'worker', env: environment, log: log('worker') });
    },
    /** Another server, from a file of this folder, that listens on PORT. */
    async startPeer(file, env) {
      const port = await freePort();
      const own = { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) };
      const member = crew.start(file, process.execPath, [join(import.meta.dirname, file)], {
        env: own,
        log: log(file),
        stage: stages.app,
      });
      await untilAnswers(`http://127.0.0.1:${port}/health/live`, member);
      return { member, port, url: `http://127.0.0.1:${port}` };
    },
    /** The demo: an operator, resellers and tenants with their keys. */
    async seed(api) {
      const env = { ...environment, PORT: String(api.port) };
      await seedDemo(crew, { env, log: log('seed-demo') });
      await liftLimits(owner);
      return JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));
    },
  };
}

// Speed is measured, not a plan's limit: one so high that it is counted and never reached.
async function liftLimits(owner) {
  await owner.query(
    `with lifted as (
       update organisations set quotas = quotas || '{"requestsPerMinute": 10000000}' returning id)
     select pg_notify('cache', 'directory:' || id) from lifted`,
  );
}
