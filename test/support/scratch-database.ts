import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { readTestStack, type TestStack } from './stack.mjs';

const run = promisify(execFile);
/** Roles belong to the cluster, so only one file at a time may migrate. */
const LOCK = 7_411_202;
const TEMPLATE = 'scratch_template';

/** A migrated database that nobody else uses: no API, no worker, no other test. */
export interface ScratchDatabase {
  name: string;
  ownerUrl: string;
  appUrl: string;
  systemUrl: string;
  /** Runs a statement as the owner. */
  owner: (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
  /** Runs statements past triggers and foreign keys: for filling tables with what is known to be right. */
  fill: (statements: string[]) => Promise<void>;
  /** Settings for a process on this database. */
  environment: Record<string, string>;
  drop(): Promise<void>;
}

/** Copies the migrated template, which the first caller makes. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const stack = readTestStack();
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  const owner = new URL(stack.database.ownerUrl).username;
  await asAdmin(stack, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const known = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (known.rowCount === 0) await makeTemplate(stack, admin, owner);
    await admin.query(`create database ${name} owner ${owner} template ${TEMPLATE}`);
  });
  const [ownerUrl, appUrl, systemUrl] = [
    stack.database.ownerUrl,
    stack.database.appUrl,
    stack.database.systemUrl,
  ].map((url) => onDatabase(url, name)) as [string, string, string];
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  return {
    name,
    ownerUrl,
    appUrl,
    systemUrl,
    owner: (text, values) => pool.query(text, values),
    async fill(statements) {
      const admin = new pg.Client({ connectionString: onDatabase(stack.database.adminUrl, name) });
      await admin.connect();
      await admin.query('set session_replication_role = replica');
      for (const statement of statements) await admin.query(statement);
      await admin.end();
    },
    environment: {
      ...stack.environment,
      DATABASE_APP_URL: appUrl,
      DATABASE_SYSTEM_URL: systemUrl,
      DATABASE_LISTEN_URL: appUrl,
    },
    async drop() {
      await pool.end();
      await asAdmin(stack, async (admin) => {
        // A pool says that it has ended while its connections still are; cut off now, they would fail whatever runs next.
        const open = () => admin.query('select 1 from pg_stat_activity where datname = $1', [name]);
        for (let tries = 0; tries < 50 && (await open()).rowCount !== 0; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await admin.query(`drop database ${name} with (force)`);
      });
    },
  };
}

async function makeTemplate(stack: TestStack, admin: pg.Client, owner: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scratch-'));
  try {
    await admin.query(`create database ${TEMPLATE} owner ${owner}`);
    // The same key ring, so that the logins of the cluster keep their passwords.
    const { keys } = JSON.parse(await readFile(join(stack.dataDir, 'secrets.json'), 'utf8')) as {
      keys: string[];
    };
    await run(process.execPath, ['dist/src/commands/migrate.js'], {
      env: {
        ...stack.environment,
        DATA_DIR: folder,
        SECRET_KEYS: keys.join(','),
        DATABASE_URL: onDatabase(stack.database.ownerUrl, TEMPLATE),
      },
    });
  } catch (error) {
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function asAdmin(stack: TestStack, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: stack.database.adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
