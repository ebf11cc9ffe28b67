import { contrast, inkOn, mix, parseHex, readable, toHex, type Rgb } from './color.js';
import { fontStack } from './fonts.js';

/** The colours that a brand chooses, once for light and once for dark. */
export interface BrandColors {
  primary: string;
  secondary: string;
  accent: string;
  background: string;
  surface: string;
  text: string;
  success: string;
  warning: string;
  danger: string;
}

/** What the theme needs of a brand. */
export interface ThemeSource {
  colors: { light: BrandColors; dark: BrandColors };
  fonts: { heading: string; body: string };
  radius: number;
  colorScheme: 'light' | 'dark' | 'auto';
}

const LIGHT: BrandColors = {
  primary: '#1f4fd8',
  secondary: '#475569',
  accent: '#0f766e',
  background: '#f8fafc',
  surface: '#ffffff',
  text: '#0f172a',
  success: '#15803d',
  warning: '#b45309',
  danger: '#b91c1c',
};
const DARK: BrandColors = {
  ...LIGHT,
  primary: '#7aa2ff',
  background: '#0b1120',
  surface: '#141c2f',
  text: '#e2e8f0',
  success: '#4ade80',
  warning: '#fbbf24',
  danger: '#f87171',
};

/** Colours that belong to no brand. */
export const NEUTRAL_COLORS = { light: LIGHT, dark: DARK };

/**
 * Custom properties of one colour scheme. Beside the brand's own colours there are shades made for reading: whatever
 * a brand chose, text keeps 4.5 to 1 and outlines of controls 3 to 1 on every background they appear on.
 */
export function schemeVariables(colors: BrandColors, scheme: 'light' | 'dark'): Record<string, string> {
  const defaults = scheme === 'dark' ? DARK : LIGHT;
  const of = (name: keyof BrandColors): Rgb =>
    parseHex(colors[name] ?? '') ?? parseHex(defaults[name]) ?? [0, 0, 0];
  const background = of('background');
  const surface = of('surface');
  const primary = of('primary');
  const tint = mix(primary, background, 0.07);
  const grounds = [background, surface, tint, mix(primary, surface, 0.1)];
  const text = readable(of('text'), grounds, 7);
  const variables: Record<string, Rgb> = {
    background,
    surface,
    primary,
    secondary: of('secondary'),
    accent: of('accent'),
    text,
    muted: readable(mix(text, background, 0.66), grounds),
    border: mix(text, surface, 0.13),
    'border-strong': readable(mix(text, surface, 0.45), [background, surface], 3),
    tint,
    'tint-strong': mix(primary, surface, 0.1),
    'on-primary': inkOn(primary),
    'primary-hover': mix(inkOn(primary), primary, 0.12),
    'primary-text': readable(primary, grounds),
    'accent-text': readable(of('accent'), grounds),
    // A primary that vanishes against the page still needs a visible edge on its buttons.
    'primary-edge': contrast(primary, surface) >= 3 ? primary : readable(primary, [background, surface], 3),
  };
  for (const name of ['success', 'warning', 'danger'] as const) {
    const wash = mix(of(name), surface, 0.12);
    variables[name] = of(name);
    variables[`${name}-tint`] = wash;
    variables[`${name}-text`] = readable(of(name), [background, surface, wash]);
    variables[`on-${name}`] = inkOn(of(name));
  }
  return Object.fromEntries(
    Object.entries(variables).map(([name, color]) => [`--brand-${name}`, toHex(color)]),
  );
}

function shapeVariables(brand: ThemeSource): Record<string, string> {
  const radius = Math.min(Math.max(Math.round(Number(brand.radius) || 0), 0), 32);
  return {
    '--brand-font-heading': fontStack(brand.fonts.heading),
    '--brand-font-body': fontStack(brand.fonts.body),
    '--brand-radius': `${radius}px`,
    '--brand-radius-small': `${Math.min(radius, 8)}px`,
    '--brand-radius-large': `${Math.min(Math.round(radius * 1.5), 28)}px`,
  };
}

/** All custom properties of a brand as they are in one scheme, for a preview that sets them on an element. */
export function themeVariables(brand: ThemeSource, scheme: 'light' | 'dark'): Record<string, string> {
  return { ...schemeVariables(brand.colors[scheme], scheme), ...shapeVariables(brand) };
}

const declarations = (variables: Record<string, string>) =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** The brand as a style sheet for the head of the page, both schemes where the brand leaves the choice to the visitor. */
export function themeStyleSheet(brand: ThemeSource): string {
  const first = brand.colorScheme === 'dark' ? 'dark' : 'light';
  const scheme = brand.colorScheme === 'auto' ? 'light dark' : first;
  const sheet = `:root{color-scheme:${scheme};${declarations(themeVariables(brand, first))}}`;
  if (brand.colorScheme !== 'auto') return sheet;
  const dark = declarations(schemeVariables(brand.colors.dark, 'dark'));
  return `${sheet}@media (prefers-color-scheme:dark){:root{${dark}}}`;
}
