import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bold, say } from './output.mjs';

/** Prints where everything is and how to sign in. */
export function report({ dataDir, logDir, baseUrl }) {
  const file = join(dataDir, 'demo.json');
  say(bold('Ready'));
  const lines = [['', '']];
  if (existsSync(file)) lines.push(...demoLines(file, baseUrl));
  else lines.push(['Platform', baseUrl]);
  lines.push(['Logs', shown(logDir)], ['', '']);
  const width = Math.max(...lines.map(([label]) => label.length));
  for (const [label, ...rest] of lines)
    console.log(`  ${bold(label.padEnd(width))}  ${rest.join('  ')}`.trimEnd());
  console.log(`  Ctrl-C ends it; the data stays in ${shown(dataDir)}.\n`);
}

function demoLines(file, baseUrl) {
  const demo = JSON.parse(readFileSync(file, 'utf8'));
  const { protocol } = new URL(demo.baseUrl ?? baseUrl);
  const people = [
    ...demo.tenants.map((tenant) => [tenant.slug, `${protocol}//${tenant.host}`, tenant.owner]),
    ...demo.resellers.map(({ slug, owner }) => [slug, demo.baseUrl ?? baseUrl, owner]),
    ['operator', demo.baseUrl ?? baseUrl, demo.operator],
  ];
  const width = Math.max(...people.map(([, url]) => url.length));
  return [
    ...people.map(([name, url, person]) => [name, url.padEnd(width), `${person.email} / ${person.password}`]),
    ['', ''],
    ['API keys', shown(file)],
    ...(process.env.NODE_ENV === 'production' ? [] : [['Mail', `${demo.baseUrl ?? baseUrl}/dev/mail`]]),
  ];
}

function shown(path) {
  const short = relative(process.cwd(), path);
  return short && !short.startsWith('..') ? short : path;
}
