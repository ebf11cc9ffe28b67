import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { SUBJECT_PREFIX } from '#modules/audit/subject-id.js';
import { audit } from '../../web/texts/en/console/audit.js';

// What the audit log needs of every event, read from the sources: one that is new is seen the day it is born.
const sources = globSync('src/modules/**/*.ts').filter((file) => !file.endsWith('.spec.ts'));
const found = (pattern: RegExp, files: string[]) => [
  ...new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, one]) => one!)),
  ),
];
const types = found(
  /^\s+'([a-z_]+\.[a-z_]+)':/gm,
  sources.filter((file) => file.endsWith('.events.ts')),
);
const subjects = found(/subject(?:: | = )\{ type: '([a-z_]+)'/g, sources);

/** Records that a tenant has by the thousand are told by their event's name. */
const TOLD_BY_NAME = /^(?:invoice|project|vendor)\./;

describe('every fact', () => {
  it.each(types.filter((type) => !TOLD_BY_NAME.test(type)))('%s has a sentence in the audit log', (type) => {
    const [noun, verb] = type.split('.') as [string, string];
    const sentences = audit.audit.did as Record<string, Record<string, string>>;
    expect(sentences[noun]?.[verb]).toEqual(expect.stringMatching(/\w/));
  });

  it.each(subjects)('about a subject of the type %s has an id outside', (type) => {
    expect(Object.keys(SUBJECT_PREFIX)).toContain(type);
  });
});
