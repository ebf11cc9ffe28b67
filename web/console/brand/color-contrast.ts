import type { BrandColors } from '../../design/theme.js';
import { contrast, parseHex, readable, toHex, type Rgb } from '../../design/color.js';

/** How well one colour of a palette can be read, and the nearest shade that passes. */
export interface ContrastReport {
  ratio: number;
  required: number;
  suggestion: string | null;
}

/** Colours that carry words or signs, by the ratio they need on the page and on cards. */
const REQUIRED: Partial<Record<keyof BrandColors, number>> = {
  text: 4.5,
  primary: 4.5,
  secondary: 4.5,
  accent: 4.5,
  success: 4.5,
  warning: 4.5,
  danger: 4.5,
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
