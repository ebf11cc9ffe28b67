import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Brand } from './brand.types.js';
import { BRAND_COLOR_NAMES, DEFAULT_BRAND } from './brand.types.js';
import { contrast } from './contrast.js';
import { FONT_IDS } from './fonts.js';
import { etagOf, schemeVariables, themeCss } from './theme-css.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const paletteOf = (color: fc.Arbitrary<string>) =>
  fc.record(
    Object.fromEntries(BRAND_COLOR_NAMES.map((name) => [name, color])) as Record<'primary', typeof color>,
  ) as fc.Arbitrary<Brand['colors']['light']>;

// The whole of what the style sheet may consist of.
const VALUE = String.raw`(#[0-9a-f]{6}|\d{1,2}px|[\w ,'-]+)`;
const BLOCK = String.raw`:root\{(color-scheme:(light|dark|light dark);)?(--brand-[a-z-]+:${VALUE};)+\}`;
const GRAMMAR = new RegExp(`^${BLOCK}(@media \\(prefers-color-scheme:dark\\)\\{${BLOCK}\\})?$`);

describe('themeCss', () => {
  it.each([
    ['light', /^:root\{color-scheme:light;/, '#faf8f5', '#171614'],
    ['dark', /^:root\{color-scheme:dark;/, '#171614', '#faf8f5'],
  ] as const)('shows one scheme where the brand says %s', (colorScheme, start, present, absent) => {
    const css = themeCss({ ...DEFAULT_BRAND, colorScheme });
    expect(css).toMatch(start);
    expect(css).toContain(present);
    expect(css).not.toContain(absent);
    expect(css).not.toContain('@media');
  });

  it('follows the visitor where the brand says auto', () => {
    const css = themeCss(DEFAULT_BRAND);
    expect(css).toMatch(/^:root\{color-scheme:light dark;/);
    expect(css).toContain('@media (prefers-color-scheme:dark){:root{--brand-background:#171614;');
  });

  it('names every colour, and the text on it, in both schemes', () => {
    for (const name of ['primary', 'secondary', 'accent', 'success', 'warning', 'danger']) {
      for (const variable of [
        name,
        `on-${name}`,
        `${name}-hover`,
        `${name}-text`,
        `${name}-tint`,
        `${name}-edge`,
      ]) {
        expect(themeCss(DEFAULT_BRAND).split(`--brand-${variable}:`)).toHaveLength(3);
      }
    }
  });

  it('is the same bytes for the same brand, and has an entity tag that says so', () => {
    const css = themeCss(structuredClone(DEFAULT_BRAND));
    expect(css).toBe(themeCss(DEFAULT_BRAND));
    expect(etagOf(css)).toBe(etagOf(themeCss(DEFAULT_BRAND)));
    expect(etagOf(css)).toMatch(/^"[\w-]{27}"$/);
    expect(etagOf(themeCss({ ...DEFAULT_BRAND, radius: 3 }))).not.toBe(etagOf(css));
  });

  it('lets nothing but colours, listed fonts and lengths into the style sheet', () => {
    const injections = fc.oneof(
      hex,
      fc.constantFrom(
        'red',
        '#fff',
        '#12345',
        'url(https://evil.example)',
        '#123456;}body{display:none',
        '</style>',
      ),
      fc.constantFrom('#123456\n', 'var(--x)', 'expression(alert(1))', "\\75rl('x')", '__proto__'),
      fc.string({ unit: 'binary' }),
    );
    const brands = fc.record({
      colors: fc.record({ light: paletteOf(injections), dark: paletteOf(injections) }),
      colorScheme: fc.constantFrom('light', 'dark', 'auto', 'x;}' as 'auto'),
      fonts: fc.record({
        heading: fc.oneof(fc.constantFrom(...FONT_IDS), fc.constant("x';}body{" as 'mono')),
        body: fc.constantFrom(...FONT_IDS),
      }),
      radius: fc.oneof(fc.integer(), fc.double(), fc.constant('1px;}' as unknown as number)),
    });
    fc.assert(
      fc.property(brands, (brand) => {
        expect(themeCss(brand)).toMatch(GRAMMAR);
      }),
      { numRuns: 40 },
    );
  });
});

describe('schemeVariables', () => {
  const worst = (color: string, grounds: string[]) =>
    Math.min(...grounds.map((ground) => contrast(color, ground)));
  /** The best ratio that any colour can have on all these grounds, up to what is required. */
  const possible = (grounds: string[], required: number) =>
    Math.min(required, Math.max(worst('#000000', grounds), worst('#ffffff', grounds)));

  it('keeps text readable whatever colours a tenant chose, as far as any colour can be', () => {
    fc.assert(
      fc.property(paletteOf(hex), fc.constantFrom('light', 'dark'), (palette, scheme) => {
        const variables = schemeVariables(palette, scheme);
        const at = (name: string) => variables[name] ?? '';
        const grounds = ['background', 'surface', 'tint', 'tint-strong'].map(at);
        const reads = (name: string, on: string[], required: number) => {
          expect(worst(at(name), on)).toBeGreaterThanOrEqual(possible(on, required));
        };
        for (const name of ['text-safe', 'muted']) reads(name, grounds, 4.5);
        reads('focus', grounds, 3);
        reads('border-strong', grounds.slice(0, 2), 3);
        for (const name of ['primary', 'secondary', 'accent', 'success', 'warning', 'danger']) {
          reads(`${name}-text`, [...grounds, at(`${name}-tint`)], 4.5);
          reads(`${name}-edge`, grounds, 3);
          expect(contrast(at(`on-${name}`), at(name))).toBeGreaterThanOrEqual(4.5);
          expect(contrast(at(`on-${name}`), at(`${name}-hover`))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the chosen colours under their own names', () => {
    fc.assert(
      fc.property(paletteOf(hex), (palette) => {
        expect(schemeVariables(palette, 'light')).toMatchObject(palette);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['light', 'dark'] as const)(
    'fully reaches AA with the default brand, and with a glaring primary: %s',
    (scheme) => {
      for (const primary of [
        DEFAULT_BRAND.colors[scheme].primary,
        '#ffe600',
        '#00ff00',
        '#000000',
        '#ffffff',
      ]) {
        const variables = schemeVariables({ ...DEFAULT_BRAND.colors[scheme], primary }, scheme);
        const grounds = ['background', 'surface', 'tint', 'tint-strong'].map((name) => variables[name] ?? '');
        for (const name of [
          'text-safe',
          'muted',
          'primary-text',
          'danger-text',
          'warning-text',
          'success-text',
        ]) {
          expect(worst(variables[name] ?? '', grounds)).toBeGreaterThanOrEqual(4.5);
        }
        expect(variables['primary']).toBe(primary);
      }
    },
  );
});
