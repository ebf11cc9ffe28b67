import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller } from '../support/caller.js';
import { anybodyAt, aTenant, type TestTenant, theStack } from '../support/factories.js';
import { startApiBeside } from '../support/stack.mjs';

// A process of its own: the others of the stack let the address of all tests do more.
const LIMIT = 20;
const world = theStack();
let tenant: TestTenant;
let direct: Awaited<ReturnType<typeof startApiBeside>>;
let proxied: Awaited<ReturnType<typeof startApiBeside>>;

beforeAll(async () => {
  [tenant, direct, proxied] = await Promise.all([
    aTenant(world),
    startApiBeside({ ADDRESS_REQUESTS_PER_MINUTE: String(LIMIT) }),
    startApiBeside({ ADDRESS_REQUESTS_PER_MINUTE: String(LIMIT), TRUSTED_PROXIES: '127.0.0.1' }),
  ]);
});
afterAll(() => Promise.all([direct?.stop(), proxied?.stop()]));

const visitor = (origin: string): Caller => anybodyAt({ ...world, origin }, tenant.host);
const listings = (caller: Caller, headers: Record<string, string> = {}) =>
  caller.get('/api/v1/marketplace/categories', { headers });
/** How many of so many requests got through. */
async function through(count: number, ask: (index: number) => ReturnType<typeof listings>): Promise<number> {
  const answers = [];
  for (let index = 0; index < count; index += 1) answers.push(await ask(index));
  return answers.filter(({ status }) => status !== 429).length;
}

describe('the limit of an address', () => {
  it('holds whatever a header says of it', async () => {
    const caller = visitor(direct.url);
    const first = await listings(caller);
    expect(first.headers['ratelimit-policy']).toBe(`"address";q=${LIMIT};w=60`);
    const passed = await through(40, (index) =>
      listings(caller, {
        'x-forwarded-for': `198.51.100.${index}`,
        forwarded: `for=198.51.100.${index}`,
        'x-real-ip': `198.51.100.${index}`,
      }),
    );
    expect(passed).toBeLessThanOrEqual(LIMIT / 2 + 4);
    const refused = await listings(caller);
    expect(refused.problem).toMatchObject({ type: '/problems/rate-limited', policy: 'address' });
    expect(direct.output()).toMatch(/TRUSTED_PROXIES/);
  });

  it('does not concern who has a credential', async () => {
    for (const caller of [tenant.caller, tenant.session])
      expect((await caller.but({ origin: direct.url }).get('/api/v1/whitelabel/domains')).status).toBe(200);
  });

  it('is used up soonest by credentials that are refused', async () => {
    const guesses = visitor(direct.url).but({ apiKey: 'lvk_live_nonsense' });
    expect((await listings(guesses)).status).toBe(429);
    expect((await visitor(direct.url).get('/health/live')).status).toBe(200);
  });

  it('holds drawing pages too; a person sees a page that costs nothing', async () => {
    const answer = await visitor(direct.url).get('/integrations/marketplace?never=kept', {
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(429);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.headers['retry-after']).toMatch(/^\d+$/);
    expect(answer.text).toContain('Too many requests');
  });

  it('behind a trusted proxy is the client’s, whatever the client claims to be', async () => {
    const caller = visitor(proxied.url);
    const from = (chain: string) => listings(caller, { 'x-forwarded-for': chain });
    const passed = await through(40, (index) => from(`203.0.113.${index}, 198.51.100.7`));
    expect(passed).toBeLessThanOrEqual(LIMIT / 2 + 4);
    expect((await from('198.51.100.8')).status).toBe(200);
    const network = await through(40, (index) => from(`2001:db8:1:2::${index.toString(16)}`));
    expect(network).toBeLessThanOrEqual(LIMIT / 2 + 4);
    expect((await from('2001:db8:1:3::1')).status).toBe(200);
  });
});
