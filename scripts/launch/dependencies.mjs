import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { patiently, say, seconds, Trouble } from './output.mjs';
import { inRoot, pinnedNode, root } from './places.mjs';

const stamp = inRoot('node_modules', '.cache', 'installed-from');
const lockFile = inRoot('package-lock.json');

/**
 * A packaged installation: built, and installed without the development packages. Nothing is installed or built there.
 */
export function isPackaged() {
  return (
    existsSync(inRoot('dist', 'src', 'main.js')) && !existsSync(inRoot('node_modules', '@nestjs', 'cli'))
  );
}

/** Runs `npm ci` when packages are missing or package-lock.json has changed since they were installed. */
export async function ensureDependencies() {
  if (isPackaged() || !existsSync(lockFile)) return;
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (isStamped(wanted) && existsSync(inRoot('node_modules', '.package-lock.json'))) return;
  if (!installedMatchesLock()) await install();
  mkdirSync(inRoot('node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
}

function isStamped(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

// Packages put there by a plain `npm install` count when each has the version of the lock file.
function installedMatchesLock() {
  const hidden = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(pinnedNode)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages);
  return locked.every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

async function install() {
  const fresh = !existsSync(inRoot('node_modules'));
  say(
    fresh
      ? 'Installing packages with npm ci (a minute or two the first time)'
      : 'package-lock.json changed: npm ci',
  );
  const began = Date.now();
  let result = await patiently('installing packages', npmCi);
  if (result.code !== 0 && /ECONN|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|network|\b50[234]\b/.test(result.output)) {
    say('The package registry did not answer; trying once more');
    result = await patiently('installing packages', npmCi);
  }
  if (result.code !== 0) {
    const errors = result.output.split('\n').filter((line) => line.startsWith('npm error'));
    throw new Trouble('npm ci failed; what it said is above.', {
      output: errors.length > 0 ? errors.slice(0, 20).join('\n') : result.output.slice(-2000),
    });
  }
  say(`Packages installed in ${seconds(began)} s`);
}

function npmCi() {
  const [command, ...first] = npmCommand();
  // --include=dev: the build needs them, and NODE_ENV=production would leave them out.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  return new Promise((resolve, reject) => {
    const npm = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    npm.stdout.on('data', keep);
    npm.stderr.on('data', keep);
    // Without a terminal only this process gets the signal, and npm would go on alone.
    const stop = (signal) => {
      npm.kill(signal);
      process.exit(130);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
    npm.on('error', () =>
      reject(new Trouble('npm was not found. It comes with Node.js: https://nodejs.org/')),
    );
    npm.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      resolve({ code, output });
    });
  });
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') && existsSync(script) ? [process.execPath, script] : ['npm'];
}
