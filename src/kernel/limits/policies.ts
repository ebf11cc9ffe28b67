import { plans } from '#config/plans.js';
import { rateLimits } from '#config/rate-limits.js';
import type { Principal } from '#kernel/context/ctx.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { addressOf } from './address-of.js';

/** A limit that a request is held to, and under which key it is counted. */
export interface Policy {
  /** As the headers call it. */
  name: 'plan' | 'key' | 'address';
  key: string;
  /** Requests a minute. */
  limit: number;
}

/**
 * The braces keep whatever one request is counted under in one slot of a Redis Cluster: it is either an
 * organisation's or an address's, never both.
 */
const keyOf = (owner: string, counter: string): string => `livery:limit:{${owner}}:${counter}`;

/** Requests a minute that an organisation may make, or null where it may make any number. */
export function limitOf({ kind, plan, quotas }: Organisation): number | null {
  const override = quotas?.requestsPerMinute;
  if (override !== undefined) return override;
  if (kind !== 'tenant') return rateLimits.organisations[kind];
  return plans.get(plan)?.quotas.requestsPerMinute ?? null;
}

/**
 * What a credential's requests are held to. People at the console share a counter of the plan's size that is not that
 * of the keys: a program that runs wild must not keep its owner from revoking its key.
 */
export function policiesOf(principal: Principal, owner: Organisation): Policy[] {
  const policies: Policy[] = [];
  const isProgram = principal.kind === 'api_key' || principal.kind === 'access_token';
  const counter = isProgram ? 'keys' : 'people';
  const limit = limitOf(owner);
  if (limit !== null) policies.push({ name: 'plan', key: keyOf(owner.id, counter), limit });
  const own = principal.kind === 'api_key' ? principal.rateLimit : null;
  if (own) policies.push({ name: 'key', key: keyOf(owner.id, `key:${principal.id}`), limit: own });
  return policies;
}

export const addressPolicy = (ip: string, limit: number): Policy => ({
  name: 'address',
  key: keyOf(addressOf(ip), 'address'),
  limit,
});

/** Where the refusals of an API key are counted, beside its policies. */
export const refusalsKeyOf = (organisationId: string, keyId: string): string =>
  keyOf(organisationId, `refused:${keyId}`);
