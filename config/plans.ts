import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

export const QUOTAS = ['members', 'customDomains'] as const;
export type QuotaName = (typeof QUOTAS)[number];

const limit = z.number().int().min(0).nullable();
const Plan = z.strictObject({
  name: z.string().min(1),
  quotas: z.strictObject({ members: limit, customDomains: limit }),
});
export type Plan = z.infer<typeof Plan>;

/** Every plan by its key. */
export const plans: ReadonlyMap<string, Plan> = new Map(
  Object.entries(
    z.record(z.string(), Plan).parse(parse(readFileSync(join(projectRoot, 'config/plans.yaml'), 'utf8'))),
  ),
);

/** The plan of a tenant whose reseller named none. */
export const DEFAULT_PLAN = 'starter';
