import { scopes } from '#config/scopes.js';
import { toTypeId } from '#kernel/context/type-id.js';
import type { ListingRow, ListingDetailRow } from './listings.types.js';
import type { InstallOut, ListingCard, ListingDetail } from './marketplace.dto.js';

/** What the install button says; an amount would follow it. */
const PRICE_LABEL: Record<string, string> = { free: 'Install free' };

/** A card; what a tenant runs is its own business, so only those who may know see that it is installed. */
export function listingCard(row: ListingRow, mayKnow: boolean): ListingCard {
  const { card } = row;
  return {
    id: toTypeId('lst', row.id),
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    shortDescription: row.shortDescription,
    publisher: { name: card.publisher.name },
    categories: row.categories,
    icon: { url: null, ...card.icon },
    availability: row.availability,
    certification: row.certification,
    priceLabel: PRICE_LABEL[row.price] ?? 'Install',
    pricing: { model: row.price, note: card.pricing.note },
    installCount: row.installCount,
    voteCount: row.voteCount,
    installed: mayKnow && row.installed,
    featured: row.featured,
  };
}

export function listingDetail(
  row: ListingDetailRow,
  install: InstallOut | null,
  mayKnow: boolean,
): ListingDetail {
  const { content } = row;
  const { website, privacy, terms, support } = content.links;
  return {
    ...listingCard(row, mayKnow),
    publisher: { name: content.publisher.name, website: content.publisher.website ?? null },
    description: content.description,
    setupGuide: content.setupGuide,
    whatItDoes: content.whatItDoes,
    scopes: content.scopes.flatMap(({ scope, reason }) => {
      const known = scopes.get(scope);
      return known ? [{ scope, reason, sentence: known.sentence, risk: known.risk }] : [];
    }),
    links: {
      website: website ?? null,
      privacy: privacy ?? null,
      terms: terms ?? null,
      support: support ?? null,
    },
    configuration: content.configuration && { ...content.configuration, uiHints: content.uiHints },
    voted: row.voted,
    install,
  };
}
