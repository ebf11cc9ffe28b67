import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Ctx } from '#kernel/context/ctx.js';
import { SYSTEM } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import { KernelModule } from '#kernel/kernel.module.js';
import { unique } from './factories.js';
import type { ScratchDatabase } from './scratch-database.js';
import { readTestStack } from './stack.mjs';

/**
 * The kernel, and modules where they are asked for, in this process and on a database of the test's own. Nothing works
 * in the background: no relay and no due-work engine has been started.
 */
export async function kernelOn(
  database: ScratchDatabase,
  { modules = [], settings = {} }: { modules?: Type[]; settings?: Record<string, string> } = {},
): Promise<INestApplicationContext> {
  prepare(database, settings);
  class TestRoot {}
  return NestFactory.createApplicationContext(
    { module: TestRoot, imports: [KernelModule, ...modules] },
    { logger: ['fatal'], abortOnError: false },
  );
}

/** Settings for what a test starts in its own process. Jest gives each file a process.env of its own. */
export function prepare({ environment }: ScratchDatabase, settings: Record<string, string> = {}): void {
  Object.assign(process.env, environment, { REDIS_URL: quietRedis() }, settings);
}

/** A database of Redis in which no worker of the stack listens. */
function quietRedis(): string {
  const url = new URL(readTestStack().redisUrl);
  url.pathname = `/${randomInt(1, 16)}`;
  return url.href;
}

/** A tenant below the platform, made by the owner; answers the context of a call for it. */
export async function aTenantIn(database: ScratchDatabase, slug = unique()): Promise<Ctx> {
  const id = newId();
  const { rows } = await database.owner(
    `insert into organisations (id, kind, parent_id, slug, name, plan)
     select $1, 'tenant', id, $2, 'Made by a test', 'business' from organisations where kind = 'platform' returning parent_id`,
    [id, slug],
  );
  return ctxOf(id, rows[0]!.parent_id as string, slug);
}

export const ctxOf = (id: string, parentId: string | null = null, slug = 'made'): Ctx => ({
  tenantId: id,
  organisation: {
    id,
    kind: 'tenant',
    parentId,
    slug,
    name: 'Made by a test',
    plan: 'business',
    status: 'active',
  },
  principal: SYSTEM,
  requestId: 'made-by-a-test',
  address: null,
});
