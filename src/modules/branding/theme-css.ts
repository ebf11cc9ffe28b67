import { createHash } from 'node:crypto';

import { formatHex, interpolate } from 'culori';

import type { Brand, BrandColorName, BrandColors, ColorSchemeName } from './brand.types.js';
import { BRAND_COLOR_NAMES, DEFAULT_BRAND } from './brand.types.js';
import { CONTROL_RATIO, TEXT_RATIO, contrast, nearestReadable, readableOn } from './contrast.js';
import { fontStackOf } from './fonts.js';

const HEX = /^#[0-9a-f]{6}$/;
const MAX_RADIUS = 32;
const TINTED = ['primary', 'secondary', 'accent', 'success', 'warning', 'danger'] as const;

/**
 * The brand as CSS custom properties, minified; the same brand always gives the same bytes. Every value is written by
 * this file: a colour that is not `#rrggbb`, a font that is not in the list, a radius that is not a number is replaced
 * by the default, so nothing that a tenant typed reaches the style sheet as it is.
 *
 * For each of primary, secondary, accent, success, warning and danger (`x`): `--brand-x` as chosen, `--brand-on-x` for
 * text on it, `--brand-x-hover`, `--brand-x-tint` (a wash for badges and notices), `--brand-x-text` (the same hue,
 * readable as text on pages and on its tint) and `--brand-x-edge` (seen against the page, for the outline of buttons).
 * Then `--brand-background`, `--brand-surface`, `--brand-tint` and `--brand-tint-strong` (pages with a breath of the
 * primary), `--brand-text` as chosen, `--brand-text-safe` and `--brand-muted` (readable on all four), `--brand-border`,
 * `--brand-border-strong`, `--brand-focus`; `--brand-font-heading`, `--brand-font-body`, `--brand-radius`,
 * `--brand-radius-small`, `--brand-radius-large`.
 */
export function themeCss(brand: Pick<Brand, 'colors' | 'colorScheme' | 'fonts' | 'radius'>): string {
  const { colors, colorScheme } = brand;
  const radius = Number.isFinite(brand.radius)
    ? Math.min(MAX_RADIUS, Math.max(0, Math.round(brand.radius)))
    : 0;
  const fixed = declarations({
    'font-heading': fontStackOf(brand.fonts.heading),
    'font-body': fontStackOf(brand.fonts.body),
    radius: `${radius}px`,
    'radius-small': `${Math.min(radius, 8)}px`,
    'radius-large': `${Math.min(Math.round(radius * 1.5), 28)}px`,
  });
  const scheme = (name: ColorSchemeName) => declarations(schemeVariables(colors[name], name));
  if (colorScheme === 'light' || colorScheme === 'dark') {
    return `:root{color-scheme:${colorScheme};${fixed}${scheme(colorScheme)}}`;
  }
  const dark = `@media (prefers-color-scheme:dark){:root{${scheme('dark')}}}`;
  return `:root{color-scheme:light dark;${fixed}${scheme('light')}}${dark}`;
}

/** The colour variables of one scheme without their prefix: for a preview that shows a scheme in part of a page. */
export function schemeVariables(colors: BrandColors, scheme: ColorSchemeName): Record<string, string> {
  const safe = validColors(colors, scheme);
  const { background, surface, text } = safe;
  const pages = [background, surface];
  const tint = mix(background, safe.primary, 0.07);
  const tintStrong = mix(surface, safe.primary, 0.1);
  const grounds = [...pages, tint, tintStrong];
  const textSafe = readable(text, grounds, TEXT_RATIO);
  const variables: Record<string, string> = {
    background,
    surface,
    tint,
    'tint-strong': tintStrong,
    text,
    'text-safe': textSafe,
    muted: readable(mix(textSafe, background, 0.35), grounds, TEXT_RATIO),
    border: mix(background, textSafe, 0.14),
    'border-strong': readable(mix(background, textSafe, 0.45), pages, CONTROL_RATIO),
    focus: readable(safe.primary, grounds, CONTROL_RATIO),
  };
  for (const name of TINTED) Object.assign(variables, tinted(name, safe[name], surface, grounds));
  return variables;
}

function tinted(
  name: BrandColorName,
  color: string,
  surface: string,
  grounds: string[],
): Record<string, string> {
  const on = readableOn(color);
  const tint = mix(surface, color, 0.12);
  return {
    [name]: color,
    [`on-${name}`]: on,
    // Away from the text on it, so that the text stays readable.
    [`${name}-hover`]: mix(color, on === '#ffffff' ? '#000000' : '#ffffff', 0.14),
    [`${name}-tint`]: tint,
    [`${name}-text`]: readable(color, [...grounds, tint], TEXT_RATIO),
    [`${name}-edge`]: readable(color, grounds, CONTROL_RATIO),
  };
}

/** A strong entity tag for the style sheet (RFC 9110). */
export function etagOf(css: string): string {
  return `"${createHash('sha256').update(css).digest('base64url').slice(0, 27)}"`;
}

// Where no shade reaches the ratio on all backgrounds (black surface on a white page), the better of black and white.
function readable(color: string, backgrounds: string[], required: number): string {
  const worst = (candidate: string) =>
    Math.min(...backgrounds.map((background) => contrast(candidate, background)));
  return (
    nearestReadable(color, backgrounds, required) ??
    (worst('#000000') >= worst('#ffffff') ? '#000000' : '#ffffff')
  );
}

function mix(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], 'oklab')(share));
}

function validColors(colors: BrandColors, scheme: ColorSchemeName): BrandColors {
  const fallback = DEFAULT_BRAND.colors[scheme];
  const valid = BRAND_COLOR_NAMES.map((name) => {
    const color = String(colors[name]).toLowerCase();
    return [name, HEX.test(color) ? color : fallback[name]] as const;
  });
  return Object.fromEntries(valid) as BrandColors;
}

function declarations(variables: Record<string, string>): string {
  return Object.entries(variables)
    .map(([name, value]) => `--brand-${name}:${value};`)
    .join('');
}
