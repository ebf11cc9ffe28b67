import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import { aMember, anybodyAt, aTenant, theStack } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

const world = theStack();
const acme = await aTenant(world);
const visitor = anybodyAt(world, acme.host);
const list = (query = '', kind = 'listings') =>
  visitor.get<Schema<'ListingPage'>>(`/api/v1/marketplace/${kind}${query && `?${query}`}`);
const slugs = async (query: string) => (await list(query)).body.data.map(({ slug }) => slug);

describe('the catalogue', () => {
  it('is public on a host of a tenant, and speaks of no other', async () => {
    const { status, body, headers } =
      await visitor.get<Schema<'MarketplaceHome'>>('/api/v1/marketplace/home');
    expect(status).toBe(200);
    expect(body.working.map(({ slug }) => slug)).toContain('announcement-bar');
    expect(body.categories.find(({ slug }) => slug === 'crm')!.count).toBeGreaterThan(0);
    expect(headers['etag']).toBeTruthy();
    const { status: again } = await visitor.get('/api/v1/marketplace/home', {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again).toBe(304);
  });

  it.each(['relevance', 'popularity', 'newest', 'name'])(
    'is paged by %s, each listing once',
    async (sort) => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body }: { body: Schema<'ListingPage'> } = await list(
          `sort=${sort}&limit=40${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.data.map(({ id }) => id));
        cursor = body.nextCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(100);
    },
  );

  it('refuses a cursor of another filter', async () => {
    const { body } = await list('limit=2');
    const { status, problem } = await list(`limit=2&kind=plugin&cursor=${body.nextCursor}`);
    expect([status, problem.type]).toEqual([400, '/problems/invalid-cursor']);
  });

  it.each([
    ['slack', 'slack'],
    ['slak', 'slack'],
    ['salesfrce', 'salesforce'],
    ['stirpe', 'stripe'],
    ['quickb', 'quickbooks-online'],
    ['own mail server', 'smtp-server'],
    ["sla'ck:*&|!", 'slack'],
  ])('finds what "%s" means', async (typed, slug) => {
    expect((await slugs(`q=${encodeURIComponent(typed)}`)).slice(0, 3)).toContain(slug);
  });

  it('answers words that are not there, or no words at all, with nothing and not with an error', async () => {
    expect(await slugs('q=qqxqqxqq')).toEqual([]);
    expect(await slugs(`q=${encodeURIComponent('!?&')}`)).toEqual([]);
    expect((await slugs('q=%20')).length).toBeGreaterThan(0);
  });

  it('counts in each facet what its filter finds', async () => {
    const { body } = await list('limit=1&price=free');
    for (const { value, count } of body.facets.category.slice(0, 4)) {
      const found = await list(`limit=100&price=free&category=${value}`);
      expect([value, found.body.data.length]).toEqual([value, count]);
    }
    const { body: words } = await list('limit=1&q=invoice');
    for (const { value, count } of words.facets.kind) {
      const found = await list(`limit=100&q=invoice&kind=${value}`);
      expect([value, found.body.data.length]).toEqual([value, count]);
    }
  });

  it('knows a listing under its own kind and across kinds only', async () => {
    const get = (kind: string) =>
      visitor.get<Schema<'ListingDetail'>>(`/api/v1/marketplace/${kind}/smtp-server`);
    expect((await get('plugins')).status).toBe(404);
    const { body } = await get('integrations');
    expect((await get('listings')).body.id).toBe(body.id);
    expect(body.configuration).toMatchObject({
      type: 'object',
      uiHints: { password: { widget: 'password' } },
    });
    expect(body.scopes).toContainEqual(expect.objectContaining({ scope: 'write:connections', risk: 'high' }));
    expect(body.setupGuide).toMatch(/^<ol>\n<li>/);
  });

  it('takes one vote of each person and key for what is still to come', async () => {
    const member = await aMember(acme, 'viewer');
    const path = '/api/v1/marketplace/listings/figma/votes';
    const count = async () =>
      (await visitor.get<Schema<'ListingDetail'>>('/api/v1/marketplace/listings/figma')).body.voteCount;
    const before = await count();
    const answers = [acme.caller, acme.caller, member, member].map((who) => who.post<Schema<'Vote'>>(path));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await count()).toBe(before + 2);
    const { body } = await member.get<Schema<'ListingDetail'>>('/api/v1/marketplace/listings/figma');
    expect(body.voted).toBe(true);
    expect((await acme.caller.post('/api/v1/marketplace/listings/smtp-server/votes')).status).toBe(409);
    expect((await visitor.post(path)).status).toBe(401);
  });
});

describe("the application's role", () => {
  const app = new pg.Client({ connectionString: readTestStack().database.appUrl });
  beforeAll(() => app.connect());
  afterAll(() => app.end());

  it.each([
    'select 1 from listings limit 1',
    'update listings set install_count = 0',
    'select recount_listings()',
    'select listing_card(l, null) from (select 1) l',
    'select count_install()',
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^42/) as string,
    });
  });

  it('sees the public catalogue and no installs without a tenant', async () => {
    const { rows } = await app.query(
      "select search_listings('slack', null, null, null, null, 'relevance', null, null, 5)",
    );
    expect(JSON.stringify(rows)).toContain('"slug": "slack"'.replace(' ', ''));
    expect((await app.query('select installs_of_tenant(null, null, 10)')).rows).toEqual([]);
  });
});
