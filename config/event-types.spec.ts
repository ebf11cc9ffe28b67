import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { eventTypes } from './event-types.js';
import { projectRoot } from './project-root.js';
import { scopes } from './scopes.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const all = [...eventTypes.values()];

/** The names that modules declare to the compiler. */
const declared = readdirSync(join(projectRoot, 'src/modules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.events.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(projectRoot, 'src/modules', file), 'utf8');
    return [...text.matchAll(/^ {4}'([\w.]+)':/gm)].map(([, name]) => name!);
  });

describe('the catalogue of events', () => {
  it('has every type that a module publishes, and no other', () => {
    expect([...eventTypes.keys()].sort()).toEqual([...new Set(declared)].sort());
  });

  it.each(all)('$name has an example that its schema allows, and a scope that exists', (type) => {
    expect(scopes.has(type.scope)).toBe(true);
    const validate = ajv.compile(type.schema);
    expect(validate(type.example) || validate.errors).toBe(true);
  });
});
