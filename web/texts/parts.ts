import type { KeysOf } from './translate.js';
import type { parts } from './en/parts.js';

export type PartKey = KeysOf<typeof parts>;
