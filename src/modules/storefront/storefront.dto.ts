import { z } from 'zod';
import { scopes } from '#config/scopes.js';
import { idOut, timestamp } from '#kernel/http/schemas.js';
import { BrandOut } from '#modules/branding/branding.dto.js';

const {
  revision: _revision,
  draft: _draft,
  contrast: _contrast,
  sources: _sources,
  updatedAt: _updatedAt,
  ...brand
} = BrandOut.shape;

const text = (max: number) => z.string().max(max);

/** What frames every page of a host. */
export const StorefrontOut = z
  .strictObject({
    tenant: z.strictObject({
      kind: z.enum(['tenant', 'reseller', 'platform']).meta({
        description: "Whose pages these are; at the platform's host those of whom the visitor belongs to.",
      }),
      slug: text(63).meta({ example: 'acme' }),
      name: text(120).meta({ example: 'Acme' }),
      status: z.enum(['active', 'past_due', 'suspended', 'closing', 'closed']),
    }),
    brand: z.strictObject(brand).meta({ id: 'PublicBrand' }),
    announcement: z
      .strictObject({
        text: text(160),
        link: z.strictObject({ label: text(40), url: text(500) }).nullable(),
        tone: z.enum(['info', 'success', 'warning']),
        dismissible: z.boolean(),
      })
      .nullable(),
    viewer: z
      .strictObject({
        name: text(120),
        email: text(254),
        role: text(20),
        scopes: z.array(text(60)).max(scopes.size),
      })
      .nullable()
      .meta({ description: 'Who is signed in, or null.' }),
    support: z
      .strictObject({
        id: idOut('sup'),
        by: text(200).nullable().meta({ description: 'The person.', example: 'Rita Reseller' }),
        organisation: text(200)
          .nullable()
          .meta({ description: 'Theirs; null for the provider.', example: 'Northwind Software' }),
        reason: text(500),
        access: z.enum(['read', 'write']),
        expiresAt: timestamp,
      })
      .nullable()
      .meta({ description: 'The support session in which somebody looks in, or null.' }),
  })
  .meta({ id: 'Storefront' });
export type StorefrontOut = z.infer<typeof StorefrontOut>;
