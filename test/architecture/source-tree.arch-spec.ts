import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const sources = ['src', 'libs', 'config', 'migrations'].flatMap(below).filter((file) => file.endsWith('.ts'));
const modules = readdirSync(join(root, 'src/modules'));

describe('the tree', () => {
  it('has no file whose name hides what is in it', () => {
    const hiding = /(^|\/)(utils?|helpers?|common|shared|misc|manager)(\/|\.|-)/;
    expect(sources.filter((file) => hiding.test(file))).toEqual([]);
  });

  it.each(modules)('says in a page what the module %s is for', (name) => {
    expect(readFileSync(join(root, 'src/modules', name, 'README.md'), 'utf8').length).toBeGreaterThan(100);
  });

  it('is white-label where tenants look: no page, text or mail names the platform', () => {
    const shown = [...below('web/storefront'), ...below('web/texts'), ...below('src/kernel/mail')].filter(
      (file) => !/\.spec\.tsx?$/.test(file),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((file) => /livery/i.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
