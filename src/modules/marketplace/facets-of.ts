import type { Category } from '#config/categories.js';
import type { FacetName } from './listings.repository.js';
import { AVAILABILITIES, LISTING_KINDS, PRICES } from './listings.types.js';
import type { ListingPage } from './marketplace.dto.js';

const LABELS: Record<string, string> = {
  integration: 'Integrations',
  plugin: 'Plugins',
  template: 'Templates',
  free: 'Free',
  freemium: 'Free to start',
  paid: 'Paid',
  enterprise: 'On request',
  working: 'Ready to install',
  coming_soon: 'Coming soon',
};

/** Counts by value, in the order in which they are shown, without values that nothing has. */
export function facetsOf(
  counts: Partial<Record<FacetName, Record<string, number>>>,
  categories: readonly Pick<Category, 'slug' | 'name'>[],
): ListingPage['facets'] {
  const facet = (name: FacetName, values: readonly string[], labelOf: (value: string) => string) =>
    values.flatMap((value) => {
      const count = counts[name]?.[value] ?? 0;
      return count > 0 ? [{ value, label: labelOf(value), count }] : [];
    });
  const label = (value: string) => LABELS[value] ?? value;
  const names = new Map(categories.map(({ slug, name }) => [slug, name]));
  return {
    category: facet('category', [...names.keys()], (slug) => names.get(slug)!),
    kind: facet('kind', LISTING_KINDS, label),
    price: facet('price', PRICES, label),
    availability: facet('availability', AVAILABILITIES, label),
  };
}
