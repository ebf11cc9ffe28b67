import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applicationEnvironment, migrate, seedDemo, startProcess, untilAnswers } from './application.mjs';
import { ensureBuild } from './build.mjs';
import { createCrew } from './crew.mjs';
import { lastWords } from './last-words.mjs';
import { endInOrder } from './left-over.mjs';
import { takeLock } from './lock.mjs';
import { openMemory } from './memory.mjs';
import { explain, say, Trouble } from './output.mjs';
import { isFree } from './ports.mjs';
import { requirePrograms } from './programs.mjs';
import { report } from './report.mjs';
import { onStopRequest } from './runtime.mjs';
import { addressesOf, launchSettings, prepareDataDir } from './settings.mjs';

/** Starts everything and stays until Ctrl-C or until one of the processes ends. Ends this process. */
export async function startProduct() {
  let lock;
  let lost = null;
  const crew = createCrew({
    onLost: (member, end) => {
      const how = end.signal ? `was ended by ${end.signal}` : `ended with exit code ${end.code}`;
      lost = new Trouble(`${member.name} ${how}; everything else is ended too.`, {
        exitCode: end.code || 1,
        output: lastWords(member),
      });
      void finish();
    },
    onChange: (members) => lock?.update({ members }),
  });
  const finish = async (hard = false) => {
    await crew.stop(hard);
    lock?.release();
    if (lost) process.exit(explain(lost));
    say('Ended');
    process.exit(0);
  };
  onStopRequest((hard) => {
    if (!crew.isStopping) say('Ending (once more to end it at once)');
    void finish(hard);
  });
  try {
    const settings = launchSettings();
    const { logDir } = prepareDataDir(settings.dataDir);
    lock = await takeDataDir(settings);
    rotateLogs(logDir);
    await bringUp(crew, settings, logDir);
  } catch (error) {
    // While it is ending, everything that was under way fails; that says nothing new.
    if (crew.isStopping) return;
    lost = error;
    await finish();
  }
}

/** A demo shows its mail, and lets an SMTP server on this machine be tried. What is set stays. */
function demoDefaults() {
  return {
    NODE_ENV: process.env.NODE_ENV || 'development',
    ALLOW_PRIVATE_TARGETS: process.env.ALLOW_PRIVATE_TARGETS || 'true',
  };
}

async function bringUp(crew, settings, logDir) {
  const { dataDir } = settings;
  const addresses = addressesOf(settings);
  await requireFreePort(settings);
  const { redis } = requirePrograms(settings.redisUrl ? [] : ['redis']);
  const [services] = await allOrFirstError([
    startServices(crew, settings, logDir, redis),
    ensureBuild(crew, logDir),
  ]);
  const base = {
    ...process.env,
    DATA_DIR: dataDir,
    REDIS_URL: services.redisUrl,
    DEMO: String(settings.isDemo),
    ...(settings.isDemo ? demoDefaults() : {}),
  };
  const log = (name) => join(logDir, `${name}.log`);
  const logins = await migrate(crew, {
    databaseUrl: services.databaseUrl,
    dataDir,
    env: base,
    log: log('migrate'),
  });
  say('Database migrated');
  const env = applicationEnvironment(base, logins);
  const api = startProcess(crew, { role: 'api', name: 'The API', env, log: log('api') });
  const worker = startProcess(crew, { role: 'worker', name: 'The worker', env, log: log('worker') });
  await untilAnswers(`${addresses.probeUrl}/health/live`, api);
  say(`API (process ${api.pid}) and worker (process ${worker.pid}) run`);
  if (settings.isDemo) await seedDemo(crew, { env, log: log('seed-demo') });
  await untilAnswers(`${addresses.probeUrl}/health/ready`, api);
  report({ dataDir, logDir, baseUrl: addresses.baseUrl });
}

/** Takes DATA_DIR for this start and clears what a killed one left running there. */
async function takeDataDir(settings) {
  const { baseUrl } = addressesOf(settings);
  const { lock, previous, holder } = takeLock(join(settings.dataDir, 'running.json'), { url: baseUrl });
  if (holder) {
    throw new Trouble(
      `It is running already: ${holder.url} (process ${holder.pid}, data in ${settings.dataDir}). ` +
        'End that one first, or set PORT and DATA_DIR for a second one.',
    );
  }
  const ended = await endInOrder(previous?.members ?? []);
  if (ended > 0) say(`Ended ${ended} process(es) that an earlier start left behind`);
  return lock;
}

async function startServices(crew, settings, logDir, program) {
  const { dataDir } = settings;
  const memory = openMemory(dataDir);
  const database = async () => {
    if (settings.databaseUrl) return settings.databaseUrl;
    const { startPostgres } = await import('./postgres.mjs');
    const { ownerUrl, port } = await startPostgres(crew, { dataDir, logDir, memory });
    say(`PostgreSQL runs on port ${port}`);
    return ownerUrl;
  };
  const cache = async () => {
    if (settings.redisUrl) return settings.redisUrl;
    const { startRedis } = await import('./redis.mjs');
    const { url, port } = await startRedis(crew, { dataDir, logDir, memory, program });
    say(`Redis runs on port ${port}`);
    return url;
  };
  const [databaseUrl, redisUrl] = await allOrFirstError([database(), cache()]);
  return { databaseUrl, redisUrl };
}

async function requireFreePort({ host, port }) {
  const free = await isFree(port, host).catch((error) => {
    throw new Trouble(`HOST=${host} PORT=${port} cannot be listened on: ${error.message}`);
  });
  if (!free)
    throw new Trouble(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
}

// Nothing may be started behind the back of an error, so all parts are waited for.
async function allOrFirstError(promises) {
  const results = await Promise.allSettled(promises);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => result.value);
}

/** Keeps one former log of each process beside the current one once it is past 5 MB. */
function rotateLogs(logDir) {
  for (const name of ['api', 'worker', 'postgres', 'redis', 'migrate', 'seed-demo']) {
    const file = join(logDir, `${name}.log`);
    if (existsSync(file) && statSync(file).size > 5_000_000) renameSync(file, `${file}.1`);
  }
}
