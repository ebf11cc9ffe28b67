import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project-root.js';

const limit = z.number().int().min(1).nullable();
const RateLimits = z.strictObject({
  organisations: z.strictObject({ platform: limit, reseller: limit, developer: limit }),
  refusedCredentialCost: z.number().int().min(1),
  suspendKey: z.strictObject({
    timesItsLimit: z.number().int().min(1),
    atLeast: z.number().int().min(1),
    withinMinutes: z.number().int().min(1),
  }),
});

/** Limits of requests that no plan says. */
export const rateLimits = RateLimits.parse(
  parse(readFileSync(join(projectRoot, 'config/rate-limits.yaml'), 'utf8')),
);
