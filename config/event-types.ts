import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

/** A singular noun and what happened to it: `project.created`. */
export const EVENT_TYPE_NAME = /^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39}){1,3}$/;

const Declaration = z.strictObject({
  category: z.string().regex(/^[a-z_]+$/),
  scope: z.string().optional(),
  description: z.string().min(5),
  data: z.record(z.string(), z.record(z.string(), z.unknown())),
  example: z.record(z.string(), z.unknown()),
});
const File = z.strictObject({
  shapes: z.unknown(),
  types: z.record(z.string().regex(EVENT_TYPE_NAME), Declaration),
});

/** A type of event that the platform writes. */
export interface PlatformEventType {
  name: string;
  category: string;
  /** Whoever holds it sees events of this type. */
  scope: string;
  description: string;
  /** JSON Schema 2020-12 of `data`. */
  schema: Record<string, unknown>;
  example: Record<string, unknown>;
}

// The file is ours: the bound on aliases is against those of strangers.
const file = File.parse(
  parse(readFileSync(join(projectRoot, 'config/events.yaml'), 'utf8'), { maxAliasCount: -1 }),
);

/** Every type of event that the platform writes, by name. */
export const eventTypes: ReadonlyMap<string, PlatformEventType> = new Map(
  Object.entries(file.types).map(([name, { category, scope, description, data, example }]) => [
    name,
    {
      name,
      category,
      scope: scope ?? `read:${category}`,
      description,
      schema: { type: 'object', required: Object.keys(data), properties: data },
      example,
    },
  ]),
);

/** First words that no tenant's own type may have. */
export const reservedNouns: ReadonlySet<string> = new Set(
  [...eventTypes.keys()].map((name) => name.slice(0, name.indexOf('.'))),
);
