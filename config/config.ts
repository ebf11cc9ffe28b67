import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings, type Settings } from './env.js';

/** The settings with everything derived that more than one place needs. */
export interface Config extends Settings {
  /** Absolute. */
  DATA_DIR: string;
  edgeHost: string;
  mailFrom: string;
  /** Scheme and port of every page and API address, such as `{scheme: 'http', port: ':3000'}`. */
  public: { scheme: 'http' | 'https'; port: string };
  /** Host header of the platform, with the port: `localhost:3000`. */
  platformHost: string;
  baseUrl: string;
  /** Key ring for sealing, the current key first. */
  secretKeys: { kid: string; key: Uint8Array }[];
  /** 32 bytes for one purpose, derived from the oldest key of the ring (HKDF, RFC 5869). */
  deriveKey: (purpose: string) => Uint8Array;
}

/** Builds the configuration of this process. Creates DATA_DIR and, without SECRET_KEYS, a key ring in it. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const settings = readSettings(environment);
  const dataDir = resolve(settings.DATA_DIR);
  mkdirSync(dataDir, { recursive: true });
  const url = new URL(settings.PUBLIC_URL ?? `http://${settings.PLATFORM_DOMAIN}:${settings.PORT}`);
  const secretKeys = parseKeyRing(
    settings.SECRET_KEYS.length > 0 ? settings.SECRET_KEYS : keysOnDisk(dataDir),
  );
  // Of the oldest key: a new one in front must not change what is derived (pepper, cursors, database logins).
  const root = secretKeys.at(-1)!.key;
  return {
    ...settings,
    DATA_DIR: dataDir,
    edgeHost: settings.EDGE_HOST ?? `edge.${settings.PLATFORM_DOMAIN}`,
    mailFrom: settings.MAIL_FROM ?? `no-reply@${settings.PLATFORM_DOMAIN}`,
    public: { scheme: url.protocol === 'https:' ? 'https' : 'http', port: url.port ? `:${url.port}` : '' },
    platformHost: url.host,
    baseUrl: url.origin,
    secretKeys,
    deriveKey: (purpose) => new Uint8Array(hkdfSync('sha256', root, 'livery', purpose, 32)),
  };
}

/** Password of a database login: the same for every process that shares the key ring, never stored. */
export function databasePassword(config: Config, role: string): string {
  return createHmac('sha256', config.deriveKey('database')).update(role).digest('base64url');
}

function parseKeyRing(entries: readonly string[]): Config['secretKeys'] {
  return entries.map((entry) => {
    const [kid, encoded] = entry.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!kid || key.length !== 32) throw new Error('SECRET_KEYS: each entry is kid:base64 of 32 bytes');
    return { kid, key: new Uint8Array(key) };
  });
}

function keysOnDisk(dataDir: string): string[] {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const keys = [`k1:${randomBytes(32).toString('base64')}`];
    try {
      // 'wx': of two processes that start at once one writes, the other reads what it wrote.
      writeFileSync(file, JSON.stringify({ keys }), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return (JSON.parse(readFileSync(file, 'utf8')) as { keys: string[] }).keys;
}
