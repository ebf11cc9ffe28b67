import type { BrandColors } from '../../design/theme.js';
import { contrast, parseHex, readable, toHex, type Rgb } from '../../design/color.js';

/** How well one colour of a palette can be read, and the nearest shade that passes. */
export interface ContrastReport {
  ratio: number;
  required: number;
  suggestion: string | null;
}

/** The ratio that a colour needs on the page and on cards: words 4.5, buttons and signs 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const REQUIRED: Partial<Record<keyof BrandColors, number>> = {
  text: 4.5,
  primary: 3,
  secondary: 3,
  accent: 3,
  success: 3,
  warning: 3,
  danger: 3,
};

/** The weaker of a colour's contrasts against page and cards; null for the grounds themselves. */
export function contrastOf(colors: BrandColors, name: keyof BrandColors): ContrastReport | null {
  const required = REQUIRED[name];
  const color = parseHex(colors[name]);
  const grounds = [colors.background, colors.surface]
    .map(parseHex)
    .filter((ground): ground is Rgb => ground !== null);
  if (!required || !color || grounds.length === 0) return null;
  const ratio = Math.min(...grounds.map((ground) => contrast(color, ground)));
  return { ratio, required, suggestion: ratio < required ? toHex(readable(color, grounds, required)) : null };
}
