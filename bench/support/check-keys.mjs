// Makes keys, then asks who they stand for: from the database, from memory, and with a typing error. One JSON argument in,
// one JSON line out: milliseconds of this process's CPU for one check.

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { percentile } from './windows.mjs';

const { keys, warmRounds } = JSON.parse(process.argv[2]);
const { AppModule } = await import('../../dist/src/app.module.js');
const { Credentials } = await import('../../dist/src/kernel/access/credentials.js');
const { isWellFormedApiKey } = await import('../../dist/src/kernel/access/api-key-format.js');
const { OrganisationDirectory } = await import('../../dist/src/kernel/context/organisation-directory.js');
const { Database } = await import('../../dist/src/kernel/database/database.js');
const { ApiKeysService } = await import('../../dist/src/modules/credentials/api-keys.service.js');
const { SYSTEM } = await import('../../dist/src/kernel/context/ctx.js');

const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const organisation = await app.get(OrganisationDirectory).platform();
const ctx = { tenantId: organisation.id, organisation, principal: SYSTEM, requestId: 'bench', address: null };
const service = app.get(ApiKeysService);
const made = await app.get(Database).inTenant(ctx, async (tx) => {
  const all = [];
  for (let index = 0; index < keys; index += 1) {
    all.push(
      (await service.issue(tx, ctx, { name: 'Bench', scopes: ['read:members', 'write:branding'] })).key,
    );
  }
  return all;
});
const credentials = app.get(Credentials);

/** What the middleware does with a key: its form, whose it is, from where it may come. */
async function check(key) {
  if (!isWellFormedApiKey(key)) return false;
  const found = await credentials.find(['api_key'], key);
  return found !== null && found.allows('127.0.0.1') && found.principal.scopes.size > 0;
}

/** CPU of one round over all keys, for one check. */
async function round(all, expected) {
  const before = process.cpuUsage();
  for (const key of all)
    if ((await check(key)) !== expected) throw new Error('A key is not what it should be');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / all.length;
}

const cold = await round(made, true);
const rounds = [];
for (let index = 0; index < warmRounds; index += 1) rounds.push(await round(made, true));
const mistyped = made.map((key) => key.slice(0, -1) + (key.endsWith('0') ? '1' : '0'));
const typos = [];
for (let index = 0; index < warmRounds; index += 1) typos.push(await round(mistyped, false));
const result = { cold, warm: percentile(rounds, 50), checksum: percentile(typos, 50) };
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
