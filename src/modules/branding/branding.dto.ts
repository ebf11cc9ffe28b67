import { z } from 'zod';
import { UPLOAD_LIMIT } from '#kernel/http/limits.js';
import { flag, idOut, timestamp } from '#kernel/http/schemas.js';
import { BRAND_COLOR_NAMES, type BrandColorName } from './brand.types.js';
import { FONT_IDS } from './fonts.js';

const hex = z
  .string()
  .max(7)
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #1a2b3c')
  .meta({ example: '#1a2b3c' });
const palette = z.strictObject(
  Object.fromEntries(BRAND_COLOR_NAMES.map((name) => [name, hex])) as Record<BrandColorName, typeof hex>,
);
const webUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
  .max(500);
const asset = z
  .string()
  .max(78)
  .regex(/^\/assets\/[0-9a-f]{64}\.[a-z0-9]{2,5}$/, 'must be the url of an uploaded asset')
  .meta({ example: `/assets/${'0'.repeat(64)}.png` });
const font = z.enum(FONT_IDS);

/** The values that an organisation may set; each falls back to the reseller's, then the platform's. */
const fields = {
  name: z.string().trim().min(1).max(120),
  tagline: z.string().trim().max(200),
  logo: z.strictObject({ light: asset.nullable(), dark: asset.nullable() }),
  favicon: asset.nullable(),
  colors: z.strictObject({ light: palette, dark: palette }),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  fonts: z.strictObject({ heading: font, body: font }),
  radius: z.number().int().min(0).max(32).meta({ description: 'Corner radius in pixels.' }),
  legal: z.strictObject({
    privacyUrl: webUrl.nullable(),
    termsUrl: webUrl.nullable(),
    imprintUrl: webUrl.nullable(),
  }),
  support: z.strictObject({ email: z.email().max(254).nullable(), url: webUrl.nullable() }),
  hidePoweredBy: z.boolean(),
};

export const BrandPut = z.strictObject(fields).partial().meta({ id: 'BrandPut' });
/** Merge patch (RFC 7396) one level deeper: a field of `colors.light` can change alone. */
export const BrandPatch = z
  .strictObject({
    ...fields,
    logo: fields.logo.partial(),
    colors: z.strictObject({ light: palette.partial(), dark: palette.partial() }).partial(),
    fonts: fields.fonts.partial(),
    legal: fields.legal.partial(),
    support: fields.support.partial(),
  })
  .partial()
  .meta({ id: 'BrandPatch' });
export type BrandPatch = z.infer<typeof BrandPatch>;

export const BrandQuery = z.strictObject({
  resolved: flag.optional().meta({ description: 'Tell for each field where its value came from.' }),
});
export const BrandWriteQuery = z.strictObject({
  draft: flag.default(false).meta({ description: 'Into the draft instead of live at once.' }),
});

const ContrastFault = z.strictObject({
  scheme: z.enum(['light', 'dark']),
  foreground: hex,
  background: hex,
  ratio: z.number(),
  required: z.number(),
  suggestion: hex.nullable(),
});

export const BrandOut = z
  .strictObject({
    ...fields,
    revision: z.number().int(),
    draft: BrandPatch.nullable().meta({ description: 'Values that wait to be published, or null.' }),
    contrast: z
      .array(ContrastFault)
      .max(100)
      .meta({ description: 'Pairs that fail WCAG 2.2 AA, each with a colour that passes.' }),
    sources: z
      .record(z.string().max(100), z.string().max(100))
      .optional()
      .meta({ description: 'With ?resolved=true: field → layer.' }),
    updatedAt: timestamp,
  })
  .meta({ id: 'BrandConfig' });
export type BrandOut = z.infer<typeof BrandOut>;

export const AssetIn = z
  .strictObject({
    file: z
      .string()
      .max(UPLOAD_LIMIT)
      .meta({ format: 'binary', description: 'PNG, JPEG, WebP or SVG; 2 MiB at most.' }),
    purpose: z.enum(['logo', 'logoDark', 'favicon']),
  })
  .meta({ id: 'AssetUpload' });

export const AssetOut = z
  .strictObject({
    id: idOut('ast'),
    url: asset,
    purpose: z.enum(['logo', 'logoDark', 'favicon']),
    contentType: z.string().max(100).meta({ example: 'image/png' }),
    width: z.number().int(),
    height: z.number().int(),
    bytes: z.number().int(),
  })
  .meta({ id: 'Asset' });
export type AssetOut = z.infer<typeof AssetOut>;
