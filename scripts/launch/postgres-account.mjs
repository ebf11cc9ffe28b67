import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { say, Trouble } from './output.mjs';

// PostgreSQL refuses to run as root, so under root it runs as another account, which must reach its programs and data.

/** The account for PostgreSQL: `{}` (this one) unless this is root. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};
  const existing = lookUp('postgres');
  if (existing) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account)
    throw new Trouble('PostgreSQL does not run as root, and there is no account "postgres" to run it as.');
  return account;
}

function lookUp(name) {
  const ask = (flag) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function may(account, test, path) {
  return spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], { ...account, cwd: '/' }).status === 0;
}

/**
 * The folder of PostgreSQL's programs, copied to a place that everybody may read when the account cannot reach it
 * where it is (a clone under /root).
 * @param {string} native the folder that npm installed, with bin, lib and share
 */
export function reachablePrograms(account, native, version) {
  if (account.uid === undefined || may(account, '-x', join(native, 'bin', 'postgres'))) return native;
  const copy = join('/var/lib', `embedded-postgresql-${version}`);
  if (!existsSync(copy)) {
    say(`The account of PostgreSQL cannot read ${native}: copying its programs to ${copy}`);
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  return copy;
}

/**
 * Makes `wanted` an empty folder that the account can use for its data. Where it cannot reach it, the data lies
 * under /var/lib and `wanted` is a link to it.
 * @returns the real path
 */
export function emptyDataFolder(account, wanted) {
  if (existsSync(wanted)) {
    for (const entry of readdirSync(wanted)) rmSync(join(wanted, entry), { recursive: true });
    return realpathSync(wanted);
  }
  // rm: a link whose target has been deleted by hand.
  rmSync(wanted, { force: true });
  makeOwned(account, wanted);
  if (account.uid === undefined || may(account, '-w', wanted)) return realpathSync(wanted);
  rmdirSync(wanted);
  const elsewhere = join('/var/lib', `embedded-postgresql-data-${randomBytes(6).toString('hex')}`);
  say(`The account of PostgreSQL cannot reach ${dirname(wanted)}: its data lies in ${elsewhere}`);
  makeOwned(account, elsewhere);
  symlinkSync(elsewhere, wanted);
  return elsewhere;
}

function makeOwned(account, folder) {
  mkdirSync(folder, { mode: 0o700 });
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
}
