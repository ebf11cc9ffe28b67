import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The closed list of category icons; the web draws one glyph for each name. */
export const CATEGORY_ICONS = [
  'mail',
  'lifebuoy',
  'credit-card',
  'chart',
  'share',
  'truck',
  'boxes',
  'sparkles',
  'file-text',
  'shield',
  'users',
  'message',
  'megaphone',
  'palette',
  'book',
  'calculator',
  'pencil-ruler',
  'calendar',
  'folder',
  'bank',
  'store',
  'ruler',
  'clipboard-check',
  'kanban',
  'cart',
] as const;

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug');

export const categorySchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(2).max(40),
  /** One sentence. */
  description: z.string().max(140).endsWith('.'),
  icon: z.enum(CATEGORY_ICONS),
  group: z.enum(['general', 'builder']),
  order: z.int().positive(),
});

/** A shelf of the marketplace: `general`, or of the construction trade (`builder`). */
export type Category = z.infer<typeof categorySchema>;

/**
 * The project's `config/` folder, where the YAML files are. The code runs from `config/` (tests) and from
 * `dist/config/` (build), which holds no YAML, so the folder is found beside `package.json`.
 */
export function configFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${import.meta.dirname}`);
    folder = parent;
  }
  return join(folder, 'config');
}

/** Reads one YAML list below `config/`; `path` is relative to that folder. */
export function readConfigList(path: string): unknown[] {
  let content: unknown;
  try {
    content = parse(readFileSync(join(configFolder(), path), 'utf8'));
  } catch (error) {
    throw new Error(`config/${path} can not be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  if (!Array.isArray(content)) throw new Error(`config/${path} must hold a list`);
  return content;
}

/** Parses one entry of a YAML list; the error names file, entry and field. */
export function parseConfigEntry<T>(schema: z.ZodType<T>, entry: unknown, path: string, index: number): T {
  const result = schema.safeParse(entry);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(entry)'}: ${issue.message}`,
  );
  throw new Error(`${describeEntry(entry, path, index)} is not valid:\n${problems.join('\n')}`);
}

function describeEntry(entry: unknown, path: string, index: number): string {
  const slug = typeof entry === 'object' && entry !== null && 'slug' in entry ? String(entry.slug) : '?';
  return `config/${path}, entry ${index + 1} "${slug}"`;
}

/** All categories in the order in which they are shown. */
export function loadCategories(): Category[] {
  const path = 'categories.yaml';
  const categories = readConfigList(path).map((entry, index) =>
    parseConfigEntry(categorySchema, entry, path, index),
  );
  const seen = new Set<string>();
  for (const { slug } of categories) {
    if (seen.has(slug)) throw new Error(`config/${path}: the slug "${slug}" is there twice`);
    seen.add(slug);
  }
  return categories.sort((a, b) => a.order - b.order);
}
