import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type CatalogueEntry, loadCatalogue } from '#config/catalogue.js';
import { type Category, loadCategories } from '#config/categories.js';
import { newId } from '#kernel/context/type-id.js';
import { type CatalogueRow, ListingCatalogueRepository } from './listing-catalogue.repository.js';
import { listingHtml } from './listing-html.js';
import type { ListingContent } from './listings.types.js';

/** Part of the hash: raise it when the way from an entry to its row changes. */
const FORM = 1;

/** Brings `config/catalogue/` into the database when a process starts with another one than the last. */
@Injectable()
export class CatalogueSync implements OnApplicationBootstrap {
  private readonly log = new Logger('Catalogue');

  constructor(private readonly repository: ListingCatalogueRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    const entries = loadCatalogue();
    const categories = new Map(loadCategories().map((category) => [category.slug, category]));
    const hash = createHash('sha256')
      .update(JSON.stringify([FORM, entries, [...categories.values()]]))
      .digest('base64url');
    const changed = await this.repository.replace(hash, () =>
      entries.map((entry) => rowOf(entry, categories)),
    );
    if (changed) this.log.log(`The catalogue has ${entries.length} listings`);
  }
}

function rowOf(entry: CatalogueEntry, categories: ReadonlyMap<string, Category>): CatalogueRow {
  const addedAt = new Date(entry.addedAt);
  const content: ListingContent = {
    publisher: withoutUndefined(entry.publisher),
    links: withoutUndefined(entry.links),
    description: listingHtml(entry.description),
    setupGuide: listingHtml(entry.setupGuide),
    whatItDoes: entry.whatItDoes,
    scopes: entry.scopes,
    configuration: entry.configuration ?? null,
    uiHints: entry.uiHints ?? null,
    theme: entry.theme ?? null,
  };
  const shelves = entry.categories.map((slug) => categories.get(slug)?.name ?? slug);
  return {
    id: newId(),
    slug: entry.slug,
    kind: entry.kind,
    name: entry.name,
    short_description: entry.shortDescription,
    categories: entry.categories,
    price: entry.pricing.model,
    availability: entry.availability,
    certification: entry.certification,
    featured: entry.featured,
    handler: entry.handler ?? null,
    card: { publisher: { name: entry.publisher.name }, icon: entry.icon, pricing: entry.pricing },
    content,
    added_at: addedAt.toISOString(),
    newest_rank: addedAt.getTime(),
    features: [
      entry.kind,
      entry.slug.replaceAll('-', ' '),
      ...entry.whatItDoes,
      ...shelves,
      entry.publisher.name,
    ].join('. '),
    description: entry.description,
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
