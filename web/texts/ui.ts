import type { KeysOf } from './translate.js';
import type { ui } from './en/ui.js';

export type UiKey = KeysOf<typeof ui>;
