import { z } from 'zod';
import { readYamlList } from './yaml-list.js';

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
export type CategoryIcon = (typeof CATEGORY_ICONS)[number];

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case slug');

const categorySchema = z.strictObject({
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

/** All categories in the order in which they are shown. */
export function loadCategories(): Category[] {
  const categories = readYamlList('categories.yaml', categorySchema);
  const seen = new Set<string>();
  for (const { slug } of categories) {
    if (seen.has(slug)) throw new Error(`config/categories.yaml, entry "${slug}" is there twice`);
    seen.add(slug);
  }
  return categories.sort((a, b) => a.order - b.order);
}
