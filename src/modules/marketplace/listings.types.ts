import type { CatalogueTheme } from '#config/catalogue.js';
import type { Uuid } from '#kernel/context/type-id.js';

export const LISTING_KINDS = ['integration', 'plugin', 'template'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];
export const PRICES = ['free', 'freemium', 'paid', 'enterprise'] as const;
export const AVAILABILITIES = ['working', 'coming_soon'] as const;
export const SORTS = ['relevance', 'popularity', 'newest', 'name'] as const;

export type JsonObject = Record<string, unknown>;

/** What the functions of the database answer for a card. */
export interface ListingRow {
  id: Uuid;
  slug: string;
  kind: ListingKind;
  name: string;
  shortDescription: string;
  categories: string[];
  price: (typeof PRICES)[number];
  availability: (typeof AVAILABILITIES)[number];
  certification: 'basic' | 'verified' | 'premium';
  featured: boolean;
  installCount: number;
  voteCount: number;
  installed: boolean;
  card: {
    publisher: { name: string };
    icon: { color: string; monogram: string };
    pricing: { model: string; note: string };
  };
}

/** What only the page of a listing, its form and its handler need. */
export interface ListingContent {
  publisher: { name: string; website?: string };
  links: { website?: string; privacy?: string; terms?: string; support?: string };
  /** Sanitised HTML. */
  description: string;
  /** Sanitised HTML. */
  setupGuide: string;
  whatItDoes: string[];
  scopes: { scope: string; reason: string }[];
  /** JSON Schema, draft 2020-12. */
  configuration: JsonObject | null;
  uiHints: JsonObject | null;
  theme: CatalogueTheme | null;
}

export interface ListingDetailRow extends ListingRow {
  content: ListingContent;
  handler: string | null;
  voted: boolean;
  install: InstallRow | null;
}

export interface Health {
  ok: boolean;
  message: string;
  checkedAt: string;
}

/** An install as the database answers it, with what its listing says. */
export interface InstallRow {
  id: Uuid;
  status: string;
  /** Where a secret is set stands `{"set": true}`. */
  configuration: JsonObject;
  /** The secrets by name, sealed. */
  secrets: string | null;
  grantedScopes: string[];
  health: Health | null;
  createdAt: string;
  updatedAt: string;
  listing: Pick<ListingRow, 'id' | 'slug' | 'kind' | 'name' | 'shortDescription' | 'card'> & {
    content: ListingContent;
    handler: string | null;
  };
}
