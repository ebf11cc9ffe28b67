import { z } from 'zod';
import { BrandOut } from '#modules/branding/branding.dto.js';

const {
  revision: _revision,
  draft: _draft,
  contrast: _contrast,
  sources: _sources,
  updatedAt: _updatedAt,
  ...brand
} = BrandOut.shape;

/** What frames every page of a tenant's host. */
export const StorefrontOut = z
  .strictObject({
    tenant: z.strictObject({
      slug: z.string(),
      name: z.string(),
      status: z.enum(['active', 'past_due', 'suspended', 'closing', 'closed']),
    }),
    brand: z.strictObject(brand).meta({ id: 'PublicBrand' }),
    announcement: z
      .strictObject({
        text: z.string(),
        link: z.strictObject({ label: z.string(), url: z.string() }).nullable(),
        tone: z.enum(['info', 'success', 'warning']),
        dismissible: z.boolean(),
      })
      .nullable(),
    viewer: z
      .strictObject({ name: z.string(), email: z.string(), role: z.string(), scopes: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Who is signed in, or null.' }),
  })
  .meta({ id: 'Storefront' });
export type StorefrontOut = z.infer<typeof StorefrontOut>;
