import { describe, expect, it } from '@jest/globals';
import { rateLimits } from '#config/rate-limits.js';
import { ANONYMOUS, type Principal } from '#kernel/context/ctx.js';
import { newId } from '#kernel/context/type-id.js';
import type { Organisation } from '#kernel/context/organisation.types.js';
import { addressPolicy, limitOf, policiesOf, refusalsKeyOf } from './policies.js';
import { rateLimitHeaders } from './rate-limit-headers.js';

const organisation = (change: Partial<Organisation> = {}): Organisation => ({
  id: newId(),
  kind: 'tenant',
  parentId: newId(),
  slug: 'acme',
  name: 'Acme',
  plan: 'starter',
  status: 'active',
  quotas: {},
  ...change,
});
const key = (change: Partial<Principal> = {}): Principal => ({
  ...ANONYMOUS,
  kind: 'api_key',
  id: newId(),
  ...change,
});
/** What a Redis Cluster decides the slot by. */
const slotOf = (redisKey: string) => /\{(.+?)\}/.exec(redisKey)![1];

describe('the limit of an organisation', () => {
  it('is its plan’s, unless another one was agreed', () => {
    expect(limitOf(organisation())).toBe(100);
    expect(limitOf(organisation({ plan: 'enterprise' }))).toBeNull();
    expect(limitOf(organisation({ quotas: { requestsPerMinute: 7 } }))).toBe(7);
    expect(limitOf(organisation({ quotas: { requestsPerMinute: null } }))).toBeNull();
  });

  it('is by kind where there is no plan', () => {
    const reseller = { kind: 'reseller', plan: 'enterprise' } as const;
    expect(limitOf(organisation(reseller))).toBe(rateLimits.organisations.reseller);
    expect(limitOf(organisation({ ...reseller, quotas: { requestsPerMinute: 5 } }))).toBe(5);
  });
});

describe('the policies of a request', () => {
  it('of a key are the plan’s and its own, in one slot with its refusals', () => {
    const owner = organisation();
    const principal = key({ rateLimit: 30 });
    const policies = policiesOf(principal, owner);
    expect(policies.map(({ name, limit }) => [name, limit])).toEqual([
      ['plan', 100],
      ['key', 30],
    ]);
    const slots = [...policies.map((policy) => policy.key), refusalsKeyOf(owner.id, principal.id!)].map(
      slotOf,
    );
    expect(new Set(slots)).toEqual(new Set([owner.id]));
  });

  it('of people are counted apart from those of keys', () => {
    const owner = organisation();
    const [people] = policiesOf({ ...key(), kind: 'session' }, owner);
    const [keys] = policiesOf(key(), owner);
    expect(people!.limit).toBe(keys!.limit);
    expect(people!.key).not.toBe(keys!.key);
  });

  it('are none without limits', () => {
    expect(policiesOf(key(), organisation({ plan: 'enterprise' }))).toEqual([]);
  });
});

describe('the headers', () => {
  it('have a member a policy, as structured fields', () => {
    const owner = organisation();
    const [plan, own] = policiesOf(key({ rateLimit: 10 }), owner);
    expect(
      rateLimitHeaders([
        { policy: plan!, wait: 0, ahead: 600_000 },
        { policy: own!, wait: 1, ahead: 30_000_000 },
      ]),
    ).toEqual({
      'ratelimit-policy': '"plan";q=100;w=60, "key";q=10;w=60',
      ratelimit: '"plan";r=49;t=1, "key";r=0;t=30',
    });
  });

  it('name the address’s policy without the address', () => {
    const policy = addressPolicy('203.0.113.9', 600);
    expect(JSON.stringify(rateLimitHeaders([{ policy, wait: 0, ahead: 0 }]))).not.toContain('203');
  });
});
