import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { projectRoot } from './project-root.js';

/** Reads and checks a YAML list below `config/`; the error names file, entry and field. */
export function readYamlList<T>(path: string, schema: z.ZodType<T>): T[] {
  return parseList(path).map((entry, index) => {
    const result = schema.safeParse(entry);
    if (result.success) return result.data;
    const problems = result.error.issues.map(
      (issue) => `  ${issue.path.join('.') || '(entry)'}: ${issue.message}`,
    );
    throw new Error(`config/${path}, ${nameOf(entry, index)} is not valid:\n${problems.join('\n')}`);
  });
}

function parseList(path: string): unknown[] {
  let content: unknown;
  try {
    content = parse(readFileSync(join(projectRoot, 'config', path), 'utf8'));
  } catch (cause) {
    throw new Error(`config/${path} can not be read: ${String(cause)}`, { cause });
  }
  if (!Array.isArray(content)) throw new Error(`config/${path} must hold a list`);
  return content;
}

function nameOf(entry: unknown, index: number): string {
  const named = typeof entry === 'object' && entry !== null && 'slug' in entry;
  return named ? `entry "${String(entry.slug)}"` : `entry ${index + 1}`;
}
