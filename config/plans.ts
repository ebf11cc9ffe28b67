import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

/** What is counted by rows, and refused when it is created past its limit. */
export const COUNTED_QUOTAS = ['members', 'customDomains', 'installs'] as const;
export type CountedQuota = (typeof COUNTED_QUOTAS)[number];
export const QUOTAS = [...COUNTED_QUOTAS, 'requestsPerMinute'] as const;
export type QuotaName = (typeof QUOTAS)[number];

/** Overrides of a plan's quotas, as an organisation holds them. */
export type Quotas = Partial<Record<QuotaName, number | null>>;

const limit = z.number().int().min(0).nullable();
const Plan = z.strictObject({
  name: z.string().min(1),
  quotas: z.strictObject({
    members: limit,
    customDomains: limit,
    installs: limit,
    requestsPerMinute: z.number().int().min(1).nullable(),
  }),
});
export type Plan = z.infer<typeof Plan>;

/** Every plan by its key. */
export const plans: ReadonlyMap<string, Plan> = new Map(
  Object.entries(
    z.record(z.string(), Plan).parse(parse(readFileSync(join(projectRoot, 'config/plans.yaml'), 'utf8'))),
  ),
);

/** What limits an organisation: its own override where it has one, else its plan; null is no limit. */
export function quotaLimit(
  { plan, quotas }: { plan: string; quotas: Quotas },
  quota: QuotaName,
): number | null {
  const own = quotas[quota];
  return own === undefined ? (plans.get(plan)?.quotas[quota] ?? null) : own;
}

/** The plan of a tenant whose reseller named none. */
export const DEFAULT_PLAN = 'starter';
