import type { FontId } from './fonts.js';

export const BRAND_COLOR_NAMES = [
  'primary',
  'secondary',
  'accent',
  'background',
  'surface',
  'text',
  'success',
  'warning',
  'danger',
] as const;
export type BrandColorName = (typeof BRAND_COLOR_NAMES)[number];

/** Nine colours, each `#rrggbb`. */
export type BrandColors = Record<BrandColorName, string>;
export type ColorSchemeName = 'light' | 'dark';

/** How a tenant appears, everything inherited filled in. URLs of images are paths of the tenant's own host. */
export interface Brand {
  name: string;
  tagline: string;
  logo: { light: string | null; dark: string | null };
  favicon: string | null;
  colors: Record<ColorSchemeName, BrandColors>;
  /** `auto` follows the visitor's system. */
  colorScheme: ColorSchemeName | 'auto';
  fonts: { heading: FontId; body: FontId };
  /** Corner radius in pixels. */
  radius: number;
  legal: { privacyUrl: string | null; termsUrl: string | null; imprintUrl: string | null };
  support: { email: string | null; url: string | null };
  hidePoweredBy: boolean;
}

/** Some fields of a brand: what one layer (platform, reseller, tenant, draft) sets. Absent means inherited. */
export type BrandOverride = DeepPartial<Brand>;

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> | undefined } : T;

/** What a brand looks like before anybody has chosen anything: ink on warm white, one terracotta accent. */
export const DEFAULT_BRAND: Brand = {
  name: 'Marketplace',
  tagline: '',
  logo: { light: null, dark: null },
  favicon: null,
  colors: {
    light: {
      primary: '#2b2825',
      secondary: '#6b645b',
      accent: '#b04a24',
      background: '#faf8f5',
      surface: '#ffffff',
      text: '#1f1d1a',
      success: '#2a7347',
      warning: '#8f5f00',
      danger: '#b3261e',
    },
    dark: {
      primary: '#efe9e1',
      secondary: '#aaa297',
      accent: '#e5926a',
      background: '#171614',
      surface: '#211f1c',
      text: '#f1ede6',
      success: '#72c394',
      warning: '#e2b34f',
      danger: '#f28f86',
    },
  },
  colorScheme: 'auto',
  fonts: { heading: 'system', body: 'system' },
  radius: 10,
  legal: { privacyUrl: null, termsUrl: null, imprintUrl: null },
  support: { email: null, url: null },
  hidePoweredBy: true,
};

/**
 * Lays one layer over another, field by field: `undefined` inherits, `null` is a value ("no logo"). Only the fields of
 * a brand are taken over, so a stored `__proto__` or an old field goes nowhere. Neither argument is changed.
 */
export function mergeBrand<T extends BrandOverride>(base: T, override: BrandOverride): T {
  return mergeFields(DEFAULT_BRAND, base, override) as T;
}

function mergeFields(shape: object, base: object, override: object): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const [field, example] of Object.entries(shape) as [string, unknown][]) {
    const [below, above] = [own(base, field), own(override, field)];
    if (isGroup(example)) {
      if (!isGroup(below) && !isGroup(above)) continue;
      merged[field] = mergeFields(example, isGroup(below) ? below : {}, isGroup(above) ? above : {});
    } else {
      const value = above === undefined ? below : above;
      if (value !== undefined) merged[field] = value;
    }
  }
  return merged;
}

function own(fields: object, field: string): unknown {
  return Object.hasOwn(fields, field) ? (fields as Record<string, unknown>)[field] : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
