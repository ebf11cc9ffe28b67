import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { z } from 'zod';
import { configFolder, loadCategories, parseConfigEntry, readConfigList, slugSchema } from './categories.js';

const addFormats = addFormatsModule.default;

/** What a catalogue entry may ask to read or write. */
export const CATALOGUE_RESOURCES = [
  'projects',
  'budgets',
  'schedules',
  'invoices',
  'change_orders',
  'vendors',
  'documents',
  'customers',
  'orders',
  'products',
  'webhooks',
  'workflows',
  'connections',
  'branding',
  'members',
  'listings',
  'installs',
] as const;

/** System font stacks a brand may choose from: none is downloaded, so text never jumps. */
export const FONT_STACKS = ['system', 'humanist', 'geometric', 'serif', 'slab', 'mono', 'rounded'] as const;

/** The code that gives a working entry its effect. */
export const CATALOGUE_HANDLERS = ['brand-theme', 'announcement-bar', 'smtp-server'] as const;

const httpsUrl = z.url({ protocol: /^https$/ });
const hexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #1a2b3c');
const sentence = z.string().trim().min(10).max(200);

const palette = z.strictObject({
  primary: hexColor,
  secondary: hexColor,
  accent: hexColor,
  background: hexColor,
  surface: hexColor,
  text: hexColor,
  success: hexColor,
  warning: hexColor,
  danger: hexColor,
});

/** What a brand theme writes into the brand's draft. */
export const themeSchema = z.strictObject({
  /** The scheme that the theme is designed for; `auto` follows the visitor's device. */
  colorScheme: z.enum(['light', 'dark', 'auto']),
  colors: z.strictObject({ light: palette, dark: palette }),
  fonts: z.strictObject({ heading: z.enum(FONT_STACKS), body: z.enum(FONT_STACKS) }),
  /** Corner radius in px. */
  radius: z.int().min(0).max(32),
});
export type CatalogueTheme = z.infer<typeof themeSchema>;

const uiHint = z.strictObject({
  widget: z.enum(['text', 'password', 'select', 'toggle', 'textarea']),
  placeholder: z.string().optional(),
  help: z.string().optional(),
});

/** How the form of a configuration is drawn: a hint per field, and the order of the fields. */
export const uiHintsSchema = z.object({ order: z.array(z.string()) }).catchall(uiHint);

const scopePattern = new RegExp(`^(read|write):(${CATALOGUE_RESOURCES.join('|')})$`);

export const catalogueEntrySchema = z
  .strictObject({
    slug: slugSchema,
    name: z.string().min(2).max(60),
    kind: z.enum(['integration', 'plugin', 'template']),
    shortDescription: z.string().min(20).max(80).regex(/[^.]$/, 'must not end with a full stop'),
    /** Markdown, two or three paragraphs. */
    description: z.string().trim().min(150),
    whatItDoes: z.array(sentence).min(3).max(4),
    /** The first one is the primary category and names the file. */
    categories: z.array(slugSchema).min(1).max(3),
    publisher: z.strictObject({ name: z.string().min(2), website: httpsUrl.optional() }),
    links: z.strictObject({
      website: httpsUrl.optional(),
      privacy: httpsUrl.optional(),
      terms: httpsUrl.optional(),
      support: httpsUrl.optional(),
    }),
    /** Markdown, at most five numbered steps. */
    setupGuide: z
      .string()
      .regex(/^1\. /, 'must start with step 1')
      .regex(/^(?![\s\S]*^6\. )/m, 'has more than five steps'),
    scopes: z.array(z.strictObject({ scope: z.string().regex(scopePattern), reason: sentence })).max(6),
    /** Event types that the entry listens to. */
    events: z.array(z.string().regex(/^[a-z_]+\.[a-z_]+$/)),
    pricing: z.strictObject({
      /** What the integration itself costs; the provider's own subscription is told by `note`. */
      model: z.enum(['free', 'freemium', 'paid', 'enterprise']),
      note: z.string().min(3).max(120),
    }),
    certification: z.enum(['basic', 'verified', 'premium']),
    availability: z.enum(['working', 'coming_soon']),
    featured: z.boolean().default(false),
    icon: z.strictObject({ color: hexColor, monogram: z.string().regex(/^[\p{L}\p{N}]{1,2}$/u) }),
    addedAt: z.iso.date(),
    /** Which code gives the entry its effect: exactly the working entries have one. */
    handler: z.enum(CATALOGUE_HANDLERS).optional(),
    theme: themeSchema.optional(),
    /** JSON Schema (draft 2020-12) of the configuration form; a secret is `writeOnly`. */
    configuration: z.record(z.string(), z.unknown()).optional(),
    uiHints: uiHintsSchema.optional(),
  })
  .superRefine((entry, { addIssue }) => {
    const refuse = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
    if ((entry.availability === 'working') !== (entry.handler !== undefined))
      refuse('handler', 'belongs to working entries, to all of them and to no other');
    if ((entry.handler === 'brand-theme') !== (entry.theme !== undefined))
      refuse('theme', 'belongs to entries with the handler brand-theme, and to no other');
    if ((entry.configuration === undefined) !== (entry.uiHints === undefined))
      refuse('uiHints', 'and configuration come together');
  });

/** One listing that the installation ships with. */
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

/** The file of the entries that work out of the box, whatever their category. */
const NATIVE_FILE = 'native.yaml';

/**
 * All entries of `config/catalogue/`, checked: fields, unique slugs, known categories, one file per primary
 * category, and configuration schemas that compile. Throws an error that names file and entry.
 */
export function loadCatalogue(): CatalogueEntry[] {
  const known = new Set(loadCategories().map((category) => category.slug));
  const seen = new Map<string, string>();
  const entries: CatalogueEntry[] = [];
  const files = readdirSync(join(configFolder(), 'catalogue')).filter((file) => file.endsWith('.yaml'));
  for (const file of files.sort()) {
    const path = `catalogue/${file}`;
    for (const [index, raw] of readConfigList(path).entries()) {
      const entry = parseConfigEntry(catalogueEntrySchema, raw, path, index);
      const problem =
        placeProblem(entry, file, known) ??
        configurationProblem(entry) ??
        twiceProblem(entry, seen.get(entry.slug));
      if (problem) throw new Error(`config/${path}, entry ${index + 1} "${entry.slug}" ${problem}`);
      seen.set(entry.slug, path);
      entries.push(entry);
    }
  }
  return entries;
}

function twiceProblem(entry: CatalogueEntry, path: string | undefined): string | undefined {
  return path && `has the slug of an entry in config/${path}`;
}

function placeProblem(entry: CatalogueEntry, file: string, known: Set<string>): string | undefined {
  const unknown = entry.categories.find((slug) => !known.has(slug));
  if (unknown) return `names the unknown category "${unknown}"`;
  if (new Set(entry.categories).size < entry.categories.length) return 'names a category twice';
  if (file !== NATIVE_FILE && entry.categories[0] !== basename(file, '.yaml'))
    return `belongs into catalogue/${entry.categories[0]}.yaml, the file of its first category`;
  return undefined;
}

function configurationProblem({ configuration, uiHints }: CatalogueEntry): string | undefined {
  if (!configuration || !uiHints) return undefined;
  try {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    ajv.compile(configuration);
  } catch (error) {
    return `has a configuration schema that does not compile: ${error instanceof Error ? error.message : error}`;
  }
  const { order, ...hints } = uiHints;
  const fields = Object.keys(z.record(z.string(), z.unknown()).parse(configuration['properties']))
    .sort()
    .join();
  if (Object.keys(hints).sort().join() !== fields || [...order].sort().join() !== fields)
    return 'has uiHints for other fields than its configuration';
  return undefined;
}
