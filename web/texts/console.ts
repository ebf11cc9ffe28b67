import { createTranslate, type KeysOf, type Translate } from './translate.js';
import { consoleTextsEn } from './en/console.js';
import { parts } from './en/parts.js';
import { ui } from './en/ui.js';
import type { PartKey } from './parts.js';
import type { UiKey } from './ui.js';

export type ConsoleKey = KeysOf<typeof consoleTextsEn>;

/** The console's texts; English stands in for a language that has no catalogue yet. */
export function consoleTexts(locale: string): Translate<ConsoleKey | PartKey | UiKey> {
  return createTranslate({ ...ui, ...parts, ...consoleTextsEn }, locale);
}
