import { type TestTenant, theStack, unique } from '../support/factories.js';
import { send } from '../support/send.js';
import { brands, nocturne, type TestBrand, willow } from './support/brands.js';
import { crawl, type Visited } from './support/crawl.js';
import { eventually, mailsTo } from './support/outside.js';
import { aShop, installed, serveAt, type Shop, signIn } from './support/shop.js';
import { TheBrowser } from './support/the-browser.js';

const world = theStack();
const browser = new TheBrowser();
const shops = new Map<TestBrand, Shop>();

beforeAll(async () => {
  for (const brand of brands) {
    const shop = await aShop(brand);
    await installed(shop, 'announcement-bar', { text: `News from ${brand.name}` });
    shops.set(brand, shop);
  }
});

describe.each([
  [nocturne, willow],
  [willow, nocturne],
])('a host of $name', (brand: TestBrand, otherBrand: TestBrand) => {
  const own = () => shops.get(brand)!;
  const strangers = () => strangersTo(shops.get(otherBrand)!);
  const traces = (text: string) =>
    strangers()
      .filter((stranger) => stranger.test(text))
      .map(String);
  const tracesIn = (visited: Visited[]) =>
    visited.flatMap((answer) => traces(wordsOf(answer)).map((trace) => `${answer.path}: ${trace}`));

  it('shows a stranger nothing of anybody else, on any page that a link leads to', async () => {
    const { tenant } = own();
    const starts = ['/', '/theme.css', '/api/v1/openapi.json', '/no/such/page', '/integrations/installed'];
    const visited = await crawl({ origin: world.origin, host: tenant.host, starts });
    expect(visited.length).toBeGreaterThan(100);
    expect(tracesIn(visited)).toEqual([]);
    const broken = visited.filter(({ status, from }) => status >= 400 && from !== '(start)');
    expect(broken.map(({ status, path, from }) => `${from} → ${path}: ${status}`)).toEqual([]);
    // Or the test would pass on empty pages.
    expect(visited.filter(({ text }) => text.includes(brand.tagline)).length).toBeGreaterThan(50);
  });

  it('shows its owner nothing of anybody else', async () => {
    const { tenant } = own();
    const starts = ['/', '/integrations/installed', '/integrations/marketplace/announcement-bar'];
    const cookie = tenant.session.standing.cookie!;
    const visited = await crawl({ origin: world.origin, host: tenant.host, cookie, starts });
    expect(tracesIn(visited)).toEqual([]);
    expect(visited.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('keeps to itself under a domain of its own, where even the address of the platform is a stranger', async () => {
    const origin = await serveAt(own(), `${unique('market')}.test`);
    const link = 'not-a-link-that-anybody-was-sent';
    const starts = [
      '/',
      '/theme.css',
      '/integrations/marketplace/announcement-bar',
      '/sign-in',
      '/forgot-password',
      `/reset-password/${link}`,
      `/verify-email/${link}`,
      `/invite/${link}`,
      '/no/page',
    ];
    const { host } = new URL(origin);
    const visited = await crawl({ origin: world.origin, host, starts });
    expect(tracesIn(visited)).toEqual([]);
    expect(visited.filter(({ text }) => text.includes('localhost')).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['a missing route', 'GET', '/api/v1/nothing', {}, 404],
    ['a missing credential', 'GET', '/api/v1/members', {}, 401],
    ['a wrong key', 'GET', '/api/v1/members', { 'x-api-key': 'lvk_wrong' }, 401],
    ['a wrong query', 'GET', '/api/v1/marketplace/listings?limit=4000', {}, 400],
    ['a wrong body', 'POST', '/api/v1/sessions', { 'content-type': 'application/json' }, 400],
    ['a wrong content type', 'POST', '/api/v1/sessions', { 'content-type': 'application/xml' }, 415],
    ['another site', 'POST', '/api/v1/sessions', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a missing file', 'GET', '/assets/0.png', {}, 404],
    ['a missing script', 'GET', '/static/nothing.js', {}, 404],
  ])('answers %s without a stranger', async (_what, method, path, headers, status) => {
    const body = method === 'POST' ? '{"email":' : undefined;
    const { host } = own().tenant;
    const answer = await send(world.origin, path, { method, host, headers, ...(body ? { body } : {}) });
    expect(answer.status).toBe(status);
    expect(traces(wordsOf(answer))).toEqual([]);
  });

  it('names no stranger in the console, in cookies or in the storage of the browser', async () => {
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signIn(visitor, own());
    const paths = ['brand', 'domains', 'members', 'api-keys', 'api-keys/new', 'account'];
    for (const path of [...paths.map((name) => `/console/${name}`), '/integrations/installed']) {
      await page.goto(own().url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main [aria-busy]').first().waitFor({ state: 'detached' });
      expect(traces(withoutRecordNames(await page.content()))).toEqual([]);
    }
    const { cookies, origins } = await page.context().storageState();
    expect(traces(JSON.stringify([cookies, origins]))).toEqual([]);
    expect(cookies.map(({ name }) => name)).toEqual(['session']);
    await page.context().close();
  });

  it('sends mails that name nobody else', async () => {
    const to = `${unique('guest')}@people.example`;
    await own().tenant.caller.post('/api/v1/members', { email: to, name: 'Gus Guest', role: 'member' });
    const mail = await eventually('invitation', async () => (await mailsTo(to, 'platform'))[0]);
    expect(mail.text).toContain(brand.name);
    expect(traces([mail.raw, mail.subject, mail.text, mail.html].join('\n'))).toEqual([]);
  });
});

describe('a host that nobody has', () => {
  it.each(['text/html', 'application/json'])('is answered 421 without any brand (%s)', async (accept) => {
    const host = `${unique('nobody')}.example`;
    const answer = await send(world.origin, '/', { host, headers: { accept } });
    expect(answer.status).toBe(421);
    for (const shop of shops.values())
      expect(strangersTo(shop).filter((stranger) => stranger.test(wordsOf(answer)))).toEqual([]);
  });
});

/** Whatever tells of the platform, its resellers, its demo or another shop. */
function strangersTo({ brand, tenant }: Shop): RegExp[] {
  const { demo } = world;
  const colors = Object.values(brand.colors).flatMap((scheme) => Object.values(scheme));
  const words = [
    brand.name,
    brand.name.replace('&', '&amp;'),
    brand.tagline,
    ...idsOf(tenant),
    ...colors,
    ...demo.resellers.map(({ name }) => name),
    ...demo.tenants.flatMap(({ id, slug }) => [id, slug]),
    'Petal Post',
    'powered by',
    'x-powered-by',
    'fastify',
    'nestjs',
  ];
  // Not the end of "delivery".
  return [
    /(?<!de)livery/i,
    ...words.map((word) => new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')),
  ];
}

const idsOf = ({ id, slug }: TestTenant) => [id, slug];

/** All that an answer says: names and values of its headers, and its body. */
const wordsOf = ({ headers, text }: Pick<Visited, 'headers' | 'text'>): string =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .join('\n')}\n${withoutRecordNames(text)}`;

// The one name that an operator chooses for the outside: the label of the DNS record that proves a domain.
const withoutRecordNames = (text: string): string => text.replace(/_[a-z]+-challenge\b/g, '');
