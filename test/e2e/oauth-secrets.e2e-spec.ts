import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { anApp, askAs, CALLBACK, ownerOf, type TestApp, Way } from '../support/apps.js';
import { aTenant, type TestTenant, theStack } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

// Whoever steals the database and Redis has nothing that opens a door.
const world = theStack();
const stack = readTestStack();
const database = new pg.Pool({ connectionString: stack.database.ownerUrl, max: 2 });
const redis = new Redis(stack.redisUrl);
const secrets = new Map<string, string>();
let tenant: TestTenant;
let app: TestApp;

beforeAll(async () => {
  const developer = await aTenant(world);
  tenant = await aTenant(world);
  app = await anApp(world, developer.caller, { webhookUrl: 'https://app.example/hook' });
  const way = new Way(world, app, tenant);
  const person = ownerOf(world, tenant);
  const tokens = await way.tokens(person);
  secrets.set('client secret', app.clientSecret!);
  secrets.set('webhook secret', app.webhookSecret!);
  secrets.set('access token', tokens.access_token);
  secrets.set('refresh token', tokens.refresh_token);
  secrets.set('code', await way.code(person));
  const page = await person.walkToConsent(way.address({ scope: 'write:branding' }));
  secrets.set('pending request', page.pathname.split('/').at(-1)!);
  const pushed = await askAs(world, app, 'par', {
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'read:projects',
    code_challenge: way.pkce.challenge,
    code_challenge_method: 'S256',
  });
  secrets.set('pushed request', (pushed.json as { request_uri: string }).request_uri.split(':').at(-1)!);
  for (const [name, value] of person.jarOf(tenant.host)) secrets.set(`cookie ${name}`, value);
});
afterAll(async () => {
  await database.end();
  redis.disconnect();
});

describe('a dump', () => {
  it('was looked for what is really there', async () => {
    expect(secrets.size).toBeGreaterThanOrEqual(8);
    expect(await placesOf(app.id.split('_')[0]!)).not.toEqual([]);
    expect(await placesOf(tenant.slug)).toContain('organisations');
  });

  it('of the database holds no secret, in whatever table and column', async () => {
    for (const [name, secret] of secrets) expect([name, await placesOf(secret)]).toEqual([name, []]);
  });

  it('of the database holds no signing key in clear', async () => {
    const { rows } = await database.query<{ sealed: string }>('select sealed from oauth_signing_keys');
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed } of rows) expect(sealed).not.toMatch(/"d"|PRIVATE/);
  });

  it('of Redis holds none of them', async () => {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const dumped = (await redis.dumpBuffer(key))?.toString('latin1') ?? '';
      for (const [name, secret] of secrets)
        if (key.includes(secret) || dumped.includes(secret)) found.push(name);
    }
    expect(found).toEqual([]);
  });
});

/** Tables of which some row holds the text. */
async function placesOf(text: string): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  const places: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await database.query(
      `select 1 from "${name}" t where position($1 in t::text) > 0 limit 1`,
      [text],
    );
    if (rowCount) places.push(name);
  }
  return places;
}
