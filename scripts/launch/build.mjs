import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackaged } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { patiently, say, seconds, Trouble } from './output.mjs';
import { inRoot, prepareLock, root, withPinnedPath } from './places.mjs';
import { sayWaiting } from './runtime.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', '.swcrc'];

/** The two halves of the build: the script of package.json, what it reads, and what it writes. */
const parts = [
  {
    name: 'server',
    script: 'build:server',
    reads: ['src', 'libs', 'config', 'migrations', 'nest-cli.json', ...shared],
    writes: ['dist/src', 'dist/libs', 'dist/config', 'dist/migrations'],
  },
  { name: 'web', script: 'build:web', reads: ['web', 'libs', 'config', ...shared], writes: ['dist/web'] },
];

/** Builds what changed since the last build; nothing in a packaged installation. */
export async function ensureBuild(crew, logDir) {
  if (isPackaged()) return;
  await withLock(prepareLock, () => buildChanged(crew, logDir), sayWaiting);
}

async function buildChanged(crew, logDir) {
  const scripts = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).scripts;
  for (const part of parts) {
    const stamp = inRoot('dist', `.built-${part.name}`);
    const wanted = fingerprint(part.reads);
    const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
    if (isFresh && part.writes.every((folder) => existsSync(inRoot(folder)))) continue;
    const began = Date.now();
    // Emptied first: what a removed source once became (a migration, say) must not run on.
    for (const path of [stamp, ...part.writes.map((folder) => inRoot(folder))]) {
      rmSync(path, { recursive: true, force: true });
    }
    await patiently(`building the ${part.name}`, () => runScript(crew, part, scripts, logDir));
    mkdirSync(inRoot('dist'), { recursive: true });
    writeFileSync(stamp, wanted);
    say(`Built the ${part.name} in ${seconds(began)} s`);
  }
}

function runScript(crew, part, scripts, logDir) {
  const command = scripts[part.script];
  if (!command) throw new Trouble(`package.json has no script "${part.script}".`);
  return crew.run(`Building the ${part.name} ("npm run ${part.script}")`, '/bin/sh', ['-c', command], {
    cwd: root,
    env: withPinnedPath(),
    log: join(logDir, `build-${part.name}.log`),
  });
}

/** A hash of the content of files and folders; the time of a file says little after a fresh clone. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = inRoot(path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(`${path}\0${stat.size}\0`).update(readFileSync(full));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
