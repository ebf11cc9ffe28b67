import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, contractOf } from '../support/caller.js';
import type { ContractOperation } from '../support/contract.js';
import { anApp, ownerOf, Way } from '../support/apps.js';
import {
  aReseller,
  aTenant,
  operatorOf,
  type TestReseller,
  type TestTenant,
  theStack,
  unique,
} from '../support/factories.js';

// Every route with an id, read from the OpenAPI document: a new one without a maker below fails.
const world = theStack();
const { operations } = await contractOf(world.origin);

interface Maker {
  prefix: string;
  /** Makes one in the other tenant and returns its id. */
  make: (other: TestTenant) => Promise<string>;
  /** Who lists what the other tenant has; by default the owner's key. */
  lister?: (other: TestTenant) => Caller;
  /** Who asks for it, and would be answered if it were theirs. */
  asker: (own: { tenant: TestTenant; reseller: TestReseller }) => Caller;
}

const firstOf = async (caller: Caller, path: string): Promise<string> => {
  const { body } = await caller.get<{ data: { id: string }[] }>(path);
  return body.data[0]!.id;
};
const madeBy = async (caller: Caller, path: string, input?: unknown): Promise<string> => {
  const answer = await caller.post<{ id: string }>(path, input);
  expect([200, 201]).toContain(answer.status);
  return answer.body.id;
};

/** A record of the tenant's own, by what its type needs. */
const aRecord = (prefix: string, plural: string, input: object): [string, Maker] => [
  `/api/v1/${plural}/{id}`,
  {
    prefix,
    make: (other) => madeBy(other.caller, `/api/v1/${plural}`, input),
    asker: ({ tenant }) => tenant.caller,
  },
];

const makers: Record<string, Maker> = {
  '/api/v1/event-types/{id}': {
    prefix: 'ety',
    make: (other) =>
      madeBy(other.caller, '/api/v1/event-types', { name: 'parcel.packed', description: 'Packed.' }),
    asker: ({ tenant }) => tenant.caller,
  },
  ...Object.fromEntries([
    aRecord('prj', 'projects', { name: 'House' }),
    aRecord('vnd', 'vendors', { name: 'Windows' }),
    aRecord('ivc', 'invoices', {
      number: '1',
      customer: 'Ada',
      issuedOn: '2026-11-25',
      currency: 'EUR',
      lines: [{ description: 'Work', quantity: 1, unitPrice: 1 }],
    }),
  ]),
  '/api/v1/tenants/{id}': {
    prefix: 'tnt',
    make: async (other) => other.id,
    asker: ({ reseller }) => reseller.caller,
  },
  '/api/v1/members/{id}': {
    prefix: 'mbr',
    make: (other) => firstOf(other.caller, '/api/v1/members'),
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/sessions/{id}': {
    prefix: 'ses',
    make: (other) => firstOf(other.session, '/api/v1/sessions'),
    lister: (other) => other.session,
    asker: ({ tenant }) => tenant.session,
  },
  '/api/v1/api-keys/{id}': {
    prefix: 'key',
    make: (other) => firstOf(other.caller, '/api/v1/api-keys'),
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/whitelabel/domains/{id}': {
    prefix: 'dom',
    make: (other) =>
      madeBy(other.caller, '/api/v1/whitelabel/domain', { hostname: `${unique('shop')}.example.com` }),
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/sso/email-domains/{id}': {
    prefix: 'emd',
    make: (other) =>
      madeBy(other.caller, '/api/v1/sso/email-domains', { domain: `${unique('mail')}.example.com` }),
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/audit-log/{id}': {
    prefix: 'evt',
    make: (other) => firstOf(other.caller, '/api/v1/audit-log?limit=100'),
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/support-sessions/{id}': {
    prefix: 'sup',
    make: async (other) => {
      const { body } = await other.manager.post<{ id: string }>(
        '/api/v1/support-sessions',
        { reason: 'Made by a test of ids' },
        { 'x-tenant-id': other.id },
      );
      return body.id;
    },
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/installs/{id}': {
    prefix: 'ins',
    make: async (other) => {
      const { body } = await other.caller.get<{ data: { slug: string }[] }>(
        '/api/v1/marketplace/listings?kind=template&availability=working&limit=1',
      );
      return madeBy(other.caller, `/api/v1/marketplace/templates/${body.data[0]!.slug}/install`, {});
    },
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/developer/apps/{id}': {
    prefix: 'app',
    make: async (other) => (await anApp(world, other.caller, { draft: true })).id,
    asker: ({ tenant }) => tenant.caller,
  },
  '/api/v1/oauth/authorized-apps/{id}': {
    prefix: 'grt',
    make: async (other) => {
      const app = await anApp(world, other.caller, { draft: true });
      await new Way(world, app, other).tokens(ownerOf(world, other));
      return firstOf(other.caller, '/api/v1/oauth/authorized-apps');
    },
    asker: ({ tenant }) => tenant.caller,
  },
};

/** Routes whose parameters name what is the same for all tenants; a missing one is a 404 all the same. */
const GLOBAL = /^\/api\/v1\/(marketplace|app-reviews)\//;

const routeOf = ({ path }: ContractOperation): string => path.slice(0, path.lastIndexOf('}') + 1);
const withIds = operations.filter(({ path }) => path.includes('{'));
const owned = withIds
  .filter(({ path }) => !GLOBAL.test(path))
  .map((operation): [string, ContractOperation] => [`${operation.method} ${operation.path}`, operation]);
const global = withIds
  .filter(({ path }) => GLOBAL.test(path))
  .map((operation): [string, ContractOperation] => [`${operation.method} ${operation.path}`, operation]);

let tenant: TestTenant;
let reseller: TestReseller;
let other: TestTenant;
const made = new Map<string, Promise<string>>();

beforeAll(async () => {
  [tenant, reseller, other] = await Promise.all([aTenant(world), aReseller(world), aTenant(world)]);
});

const foreignId = (route: string): Promise<string> => {
  if (!made.has(route)) made.set(route, makers[route]!.make(other));
  return made.get(route)!;
};

describe('an id of another tenant', () => {
  it.each(owned)('%s answers as for a missing one', async (_, operation) => {
    const maker = makers[routeOf(operation)];
    if (!maker) throw new Error(`Say in this file how an id for ${operation.path} is made`);
    const asker = maker.asker({ tenant, reseller });
    const foreign = await foreignId(routeOf(operation));
    const suffix = foreign.split('_')[1]!;
    const missing = `${maker.prefix}_${suffix.slice(0, 12)}00000000000000`;
    // Malformed in each way: no prefix, another kind, too long, no base 32, a UUID, a path.
    const malformed = [
      suffix,
      `xyz_${suffix}`,
      `${foreign}0`,
      foreign.toUpperCase(),
      '1',
      '01997e4e-7b3a-7000-8000-000000000000',
      '..%2f..%2fadmin',
      '%00',
    ];
    const bodyFor = async (id: string) => answerFor(asker, operation, id);
    const expected = await bodyFor(missing);
    expect(expected).toEqual({
      status: 404,
      body: {
        type: '/problems/not-found',
        title: 'Not found',
        status: 404,
        detail: 'There is nothing here, or it is not yours to see.',
      },
    });
    expect(await bodyFor(foreign)).toEqual(expected);
    for (const id of malformed) expect(await bodyFor(id)).toEqual(expected);
  });

  it('has left what it names untouched', async () => {
    for (const [route, id] of made) {
      if (route === '/api/v1/tenants/{id}') {
        const { body } = await other.manager.get<{ status: string; name: string }>(
          `/api/v1/tenants/${await id}`,
        );
        expect(body).toMatchObject({ status: 'active', name: other.name });
        continue;
      }
      const list = route.replace('/{id}', '');
      const lister = makers[route]?.lister ?? ((one: TestTenant) => one.caller);
      const { body } = await lister(other).get<{ data: { id: string }[] }>(list);
      expect(body.data.map((item) => item.id)).toContain(await id);
    }
  });
});

if (global.length > 0)
  describe('the name of something that all tenants share', () => {
    it.each(global)('%s is a 404 where there is none', async (_, operation) => {
      const path = operation.path.replace('{kind}', 'listings').replace(/\{\w+\}/, 'no-such-listing');
      const asker = path.includes('/app-reviews/') ? operatorOf(world) : tenant.caller;
      const answer = await asker.call(operation.method, path, {
        ...(operation.hasBody ? { body: {} } : {}),
      });
      expect(answer.status).toBe(404);
      expect(answer.problem.type).toBe('/problems/not-found');
    });
  });

/** A body that passes validation, so that it is the id that is refused. */
const BODIES: Record<string, unknown> = {
  updateTenant: { name: 'Taken over' },
  suspendTenant: { reason: 'Taken over' },
};

async function answerFor(asker: Caller, operation: ContractOperation, id: string) {
  const path = operation.path.replace('{id}', id);
  const body = operation.hasBody ? (BODIES[operation.id] ?? {}) : undefined;
  const answer = await asker.call(operation.method, path, { ...(body === undefined ? {} : { body }) });
  const { requestId, instance, ...rest } = answer.problem;
  expect(requestId).toBe(answer.headers['x-request-id']);
  expect(instance).toBe(path);
  return { status: answer.status, body: rest };
}
