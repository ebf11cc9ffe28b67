// Asks a fresh process which organisation answers under each of many hosts, one after the other: the first time from the
// database, then from memory. One JSON argument in, one JSON line out.

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const { hosts, warmRounds } = JSON.parse(process.argv[2]);
const { AppModule } = await import('../../dist/src/app.module.js');
const { OrganisationDirectory } = await import('../../dist/src/kernel/context/organisation-directory.js');
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const directory = app.get(OrganisationDirectory);

async function timesOf(names) {
  const times = [];
  for (const name of names) {
    const began = performance.now();
    const organisation = await directory.byHost(name);
    times.push(performance.now() - began);
    if (!organisation) throw new Error(`Nobody answers under ${name}`);
  }
  return times;
}

const cold = await timesOf(hosts);
const warm = [];
for (let round = 0; round < warmRounds; round += 1) warm.push(...(await timesOf(hosts)));
process.stdout.write(`${JSON.stringify({ cold, warm })}\n`, () => process.exit(0));
