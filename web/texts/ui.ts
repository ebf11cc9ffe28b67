import type { KeysOf } from './translate.js';
import { ui } from './en/ui.js';

export type UiKey = KeysOf<typeof ui>;
