// `npm run bench [name…]`: every benchmark, or those named, one after the other; each is a command of its own.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ALL = [
  'request-path',
  'rate-limit',
  'storefront-home',
  'provisioning',
  'host-resolution',
  'key-check',
  'sign-in',
  'oauth-token',
  'catalogue-search',
  'startup',
];

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${ALL.join(', ')}`);
  process.exit(2);
}

// Ctrl-C goes to the benchmark too, which ends its processes; this one waits for it.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (interrupted = true));

const ends = [];
for (const name of wanted.length > 0 ? wanted : ALL) {
  if (interrupted) break;
  console.log(`\n${name}`);
  const child = spawn(process.execPath, [at(`${name}.mjs`)], { stdio: 'inherit' });
  ends.push([name, await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))]);
}

console.log('\nFigures with a target:');
for (const [name, code] of ends) {
  const file = at(`results/${name}.json`);
  const rows = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  for (const { name: figure, value, unit, target, pass } of rows) {
    if (target)
      console.log(`  ${pass ? 'met   ' : 'MISSED'}  ${name}: ${figure} ${value} ${unit} (${target})`);
  }
  if (code !== 0 && rows.every(({ pass }) => pass !== false)) console.log(`  FAILED  ${name}`);
}
process.exit(interrupted ? 130 : ends.every(([, code]) => code === 0) ? 0 : 1);
