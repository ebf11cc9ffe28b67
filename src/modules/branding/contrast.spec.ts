import { describe, expect, it } from '@jest/globals';
import { converter } from 'culori';
import fc from 'fast-check';

import { DEFAULT_BRAND } from './brand.types.js';
import { contrast, contrastReport, nearestReadable, readableOn } from './contrast.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Values of the WebAIM contrast checker.
  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
    ['#123456', '#123456', 1],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('readableOn', () => {
  it('always passes AA', () => {
    fc.assert(
      fc.property(hex, (color) => contrast(readableOn(color), color) >= 4.5),
      { numRuns: 1000 },
    );
  });
});

describe('nearestReadable', () => {
  it('passes, for every colour on every background', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5), (color, background, required) => {
        const found = nearestReadable(color, [background], required);
        expect(found).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(found ?? '', background)).toBeGreaterThanOrEqual(required);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a colour that passes as it is', () => {
    fc.assert(
      fc.property(hex, hex, (color, background) => {
        if (contrast(color, background) >= 4.5) expect(nearestReadable(color, [background], 4.5)).toBe(color);
      }),
    );
  });

  it('moves no further than it must, and keeps the hue', () => {
    const toOklch = converter('oklch');
    const found = nearestReadable('#f5a623', ['#ffffff'], 4.5) ?? '';
    expect(contrast(found, '#ffffff')).toBeLessThan(4.7);
    expect(toOklch(found)?.h).toBeCloseTo(toOklch('#f5a623')?.h ?? 0, -1);
  });

  it('answers null where no shade can pass, and for what is no colour', () => {
    expect(nearestReadable('#808080', ['#ffffff', '#000000'], 7)).toBeNull();
    expect(nearestReadable('red;}', ['#ffffff'], 4.5)).toBeNull();
  });
});

describe('contrastReport', () => {
  const colors = structuredClone(DEFAULT_BRAND.colors);
  colors.light.text = '#bbbbbb';
  colors.light.primary = '#ffee00';

  it('lists each failing pair with its ratio and a colour that passes', () => {
    const faults = contrastReport(colors);
    expect(
      faults.map(({ scheme, foreground, background }) => `${scheme} ${foreground}/${background}`),
    ).toEqual([
      'light text/background',
      'light text/surface',
      'light primary/background',
      'light primary/surface',
    ]);
    expect(faults[0]).toMatchObject({ ratio: 1.81, required: 4.5 });
    expect(faults[2]).toMatchObject({ required: 3 });
  });

  it('has nothing left to say once its suggestions are taken', () => {
    fc.assert(
      fc.property(fc.constantFrom('light', 'dark'), hex, hex, hex, (scheme, text, primary, background) => {
        const mine = structuredClone(DEFAULT_BRAND.colors);
        // Background and surface alike: with two that are far apart there may be no answer for both.
        Object.assign(mine[scheme], { text, primary, background, surface: background });
        for (const { foreground, suggestion } of contrastReport(mine))
          mine[scheme][foreground] = suggestion ?? '';
        expect(contrastReport(mine)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('never shows a failing ratio as the required one', () => {
    const close = structuredClone(DEFAULT_BRAND.colors);
    Object.assign(close.light, { text: '#777777', background: '#ffffff' });
    expect(contrastReport(close)[0]).toMatchObject({ ratio: 4.47, required: 4.5 });
  });
});
