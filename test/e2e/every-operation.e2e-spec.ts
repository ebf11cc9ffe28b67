import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, contractOf } from '../support/caller.js';
import { type ContractOperation, pathToNowhere as pathOf } from '../support/contract.js';
import { aKey, anybodyAt, aTenant, operatorOf, type TestTenant, theStack } from '../support/factories.js';

// Read before the tests are declared: each operation of the document becomes one test of each kind.
const world = theStack();
const { operations } = await contractOf(world.origin);

const titled = (some: ContractOperation[]) =>
  some.map((operation): [string, ContractOperation] => [`${operation.method} ${operation.path}`, operation]);
const all = titled(operations);
const closed = titled(operations.filter(({ scope }) => scope !== null));
const withJson = titled(operations.filter(({ hasBody, isMultipart }) => hasBody && !isMultipart));

const withFile = titled(operations.filter(({ isMultipart }) => isMultipart));
const bodyless = titled(operations.filter(({ method, hasBody }) => method !== 'GET' && !hasBody));

let tenant: TestTenant;
let operator: Caller;

beforeAll(async () => {
  tenant = await aTenant(world);
  operator = operatorOf(world);
});

/** Somebody who holds the operation's scope, at a host where it makes sense. */
const allowed = ({ path }: ContractOperation): Caller => {
  if (/\/(tenants|resellers|plans|app-reviews)(\/|$)/.test(path)) return operator;
  // What nobody does in another's name needs a session.
  return /^\/api\/v1\/(account|sessions)(\/|$)/.test(path) ? tenant.session : tenant.caller;
};

describe('every operation', () => {
  it.each(closed)('%s: without a credential is 401 with a challenge', async (_, operation) => {
    const answer = await anybodyAt(world, tenant.host).call(operation.method, pathOf(operation));
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    expect(answer.problem.type).toBe('/problems/unauthenticated');
  });

  it.each(all)('%s: with a made-up key is 401 with a challenge', async (_, operation) => {
    const answer = await tenant.caller
      .but({ apiKey: 'lvk_live_00000000_00000000000000000000000000000000000000' })
      .call(operation.method, pathOf(operation));
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
  });

  it.each(closed)('%s: with a key that lacks the scope is 403 and names it', async (_, operation) => {
    const narrow = await narrowKey();
    const answer = await narrow.call(operation.method, pathOf(operation));
    expect(answer.status).toBe(403);
    expect(answer.problem.type).toBe('/problems/insufficient-scope');
    expect(answer.problem.detail).toContain(operation.scope!);
    expect(answer.headers['www-authenticate']).toBe(
      `Bearer error="insufficient_scope", scope="${operation.scope}"`,
    );
  });

  it.each(all)('%s: an unknown query parameter is 400 and named', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, `${pathOf(operation)}?notAParameter=1`);
    expect(answer.status).toBe(400);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '?notAParameter' }));
  });

  it.each(withJson)('%s: an unknown field is 422 and named', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: { notAField: 1 },
    });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/notAField' }));
  });

  it.each(withJson)('%s: malformed JSON is 400', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: '{"name": ',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect(answer.problem.type).toBe('/problems/bad-request');
  });

  it.each(withJson)('%s: a name that comes twice is 400', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: '{"name": "a", "name": "b"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
    expect(answer.problem.detail).toContain('"name" twice');
  });

  it.each(bodyless)('%s: a field where none is known is 422 and named', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: { notAField: 1 },
    });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/notAField' }));
  });

  it.each(withFile)('%s: JSON instead of a form is 415', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: { file: 'text', purpose: 'logo' },
    });
    expect(answer.status).toBe(415);
    expect(answer.problem.type).toBe('/problems/unsupported-media-type');
  });

  it.each(withJson)('%s: a body that pollutes the prototype is refused', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: '{"__proto__": {"admin": true}}',
      headers: { 'content-type': 'application/json' },
    });
    expect([400, 422]).toContain(answer.status);
  });

  it.each(withJson)('%s: a body larger than a mebibyte is 413', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: { name: 'x'.repeat(1_100_000) },
    });
    expect(answer.status).toBe(413);
    expect(answer.problem.type).toBe('/problems/body-too-large');
  });

  it.each(withJson)('%s: another content type is 415', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation), {
      body: '<name>Acme</name>',
      headers: { 'content-type': 'application/xml' },
    });
    expect(answer.status).toBe(415);
    expect(answer.problem.type).toBe('/problems/unsupported-media-type');
  });

  it.each(withJson)('%s: no body at all is 422', async (_, operation) => {
    const answer = await allowed(operation).call(operation.method, pathOf(operation));
    // A PATCH or PUT may name nothing, but must still be an object.
    expect(answer.status === 422).toBe(operation.needsBody);
  });
});

let narrow: Promise<Caller> | undefined;
function narrowKey(): Promise<Caller> {
  narrow ??= aKey(tenant, ['read:schedules']);
  return narrow;
}

describe('every answer', () => {
  it('carries the request id that was sent, in its header and in a problem', async () => {
    const answer = await tenant.caller.get('/api/v1/nowhere', {
      headers: { 'x-request-id': 'trace-me-12345' },
    });
    expect(answer.status).toBe(404);
    expect(answer.headers['x-request-id']).toBe('trace-me-12345');
    expect(answer.problem.requestId).toBe('trace-me-12345');
  });

  it('does not take over a request id that is no plain word', async () => {
    const answer = await tenant.caller.get('/api/v1/members', {
      headers: { 'x-request-id': '<script>alert(1)' },
    });
    expect(answer.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  it('says what a problem type means where the type leads', async () => {
    const refused = await anybodyAt(world, tenant.host).get('/api/v1/members');
    const explained = await anybodyAt(world, tenant.host).get<{ code: string }>(refused.problem.type);
    expect(explained.status).toBe(200);
    expect(explained.body.code).toBe('unauthenticated');
  });
});

describe('every list', () => {
  const lists = titled(
    operations.filter(
      ({ method, parameters }) => method === 'GET' && parameters.some(({ name }) => name === 'cursor'),
    ),
  );

  it.each(lists)('%s: refuses a limit of 0, of 101 and of none', async (_, operation) => {
    for (const limit of ['0', '101', '-1', 'ten', '']) {
      const answer = await allowed(operation).get(`${pathOf(operation)}?limit=${limit}`);
      expect(answer.status).toBe(400);
      expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '?limit' }));
    }
  });

  it.each(lists)('%s: refuses a cursor that it did not give out', async (_, operation) => {
    for (const cursor of ['AAAA', 'bm90IGEgY3Vyc29yIGF0IGFsbCwgc29ycnk', '%00']) {
      const answer = await allowed(operation).get(`${pathOf(operation)}?cursor=${cursor}`);
      expect(answer.status).toBe(400);
    }
  });
});
