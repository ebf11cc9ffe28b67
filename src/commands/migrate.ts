import 'reflect-metadata';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { type Config, databasePassword, loadConfig } from '#config/config.js';
import { projectRoot } from '#config/project-root.js';

/** Of every statement of the two logins. */
const TIME_LIMITS = {
  statement_timeout: '10s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '30s',
};

/** Two processes may be started at once; one migrates, the other waits here. */
const LOCK = 5_472_931;

/**
 * Creates the two logins and brings the schema up to date, as the owner (DATABASE_URL). Writes their addresses to
 * `$DATA_DIR/database.json`, which the launcher hands to the processes.
 */
async function migrate(config: Config): Promise<void> {
  if (!config.DATABASE_URL) throw new Error("DATABASE_URL is not set: migrate needs the owner's login");
  const roles = {
    app: `${config.DATABASE_ROLE_PREFIX}_app`,
    system: `${config.DATABASE_ROLE_PREFIX}_system`,
  };
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    for (const role of Object.values(roles)) await ensureLogin(client, role, databasePassword(config, role));
    await runMigrations(config.DATABASE_URL, roles);
  } finally {
    await client.end();
  }
  const url = (role: string) => {
    const address = new URL(config.DATABASE_URL!);
    address.username = role;
    address.password = databasePassword(config, role);
    return address.href;
  };
  const addresses = { appUrl: url(roles.app), systemUrl: url(roles.system), listenUrl: url(roles.app) };
  writeFileSync(join(config.DATA_DIR, 'database.json'), JSON.stringify(addresses), { mode: 0o600 });
}

async function ensureLogin(client: pg.Client, role: string, password: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) {
    // Roles belong to the cluster: another database's migration may create it at the same time.
    await client.query(`create role ${name} login`).catch((error: { code?: string }) => {
      if (error.code !== '42710' && error.code !== '23505') throw error;
    });
  }
  await client.query(`alter role ${name} password ${client.escapeLiteral(password)}`);
  // One tenant's stuck lock or slow query must not hold the connections of all.
  for (const [setting, value] of Object.entries(TIME_LIMITS)) {
    await client.query(`alter role ${name} set ${setting} = '${value}'`);
  }
}

async function runMigrations(url: string, names: { app: string; system: string }): Promise<void> {
  const folder = join(projectRoot, 'dist/migrations');
  const files = readdirSync(folder).filter((file) => /^\d+-.*\.js$/.test(file));
  const { roles } = (await import(join(folder, 'support/tenant-isolation.js'))) as { roles: typeof names };
  Object.assign(roles, names);
  const migrations = await Promise.all(
    files
      .sort()
      .map(
        async (file) =>
          Object.values((await import(join(folder, file))) as object)[0] as new () => MigrationInterface,
      ),
  );
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migrations',
    installExtensions: false,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    for (const { name } of done) process.stdout.write(`migrated ${name}\n`);
  } finally {
    await source.destroy();
  }
}

await migrate(loadConfig()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
