import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';

/** Every controller below a module, from its decorators: nothing is started, no database is asked. */
export async function controllersBelow(
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
