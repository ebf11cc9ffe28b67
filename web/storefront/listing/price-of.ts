import type { ListingCard } from '../../api/contract.js';
import type { StorefrontKey } from '../../texts/storefront.js';
import type { Translate } from '../../texts/translate.js';

/** What a listing costs in a word or two; the label of the API names the sum where there is one. */
export function priceOf(
  card: Pick<ListingCard, 'pricing' | 'priceLabel'>,
  t: Translate<StorefrontKey>,
): string {
  if (card.pricing.model === 'free') return t('card.free');
  if (card.pricing.model === 'freemium') return t('card.freemium');
  if (card.pricing.model === 'enterprise') return t('card.enterprise');
  return /\d/.test(card.priceLabel) ? card.priceLabel : t('card.paid');
}
