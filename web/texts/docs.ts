import { createTranslate, type KeysOf, type Translate } from './translate.js';
import { docs } from './en/docs.js';
import { ui } from './en/ui.js';
import type { UiKey } from './ui.js';

export type DocsKey = KeysOf<typeof docs>;

/** Texts of the documentation and of the components that it uses. */
export function docsTexts(locale: string): Translate<DocsKey | UiKey> {
  return createTranslate({ ...ui, ...docs }, locale);
}
