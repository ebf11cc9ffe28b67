import { createTranslate, type KeysOf, type Translate } from './translate.js';
import { storefront } from './en/storefront.js';
import { ui } from './en/ui.js';
import type { UiKey } from './ui.js';

export type StorefrontKey = KeysOf<typeof storefront>;

/** The storefront's texts; English stands in for a language that has no catalogue yet. */
export function storefrontTexts(locale: string): Translate<StorefrontKey | UiKey> {
  return createTranslate({ ...ui, ...storefront }, locale);
}
