import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { operationsOf } from '#kernel/access/operations-of.js';
import { openApiDocument } from '#kernel/http/openapi.js';
import { AppModule } from '../app.module.js';

/** Every controller below a module, from its decorators: nothing is started, no database is asked. */
async function controllersBelow(
  module: Type | DynamicModule | Promise<DynamicModule>,
  seen = new Set<unknown>(),
): Promise<Type[]> {
  const resolved = await module;
  const type = 'module' in resolved ? resolved.module : resolved;
  if (seen.has(type)) return [];
  seen.add(type);
  const own = (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, type) ?? []) as Type[];
  const imports = (Reflect.getMetadata(MODULE_METADATA.IMPORTS, type) ?? []) as (Type | DynamicModule)[];
  const below = await Promise.all(imports.map((imported) => controllersBelow(imported, seen)));
  return [...own, ...below.flat()];
}

const document = openApiDocument(operationsOf(await controllersBelow(AppModule)));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(0));
