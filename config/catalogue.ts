import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { catalogueEntrySchema, type CatalogueEntry } from './catalogue-entry.js';
import { loadCategories } from './categories.js';
import { projectRoot } from './project-root.js';
import { readYamlList } from './yaml-list.js';

export type { CatalogueEntry, CatalogueTheme } from './catalogue-entry.js';

/** The file of the entries that work out of the box, whatever their category. */
const NATIVE_FILE = 'native.yaml';

// The package is CommonJS: what `import` gives is its namespace, the function is inside.
const addFormats = addFormatsModule.default;

/**
 * All entries of `config/catalogue/`, checked: fields, unique slugs, known categories, one file per primary
 * category, and configuration schemas that compile. Throws an error that names file and entry.
 */
export function loadCatalogue(): CatalogueEntry[] {
  const categories = new Set(loadCategories().map(({ slug }) => slug));
  const bySlug = new Map<string, CatalogueEntry>();
  const files = readdirSync(join(projectRoot, 'config/catalogue')).filter((file) => file.endsWith('.yaml'));
  for (const file of files.sort()) {
    for (const entry of readYamlList(`catalogue/${file}`, catalogueEntrySchema)) {
      const problem =
        (bySlug.has(entry.slug) && 'has a slug that is taken') ||
        placeProblem(entry, file, categories) ||
        configurationProblem(entry);
      if (problem) throw new Error(`config/catalogue/${file}, entry "${entry.slug}" ${problem}`);
      bySlug.set(entry.slug, entry);
    }
  }
  return [...bySlug.values()];
}

function placeProblem(entry: CatalogueEntry, file: string, known: Set<string>): string | undefined {
  const unknown = entry.categories.find((slug) => !known.has(slug));
  if (unknown) return `names the unknown category "${unknown}"`;
  if (new Set(entry.categories).size < entry.categories.length) return 'names a category twice';
  if (file !== NATIVE_FILE && entry.categories[0] !== basename(file, '.yaml'))
    return `belongs into ${entry.categories[0]}.yaml, the file of its first category`;
  return undefined;
}

function configurationProblem({ configuration, uiHints }: CatalogueEntry): string | undefined {
  if (!configuration || !uiHints) return undefined;
  try {
    const ajv = new Ajv2020({ strict: true });
    addFormats(ajv);
    ajv.compile(configuration);
  } catch (error) {
    return `has a configuration schema that does not compile: ${String(error)}`;
  }
  const { order, ...hints } = uiHints;
  const fields = sorted(Object.keys(z.record(z.string(), z.unknown()).parse(configuration['properties'])));
  if (sorted(Object.keys(hints)) !== fields || sorted(order) !== fields)
    return 'has uiHints for other fields than its configuration';
  return undefined;
}

function sorted(names: readonly string[]): string {
  return [...names].sort().join();
}
