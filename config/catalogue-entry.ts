import { z } from 'zod';
import { slugSchema } from './categories.js';
import { scopes } from './scopes.js';

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
    setupGuide: z.string().refine(isFewSteps, 'must be one to five numbered steps'),
    scopes: z
      .array(
        z.strictObject({
          scope: z.string().refine((scope) => scopes.has(scope), 'is no scope of config/scopes.yaml'),
          reason: sentence,
        }),
      )
      .max(6),
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

function isFewSteps(guide: string): boolean {
  const numbers = [...guide.matchAll(/^(\d+)\. \S/gm)].map((match) => Number(match[1]));
  return numbers.length > 0 && numbers.length <= 5 && numbers.every((number, index) => number === index + 1);
}
