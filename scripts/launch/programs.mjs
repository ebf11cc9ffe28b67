import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, seconds, Trouble } from './output.mjs';

const usual = ['/usr/bin', '/usr/local/bin', '/usr/sbin', '/opt/homebrew/bin', '/snap/bin'];

/** Programs that do not come from npm. `setting` names the way around each. */
const programs = {
  redis: {
    title: 'Redis (redis-server or valkey-server)',
    find: () => firstOnPath(['redis-server', 'valkey-server']),
    debian: 'redis-server',
    others: 'Fedora: dnf install valkey · macOS: brew install redis',
    setting: 'npm start takes a server of yours: REDIS_URL=redis://…',
  },
  chromium: {
    title: 'Chromium (chromium, chromium-browser or google-chrome), for the browser tests',
    find: findChromium,
    debian: 'chromium',
    others: 'Fedora: dnf install chromium · macOS: brew install --cask chromium',
    setting: 'one that lies elsewhere: CHROMIUM_PATH=/path/to/chromium',
  },
};

/**
 * Finds every program asked for, installs what is missing where that can be done (root on Debian and its kin),
 * and otherwise stops with one message that names everything missing and how to get it.
 * @returns the path of each
 */
export function requirePrograms(names) {
  let missing = names.filter((name) => !programs[name].find());
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    installOnDebian(missing.map((name) => programs[name].debian));
    missing = missing.filter((name) => !programs[name].find());
  }
  if (missing.length > 0) throw new Trouble(missingMessage(missing.map((name) => programs[name])));
  return Object.fromEntries(names.map((name) => [name, programs[name].find()]));
}

function missingMessage(missing) {
  const lines = ['Missing on this machine:'];
  for (const program of missing) {
    lines.push(`  - ${program.title}`);
    lines.push(`      Debian, Ubuntu: apt-get install ${program.debian} · ${program.others}`);
    lines.push(`      ${program.setting}`);
  }
  return lines.join('\n');
}

function installOnDebian(packages) {
  say(`Installing ${packages.join(' and ')} with apt-get`);
  const began = Date.now();
  // RUNLEVEL=1 keeps the package from starting a service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const aptGet = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'pipe', encoding: 'utf8' });
  aptGet('update');
  const result = aptGet('install', '-y', '--no-install-recommends', ...packages);
  if (result.status === 0) say(`Installed in ${seconds(began)} s`);
  else say(`apt-get could not: ${(result.stderr ?? '').trim().split('\n').at(-1)}`);
}

function firstOnPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usual];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Trouble(`CHROMIUM_PATH=${named} is not a program that can be run.`);
    return named;
  }
  return (
    firstOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ??
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find(isExecutable)
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
