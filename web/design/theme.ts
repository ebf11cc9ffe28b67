import { inkOn, mix, parseHex, readable, toHex, type Rgb } from './color.js';
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

const TINTED = ['primary', 'secondary', 'accent', 'success', 'warning', 'danger'] as const;

/**
 * Custom properties of one colour scheme, by the names of the style sheet that comes with every page. Beside the
 * brand's own colours there are shades made for reading: whatever a brand chose, text keeps 4.5 to 1 and outlines of
 * controls 3 to 1 on every background they appear on.
 */
function schemeVariables(colors: BrandColors, scheme: 'light' | 'dark'): Record<string, string> {
  const defaults = NEUTRAL_COLORS[scheme];
  const of = (name: keyof BrandColors): Rgb =>
    parseHex(colors[name] ?? '') ?? parseHex(defaults[name]) ?? [0, 0, 0];
  const [background, surface, primary] = [of('background'), of('surface'), of('primary')];
  const tint = mix(primary, background, 0.07);
  const tintStrong = mix(primary, surface, 0.1);
  const grounds = [background, surface, tint, tintStrong];
  const text = readable(of('text'), grounds);
  const variables: Record<string, Rgb> = {
    background,
    surface,
    tint,
    'tint-strong': tintStrong,
    text: of('text'),
    'text-safe': text,
    muted: readable(mix(text, background, 0.65), grounds),
    border: mix(text, background, 0.14),
    'border-strong': readable(mix(text, background, 0.45), [background, surface], 3),
    focus: readable(primary, grounds, 3),
  };
  for (const name of TINTED) {
    const color = of(name);
    const on = inkOn(color);
    const wash = mix(color, surface, 0.12);
    variables[name] = color;
    variables[`on-${name}`] = on;
    variables[`${name}-hover`] = mix(on[0] === 255 ? [0, 0, 0] : [255, 255, 255], color, 0.14);
    variables[`${name}-tint`] = wash;
    variables[`${name}-text`] = readable(color, [...grounds, wash]);
    variables[`${name}-edge`] = readable(color, grounds, 3);
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

/** A brand's custom properties in one scheme, for a page that shows a brand before it is saved. */
export function themeVariables(brand: ThemeSource, scheme: 'light' | 'dark'): Record<string, string> {
  return { ...schemeVariables(brand.colors[scheme], scheme), ...shapeVariables(brand) };
}
