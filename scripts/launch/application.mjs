import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './identity.mjs';
import { lastWords } from './last-words.mjs';
import { Trouble } from './output.mjs';
import { inRoot, root } from './places.mjs';

const entry = {
  api: 'dist/src/main.js',
  worker: 'dist/src/worker.js',
  migrate: 'dist/src/commands/migrate.js',
  seedDemo: 'dist/src/commands/seed-demo.js',
};

const nodeArguments = (role) => ['--enable-source-maps', inRoot(entry[role])];

/**
 * Migrates as the owner and returns what the other processes need instead of the owner's login.
 * @param {{databaseUrl: string, dataDir: string, env: object, log: string}} options
 */
export async function migrate(crew, { databaseUrl, dataDir, env, log }) {
  await crew.run('Migrating the database', process.execPath, nodeArguments('migrate'), {
    cwd: root,
    log,
    env: { ...env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
  });
  const file = join(dataDir, 'database.json');
  if (!existsSync(file)) throw new Trouble(`The migration ended well but did not write ${file}.`);
  const { appUrl, systemUrl, listenUrl } = JSON.parse(readFileSync(file, 'utf8'));
  return { DATABASE_APP_URL: appUrl, DATABASE_SYSTEM_URL: systemUrl, DATABASE_LISTEN_URL: listenUrl };
}

/** The environment of the API and worker: everything of `base` but the owner's login. */
export function applicationEnvironment(base, own) {
  const environment = { ...base, ...own };
  delete environment.DATABASE_URL;
  return environment;
}

/** Starts one process of the application. Over its channel it notices the launcher's death. */
export function startProcess(crew, { role, name, env, log }) {
  return crew.start(name, process.execPath, nodeArguments(role), { cwd: root, env, log, ipc: true });
}

/** Runs the demo's seed; the API must answer. */
export function seedDemo(crew, { env, log }) {
  return crew.run('Seeding the demo', process.execPath, nodeArguments('seedDemo'), { cwd: root, env, log });
}

/** Waits until a GET of `url` answers 200; a Trouble with the last output when the process ends first. */
export async function untilAnswers(url, member, limit = 60_000) {
  const deadline = Date.now() + limit;
  let last = 'no answer';
  while (Date.now() < deadline && !member.end) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      const body = await response.text();
      if (response.ok) return;
      last = `${response.status} ${body.slice(0, 500)}`;
    } catch (error) {
      last = error.cause?.message ?? error.message;
    }
    await pause(50);
  }
  const why = member.end
    ? `${member.name} ended first.`
    : `${url} did not answer 200 within ${limit / 1000} s: ${last}`;
  throw new Trouble(why, { exitCode: member.end?.code || 1, output: lastWords(member) });
}
