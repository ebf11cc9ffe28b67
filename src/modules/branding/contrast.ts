import { clampChroma, converter, formatHex, wcagContrast, wcagLuminance } from 'culori';

import type { BrandColorName, BrandColors, ColorSchemeName } from './brand.types.js';

/** WCAG 2.2, 1.4.3: text. */
export const TEXT_RATIO = 4.5;
/** WCAG 2.2, 1.4.11: controls and marks that carry meaning. */
export const CONTROL_RATIO = 3;

/** A pair of brand colours that cannot be told apart well enough, by the names of the colours. */
export interface ContrastFault {
  scheme: ColorSchemeName;
  foreground: BrandColorName;
  background: BrandColorName;
  /** Rounded down to two places, so that 4.499 does not read as a pass. */
  ratio: number;
  required: number;
  /** The nearest colour for the foreground that passes, of the same hue; null where none does. */
  suggestion: string | null;
}

const BACKGROUNDS = ['background', 'surface'] as const;
const FOREGROUNDS: readonly [BrandColorName, number][] = [
  ['text', TEXT_RATIO],
  ['primary', CONTROL_RATIO],
  ['secondary', CONTROL_RATIO],
  ['accent', CONTROL_RATIO],
  ['success', CONTROL_RATIO],
  ['warning', CONTROL_RATIO],
  ['danger', CONTROL_RATIO],
];
const toOklch = converter('oklch');

/**
 * Checks the pairs that every page uses and lists those that fail. Text on a coloured button is not among them: it is
 * black or white, whichever reads better ({@link readableOn}), and one of the two always passes. Nor are coloured links
 * and badges, whose colour the theme derives by {@link nearestReadable}.
 */
export function contrastReport(colors: Record<ColorSchemeName, BrandColors>): ContrastFault[] {
  return (['light', 'dark'] as const).flatMap((scheme) => faultsOf(scheme, colors[scheme]));
}

function faultsOf(scheme: ColorSchemeName, colors: BrandColors): ContrastFault[] {
  return FOREGROUNDS.flatMap(([foreground, required]) => {
    const everywhere = BACKGROUNDS.map((name) => colors[name]);
    return BACKGROUNDS.filter((name) => contrast(colors[foreground], colors[name]) < required).map(
      (background) => ({
        scheme,
        foreground,
        background,
        ratio: Math.floor(contrast(colors[foreground], colors[background]) * 100) / 100,
        required,
        // One colour that is right on both, where there is one, rather than two suggestions that exclude each other.
        suggestion:
          nearestReadable(colors[foreground], everywhere, required) ??
          nearestReadable(colors[foreground], [colors[background]], required),
      }),
    );
  });
}

/** The WCAG contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/** Black or white, whichever reads better on a colour; its ratio is never under 4.58. */
export function readableOn(color: string): '#000000' | '#ffffff' {
  return contrast('#ffffff', color) >= contrast('#000000', color) ? '#ffffff' : '#000000';
}

const STEP = 0.02;

/**
 * The colour nearest to `color` that reaches the ratio on every given background: the hue stays, the lightness moves
 * (in OKLCH, where equal steps look equal), the chroma gives way where the screen cannot show it. Null where there is
 * none, which can happen only with several backgrounds.
 */
export function nearestReadable(
  color: string,
  backgrounds: readonly string[],
  required: number,
): string | null {
  const start = toOklch(color);
  if (!start) return null;
  const luminances = backgrounds.map((background) => wcagLuminance(background));
  const passes = (candidate: string): boolean => {
    const luminance = wcagLuminance(candidate);
    return luminances.every((background) => ratioOf(luminance, background) >= required);
  };
  if (passes(color)) return color;
  if (!someLuminancePasses(luminances, required)) return null;
  const at = (lightness: number): string => {
    const clamped = Math.min(1, Math.max(0, lightness));
    return formatHex(clampChroma({ ...start, l: clamped }, 'oklch'));
  };
  for (let distance = STEP; distance < 1 + STEP; distance += STEP) {
    for (const direction of [1, -1]) {
      if (passes(at(start.l + direction * distance))) return refine(at, passes, start.l, direction, distance);
    }
  }
  return null;
}

function ratioOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// Contrast is a matter of luminance alone, so the best there is lies at the ends or where a background's limit lies.
function someLuminancePasses(backgrounds: number[], required: number): boolean {
  const limits = backgrounds.flatMap((background) => [
    (background + 0.05) * required - 0.05,
    (background + 0.05) / required - 0.05,
  ]);
  return [0, 1, ...limits]
    .filter((luminance) => luminance >= 0 && luminance <= 1)
    .some((luminance) =>
      backgrounds.every((background) => ratioOf(luminance, background) >= required - 1e-9),
    );
}

// Between the last step that failed and the first that passed: halved until the difference is invisible.
function refine(
  at: (lightness: number) => string,
  passes: (candidate: string) => boolean,
  from: number,
  direction: number,
  distance: number,
): string {
  let [low, high] = [distance - STEP, distance];
  for (let round = 0; round < 6; round++) {
    const middle = (low + high) / 2;
    if (passes(at(from + direction * middle))) high = middle;
    else low = middle;
  }
  return at(from + direction * high);
}
