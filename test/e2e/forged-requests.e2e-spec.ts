import { beforeAll, describe, expect, it } from '@jest/globals';
import { contractOf } from '../support/caller.js';
import type { ContractOperation } from '../support/contract.js';
import { anybodyAt, aTenant, PASSWORD, type TestTenant, theStack } from '../support/factories.js';
import { send } from '../support/send.js';

// Every write of the document, so that a new one is covered the day it is born.
const world = theStack();
const { operations } = await contractOf(world.origin);
const writes = operations
  .filter(({ method }) => method !== 'GET')
  .map((operation): [string, ContractOperation] => [`${operation.method} ${operation.path}`, operation]);

let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = [await aTenant(world), await aTenant(world)];
});

describe('a write that another site makes a browser send', () => {
  it.each(writes)('%s is refused before anything else', async (_, { method, path }) => {
    const target = path.replace(/\{\w+\}/g, 'anything');
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: `http://${acme.host}` },
      { origin: 'https://evil.example' },
      { origin: `http://${globex.host}` },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      const { origin, host, cookie } = acme.session.standing;
      const answer = await send(origin, target, { method, host, headers: { cookie: cookie!, ...headers } });
      expect([answer.status, (answer.json as { type: string }).type]).toEqual([
        403,
        '/problems/cross-site-request',
      ]);
    }
  });
});

describe('a host that is made up', () => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-proto': 'https',
    forwarded: 'for=198.51.100.1;host=evil.example;proto=https',
    'x-real-ip': '198.51.100.1',
    'x-original-url': '/evil',
  };

  it('changes nothing when it is forwarded by nobody who is trusted', async () => {
    const answer = await anybodyAt(world, acme.host).post(
      '/api/v1/sessions',
      { email: acme.owner.email, password: PASSWORD },
      forged,
    );
    expect(answer.status).toBe(201);
    expect(String(answer.headers['set-cookie'])).not.toMatch(/evil|Domain/i);
    const session = acme.session.but({ cookie: String(answer.headers['set-cookie']).split(';')[0]! });
    const { body } = await session.get<{ data: { current: boolean; address: string }[] }>('/api/v1/sessions');
    expect(body.data.find(({ current }) => current)!.address).not.toBe('198.51.100.1');
  });

  it('does not spread the attempts of one client over many', async () => {
    const tenant = await aTenant(world);
    const statuses = [];
    for (let round = 0; round < 14; round += 1) {
      const answer = await anybodyAt(world, tenant.host).post(
        '/api/v1/sessions',
        { email: tenant.owner.email, password: 'wrong password' },
        { ...forged, 'x-forwarded-for': `198.51.100.${round}` },
      );
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is a 421 when nothing is served under it, without a cookie', async () => {
    for (const host of [
      'evil.example',
      `${acme.host}.evil.example`,
      'evil.localhost',
      '',
      '127.0.0.1@evil.example',
    ]) {
      const answer = await send(world.origin, '/api/v1/sessions', {
        method: 'POST',
        host,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: acme.owner.email, password: PASSWORD }),
      });
      expect([400, 421]).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('the way on after signing in', () => {
  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/%09/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http:evil.example',
    '/sign-in?next=/sign-in',
  ])('does not lead to %s', async (next) => {
    const { session } = acme;
    const { origin, host, cookie } = session.standing;
    const answer = await send(origin, `/sign-in?next=${encodeURIComponent(next)}`, {
      host,
      headers: { cookie: cookie! },
    });
    const location = answer.headers['location'];
    if (location === undefined) return;
    const target = new URL(String(location), `http://${host}`);
    expect(target.host).toBe(host);
    expect(target.protocol).toBe('http:');
    expect(target.pathname).not.toBe('/sign-in');
  });
});
