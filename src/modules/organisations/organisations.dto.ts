import { z } from 'zod';
import { COUNTED_QUOTAS, DEFAULT_PLAN, plans, type QuotaName, QUOTAS } from '#config/plans.js';
import { toTypeId } from '#kernel/context/type-id.js';
import { idOut, idParam, page, PageQuery, timestamp } from '#kernel/http/schemas.js';
import { BrandPatch } from '#modules/branding/branding.dto.js';
import type { OrganisationRow } from './organisations.types.js';
import { Slug } from './slug.js';

const name = z.string().trim().min(1).max(120);
const externalId = z.string().min(1).max(200);
const plan = z.enum([...plans.keys()] as [string, ...string[]]).meta({ example: DEFAULT_PLAN });
const count = z.number().int().min(0).max(1_000_000).nullable().optional();
const quotas = z.strictObject({
  members: count,
  customDomains: count,
  installs: count,
  requestsPerMinute: z
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .nullable()
    .optional()
    .meta({ description: 'Requests a minute of all its keys together; half of them at once.' }),
});
const limit = z.number().int().min(0).nullable().meta({ description: 'null is no limit.', example: 5 });
const orPlan = <T extends z.ZodType>(value: T) => z.union([value, z.literal('plan')]).optional();
const quotaChanges = z.strictObject({
  members: orPlan(quotas.shape.members.unwrap()),
  customDomains: orPlan(quotas.shape.customDomains.unwrap()),
  installs: orPlan(quotas.shape.installs.unwrap()),
  requestsPerMinute: orPlan(quotas.shape.requestsPerMinute.unwrap()),
});

const person = z.strictObject({
  email: z.email().max(254).meta({ example: 'owner@acme.example' }),
  name: name.meta({ example: 'Ada Owner' }),
});

export const TenantIn = z
  .strictObject({
    name: name.meta({
      description: 'The name that visitors see until the brand says another.',
      example: 'Acme',
    }),
    slug: Slug,
    plan: plan.default(DEFAULT_PLAN),
    owner: person,
    externalId: externalId.optional().meta({ description: 'Your own id of it; unique among your tenants.' }),
    branding: BrandPatch.omit({ logo: true, favicon: true })
      .optional()
      .meta({ description: 'First values of the brand; images are uploaded afterwards.' }),
  })
  .meta({ id: 'TenantCreate' });
export type TenantIn = z.infer<typeof TenantIn>;

export const TenantPatch = z
  .strictObject({
    name: name.optional(),
    plan: plan.optional(),
    externalId: externalId.nullable().optional(),
    quotas: quotaChanges.optional().meta({
      description: 'Overrides of the plan\'s quotas; null is no limit, "plan" takes the override back.',
    }),
  })
  .meta({ id: 'TenantPatch' });
export type TenantPatch = z.infer<typeof TenantPatch>;

export const SuspendIn = z
  .strictObject({ reason: z.string().trim().min(1).max(500).meta({ example: 'Invoice overdue' }) })
  .meta({ id: 'TenantSuspend' });

const tenantFields = {
  id: idOut('tnt'),
  name: z.string().max(120),
  slug: z.string().max(63),
  host: z
    .string()
    .max(300)
    .meta({ description: 'Host header of its pages and API.', example: 'acme.localhost:3000' }),
  url: z.string().max(300).meta({ example: 'http://acme.localhost:3000' }),
  plan: z.string().max(50),
  quotas,
  status: z.enum(['active', 'past_due', 'suspended', 'closing', 'closed']),
  suspendedBy: z.enum(['platform', 'reseller', 'self']).nullable(),
  statusReason: z.string().max(500).nullable(),
  closesAt: timestamp.nullable(),
  externalId: z.string().max(200).nullable(),
  resellerId: idOut('rsl').nullable().meta({ description: 'null where no reseller stands above it.' }),
  createdAt: timestamp,
  updatedAt: timestamp,
};
export const TenantOut = z.strictObject(tenantFields).meta({ id: 'Tenant' });
export type TenantOut = z.infer<typeof TenantOut>;

export const TenantCreated = z
  .strictObject({
    ...tenantFields,
    ownerInvite: z
      .url()
      .max(500)
      .meta({ description: 'Single-use link with which the owner sets a password.' }),
  })
  .meta({ id: 'TenantCreated' });
export type TenantCreated = z.infer<typeof TenantCreated>;

export const TenantParams = z.object({ id: idParam('tnt') });
export const TenantQuery = PageQuery.extend({
  status: z
    .enum(['active', 'past_due', 'suspended', 'closing', 'closed'])
    .optional()
    .meta({ description: 'Only tenants in this state.' }),
  plan: plan.optional().meta({ description: 'Only tenants on this plan.' }),
  externalId: externalId.optional().meta({ description: 'The tenant with this id of yours.' }),
  q: z.string().min(1).max(100).optional().meta({ description: 'Part of the name or slug.' }),
});
export type TenantQuery = z.infer<typeof TenantQuery>;
export const TenantPage = page(TenantOut).meta({ id: 'TenantPage' });

export const PlanList = z
  .strictObject({
    data: z
      .array(
        z.strictObject({
          id: z.string().max(50).meta({ example: DEFAULT_PLAN }),
          name: z.string().max(100).meta({ example: 'Starter' }),
          quotas: z.strictObject(
            Object.fromEntries(QUOTAS.map((quota) => [quota, limit])) as Record<QuotaName, typeof limit>,
          ),
        }),
      )
      .max(100),
  })
  .meta({ id: 'PlanList' });
export type PlanList = z.infer<typeof PlanList>;

export const SlugQuery = z.strictObject({
  slug: z.string().min(1).max(63).meta({ description: 'The slug that you would like.', example: 'acme' }),
});
export const SlugCheck = z
  .strictObject({
    slug: z.string().max(63),
    host: z
      .string()
      .max(300)
      .meta({ description: 'Where a tenant with it would be.', example: 'acme.localhost:3000' }),
    isAvailable: z.boolean(),
    reason: z
      .string()
      .max(200)
      .nullable()
      .meta({ description: 'Why it is not, in words that follow the slug.' }),
    suggestion: z.string().max(63).nullable().meta({ description: 'A free one that is close to it.' }),
  })
  .meta({ id: 'SlugCheck' });
export type SlugCheck = z.infer<typeof SlugCheck>;

const ceiling = {
  limit,
  isOverridden: z.boolean().meta({ description: 'True where it is its own and not of the plan.' }),
};
export const TenantUsage = z
  .strictObject({
    quotas: z
      .array(
        z.strictObject({
          quota: z.enum(COUNTED_QUOTAS).meta({ example: 'members' }),
          used: z.number().int().min(0).meta({ example: 3 }),
          ...ceiling,
        }),
      )
      .max(COUNTED_QUOTAS.length),
    requestsPerMinute: z.strictObject(ceiling),
    countedAt: timestamp,
  })
  .meta({ id: 'TenantUsage' });
export type TenantUsage = z.infer<typeof TenantUsage>;

export const ResellerIn = z
  .strictObject({
    name,
    slug: Slug,
    owner: person
      .optional()
      .meta({ description: 'Its first person, who is invited by e-mail; more can be invited later.' }),
  })
  .meta({ id: 'ResellerCreate' });
export type ResellerIn = z.infer<typeof ResellerIn>;
const resellerFields = {
  id: idOut('rsl'),
  name: z.string().max(120),
  slug: z.string().max(63),
  createdAt: timestamp,
};
export const ResellerOut = z.strictObject(resellerFields).meta({ id: 'Reseller' });
export type ResellerOut = z.infer<typeof ResellerOut>;
export const ResellerCreated = z
  .strictObject({
    ...resellerFields,
    apiKey: z.string().max(100).meta({ description: 'Shown once.' }),
    ownerInvite: z.url().max(500).nullable().meta({
      description: 'Single-use link with which its first person sets a password; null without one.',
    }),
  })
  .meta({ id: 'ResellerCreated' });
export type ResellerCreated = z.infer<typeof ResellerCreated>;
export const ResellerPage = page(ResellerOut).meta({ id: 'ResellerPage' });

/** A tenant as its managers see it. */
export function tenantOut(
  row: OrganisationRow,
  hostOf: (slug: string) => { host: string; url: string },
): TenantOut {
  return {
    id: toTypeId('tnt', row.id),
    name: row.name,
    slug: row.slug,
    ...hostOf(row.slug),
    plan: row.plan,
    quotas: row.quotas,
    status: row.status,
    suspendedBy: row.suspended_by,
    statusReason: row.status_reason,
    closesAt: row.closes_at?.toISOString() ?? null,
    externalId: row.external_id,
    resellerId: row.parent_kind === 'reseller' ? toTypeId('rsl', row.parent_id!) : null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export const resellerOut = (row: OrganisationRow): ResellerOut => ({
  id: toTypeId('rsl', row.id),
  name: row.name,
  slug: row.slug,
  createdAt: row.created_at.toISOString(),
});
