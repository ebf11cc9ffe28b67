import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Trouble } from './output.mjs';
import { inRoot } from './places.mjs';

/** The settings that the launcher itself needs. All others go to the processes as they are. */
export function launchSettings() {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const { env } = process;
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`PORT=${env.PORT} is not a port.`);
  const production = env.NODE_ENV === 'production';
  return {
    port,
    host: env.HOST || '127.0.0.1',
    platformDomain: env.PLATFORM_DOMAIN || 'localhost',
    dataDir: resolve(env.DATA_DIR || '.livery'),
    databaseUrl: env.DATABASE_URL || null,
    redisUrl: env.REDIS_URL || null,
    isDemo: env.DEMO ? /^(true|1)$/.test(env.DEMO) : !production,
  };
}

/** Creates DATA_DIR with its folder for logs; stops when it belongs to somebody else. */
export function prepareDataDir(dataDir) {
  const logDir = join(dataDir, 'logs');
  try {
    mkdirSync(logDir, { recursive: true });
    // Under root PostgreSQL runs as another account, which must pass through; the files inside have modes of their own.
    if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
    for (const path of [dataDir, logDir, join(dataDir, 'services.json')]) {
      if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    }
  } catch (error) {
    throw new Trouble(
      `DATA_DIR ${dataDir} cannot be used by this account (${error.code}). ` +
        'Start as the account that made it, or set DATA_DIR to another folder.',
    );
  }
  return { logDir };
}

/** Where a browser and this launcher reach the server. */
export function addressesOf({ host, port, platformDomain }) {
  const anyAddress = host === '0.0.0.0' || host === '::';
  const reachable = anyAddress ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    probeUrl: `http://${reachable}:${port}`,
    baseUrl: process.env.PUBLIC_URL || `http://${platformDomain}:${port}`,
  };
}
