import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { BrandOverride } from './brand.types.js';
import { BRAND_COLOR_NAMES, DEFAULT_BRAND, mergeBrand } from './brand.types.js';
import { contrastReport } from './contrast.js';
import { FONTS, FONT_IDS, fontStackOf } from './fonts.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const palette = fc.record(
  Object.fromEntries(BRAND_COLOR_NAMES.map((name) => [name, hex])) as Record<'primary', typeof hex>,
  { requiredKeys: [] },
);
const url = fc.option(fc.webUrl());
const partial = { requiredKeys: [] as [] };
const override: fc.Arbitrary<BrandOverride> = fc.record(
  {
    name: fc.string(),
    tagline: fc.string(),
    logo: fc.record({ light: url, dark: url }, partial),
    favicon: url,
    colors: fc.record({ light: palette, dark: palette }, partial),
    fonts: fc.record({ heading: fc.constantFrom(...FONT_IDS), body: fc.constantFrom(...FONT_IDS) }, partial),
    radius: fc.integer({ min: 0, max: 32 }),
    legal: fc.record({ privacyUrl: url, termsUrl: url }, partial),
    hidePoweredBy: fc.boolean(),
  },
  partial,
);

describe('DEFAULT_BRAND', () => {
  it('has no fault of contrast', () => {
    expect(contrastReport(DEFAULT_BRAND.colors)).toEqual([]);
  });

  it('names no platform', () => {
    expect(JSON.stringify(DEFAULT_BRAND)).not.toMatch(/livery/i);
  });
});

describe('mergeBrand', () => {
  it('changes one field and leaves its neighbours', () => {
    const brand = mergeBrand(DEFAULT_BRAND, {
      colors: { dark: { primary: '#ff0000' } },
      legal: { termsUrl: 'https://a.example' },
    });
    expect(brand.colors.dark).toEqual({ ...DEFAULT_BRAND.colors.dark, primary: '#ff0000' });
    expect(brand.colors.light).toEqual(DEFAULT_BRAND.colors.light);
    expect(brand.legal).toEqual({ ...DEFAULT_BRAND.legal, termsUrl: 'https://a.example' });
  });

  it('takes null for a value and undefined for none', () => {
    const reseller = mergeBrand(DEFAULT_BRAND, { favicon: '/assets/a.png', name: 'Reseller' });
    expect(mergeBrand(reseller, { favicon: null, name: undefined })).toMatchObject({
      favicon: null,
      name: 'Reseller',
    });
  });

  it('keeps a layer partial', () => {
    expect(mergeBrand({}, { colors: { light: { text: '#111111' } } })).toEqual({
      colors: { light: { text: '#111111' } },
    });
    expect(mergeBrand<BrandOverride>({ name: 'A' }, {})).toEqual({ name: 'A' });
  });

  it('inherits everything from an empty layer, and everything is stable under a second time', () => {
    fc.assert(
      fc.property(override, (layer) => {
        const once = mergeBrand(DEFAULT_BRAND, layer);
        expect(mergeBrand(once, {})).toEqual(once);
        expect(mergeBrand(once, layer)).toEqual(once);
      }),
    );
  });

  it('may be grouped: layers merged first or one after another', () => {
    fc.assert(
      fc.property(override, override, (a, b) => {
        expect(mergeBrand(DEFAULT_BRAND, mergeBrand(a, b))).toEqual(
          mergeBrand(mergeBrand(DEFAULT_BRAND, a), b),
        );
      }),
    );
  });

  it('takes over no field that is not of a brand, and changes neither argument', () => {
    const before = structuredClone(DEFAULT_BRAND);
    const stored = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"extra":{"a":1},"legal":{"x":1}}',
    ) as BrandOverride;
    const brand = mergeBrand(DEFAULT_BRAND, stored);
    expect(brand).toEqual(before);
    expect(Object.hasOwn(brand, 'extra')).toBe(false);
    expect(Object.getPrototypeOf(brand)).not.toHaveProperty('polluted');
    expect(DEFAULT_BRAND).toEqual(before);
  });
});

describe('fonts', () => {
  it.each(FONT_IDS)('%s ends in a generic family and loads nothing', (id) => {
    expect(fontStackOf(id)).toBe(FONTS[id].stack);
    expect(FONTS[id].stack).toMatch(/,(sans-serif|serif|monospace)$/);
    expect(FONTS[id].stack).toMatch(/^[\w\s,'-]+$/);
  });

  it('answers the system font for an unknown id', () => {
    expect(fontStackOf('__proto__')).toBe(FONTS.system.stack);
  });
});
