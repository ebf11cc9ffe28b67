import { z } from 'zod';
import { loadCategories } from '#config/categories.js';
import { idOut, PageQuery, timestamp } from '#kernel/http/schemas.js';
import { AVAILABILITIES, LISTING_KINDS, PRICES, SORTS } from './listings.types.js';

const text = (max: number) => z.string().max(max);
const slug = text(100).meta({ example: 'announcement-bar' });
const category = z.enum(loadCategories().map((known) => known.slug) as [string, ...string[]]);
const count = z.number().int().min(0);
const webUrl = text(500).nullable();

export const ListingParams = z.object({
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]{1,100}$/)
    .meta({ description: 'Slug of the listing.', example: 'announcement-bar' }),
});

export const ListingQuery = PageQuery.extend({
  q: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Words, whole or begun; typing errors are forgiven.', example: 'invoice' }),
  category: category.optional().meta({ description: 'Only of this category.', example: 'crm' }),
  kind: z.enum(LISTING_KINDS).optional().meta({ description: 'Only of this kind.' }),
  availability: z
    .enum(AVAILABILITIES)
    .optional()
    .meta({ description: 'Only what works, or what is to come.' }),
  price: z.enum(PRICES).optional().meta({ description: 'Only with this price.' }),
  sort: z
    .enum(SORTS)
    .default('relevance')
    .meta({ description: 'Order; relevance is by words, else by use.' }),
});
export type ListingQuery = z.infer<typeof ListingQuery>;

const Icon = z.strictObject({ url: text(500).nullable(), color: text(7), monogram: text(4) });
const cardFields = {
  id: idOut('lst'),
  slug,
  kind: z.enum(LISTING_KINDS),
  name: text(60),
  shortDescription: text(80),
  publisher: z.strictObject({ name: text(100) }),
  categories: z.array(text(50)).max(3),
  icon: Icon,
  availability: z.enum(AVAILABILITIES),
  certification: z.enum(['basic', 'verified', 'premium']),
  priceLabel: text(60).meta({ example: 'Install free' }),
  pricing: z.strictObject({ model: z.enum(PRICES), note: text(120) }),
  installCount: count,
  voteCount: count,
  installed: z.boolean().meta({ description: 'Whether the tenant has it.' }),
  featured: z.boolean(),
};
export const ListingCard = z.strictObject(cardFields).meta({ id: 'ListingCard' });
export type ListingCard = z.infer<typeof ListingCard>;

const FacetValue = z.strictObject({
  value: text(50),
  label: text(60),
  count: count.max(1000).meta({ description: '1000 stands for 1,000 and more.' }),
});
const facet = z.array(FacetValue).max(100);
export const ListingPage = z
  .strictObject({
    data: z.array(ListingCard).max(100),
    facets: z.strictObject({ category: facet, kind: facet, price: facet, availability: facet }),
    nextCursor: text(1000).nullable(),
    hasMore: z.boolean(),
  })
  .meta({ id: 'ListingPage' });
export type ListingPage = z.infer<typeof ListingPage>;

const CategoryOut = z.strictObject({
  slug: text(50),
  name: text(40),
  description: text(140),
  icon: text(30),
  group: z.enum(['general', 'builder']),
  count,
});
export const CategoryList = z
  .strictObject({ data: z.array(CategoryOut).max(100) })
  .meta({ id: 'CategoryList' });
export type CategoryList = z.infer<typeof CategoryList>;

const cards = z.array(ListingCard).max(24);
export const MarketplaceHome = z
  .strictObject({
    featured: cards,
    working: cards,
    recentlyAdded: cards,
    categories: z.array(CategoryOut).max(100),
  })
  .meta({ id: 'MarketplaceHome' });
export type MarketplaceHome = z.infer<typeof MarketplaceHome>;

const json = z.record(z.string().max(100), z.unknown());
export const Configuration = json.meta({
  description: 'Answers of the form; a secret is write-only and reads `{"set": true}`.',
});

export const InstallOut = z
  .strictObject({
    id: idOut('ins'),
    listing: z.strictObject({
      slug,
      kind: z.enum(LISTING_KINDS),
      name: text(60),
      icon: Icon,
      shortDescription: text(80),
    }),
    status: text(20).meta({
      description: 'active, paused, error …; further ones may follow.',
      example: 'active',
    }),
    configuration: Configuration,
    grantedScopes: z.array(text(50)).max(50),
    health: z.strictObject({ ok: z.boolean(), message: text(1000), checkedAt: timestamp }).nullable(),
    testable: z.boolean(),
    effect: z.strictObject({ message: text(200), href: text(500).nullable() }).nullable(),
    installedAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Install' });
export type InstallOut = z.infer<typeof InstallOut>;

export const ListingDetail = z
  .strictObject({
    ...cardFields,
    publisher: z.strictObject({ name: text(100), website: webUrl }),
    description: text(20_000).meta({ description: 'Sanitised HTML.' }),
    setupGuide: text(20_000).meta({ description: 'Sanitised HTML.' }),
    whatItDoes: z.array(text(200)).max(10),
    scopes: z
      .array(
        z.strictObject({
          scope: text(50),
          reason: text(200),
          sentence: text(200),
          risk: z.enum(['low', 'medium', 'high']),
        }),
      )
      .max(50),
    links: z.strictObject({ website: webUrl, privacy: webUrl, terms: webUrl, support: webUrl }),
    configuration: json.nullable().meta({ description: 'JSON Schema of the form, with `uiHints`, or null.' }),
    voted: z.boolean().meta({ description: 'Whether you voted for it.' }),
    install: InstallOut.nullable().meta({ description: 'For those who may read installs.' }),
  })
  .meta({ id: 'ListingDetail' });
export type ListingDetail = z.infer<typeof ListingDetail>;

export const VoteOut = z.strictObject({ voteCount: count }).meta({ id: 'Vote' });
