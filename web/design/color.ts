/** An sRGB colour, each channel 0–255. */
export type Rgb = readonly [number, number, number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Reads `#rgb` or `#rrggbb`; null for everything else, so that no foreign text reaches a style sheet. */
export function parseHex(value: string): Rgb | null {
  const match = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value.trim());
  if (!match?.[1]) return null;
  const digits = match[1].length === 3 ? [...match[1]].map((digit) => digit + digit).join('') : match[1];
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** Writes a colour as `#rrggbb`. */
export function toHex(color: Rgb): string {
  return '#' + color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}

/** `share` of `over` on `under`, 0 to 1. */
export function mix(over: Rgb, under: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => over[index] * share + under[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

/** Relative luminance after WCAG 2.2. */
export function luminance(color: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Black or white, whichever reads better: always at least 4.58 to 1. */
export function inkOn(background: Rgb): Rgb {
  return contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;
}

/**
 * The nearest shade of a colour that reaches `ratio` on every one of the backgrounds, found by moving it towards
 * black or white. Keeps the hue, so that a pale brand colour stays recognisable as text.
 */
export function readable(color: Rgb, backgrounds: readonly Rgb[], ratio = 4.5): Rgb {
  // Rounding to whole channels may lose a little contrast: ask for a trace more than the rule.
  const passes = (candidate: Rgb) => backgrounds.every((under) => contrast(candidate, under) >= ratio + 0.02);
  if (passes(color)) return color;
  for (let share = 0.04; share <= 1; share += 0.04) {
    const shades = [mix(BLACK, color, share), mix(WHITE, color, share)];
    const found = shades.find(passes);
    if (found) return found;
  }
  return inkOn(backgrounds[0] ?? WHITE);
}
