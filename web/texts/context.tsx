import { createContext, useContext } from 'react';
import type { ConsoleKey } from './console.js';
import type { DocsKey } from './docs.js';
import type { PartKey } from './parts.js';
import type { StorefrontKey } from './storefront.js';
import type { UiKey } from './ui.js';
import type { Translate } from './translate.js';

interface Texts {
  // The provider knows every key of its catalogue; each hook below names the keys that its callers may use.
  t: Translate<never>;
  locale: string;
}

const TextsContext = createContext<Texts>({ t: (key) => key, locale: 'en' });

/** Gives the components below their language. */
export const TextsProvider = TextsContext.Provider;

/** Texts of the components that every page shares. */
export const useUiTexts = (): Translate<UiKey> => useContext(TextsContext).t as Translate<UiKey>;

/** Texts of the storefront's pages and of the components. */
export const useTexts = (): Translate<StorefrontKey | UiKey> =>
  useContext(TextsContext).t as Translate<StorefrontKey | UiKey>;

/** Texts of the components that consoles share. */
export const usePartTexts = (): Translate<PartKey | UiKey> =>
  useContext(TextsContext).t as Translate<PartKey | UiKey>;

/** Texts of the console's pages and of the components. */
export const useConsoleTexts = (): Translate<ConsoleKey | PartKey | UiKey> =>
  useContext(TextsContext).t as Translate<ConsoleKey | PartKey | UiKey>;

/** Texts of the API's documentation and of the components. */
export const useDocsTexts = (): Translate<DocsKey | UiKey> =>
  useContext(TextsContext).t as Translate<DocsKey | UiKey>;

/** The language of the page, for dates and numbers. */
export const useLocale = (): string => useContext(TextsContext).locale;
