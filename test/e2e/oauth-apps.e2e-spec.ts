import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Schema } from '#libs/api-client/index.js';
import { anApp, CALLBACK, ownerOf, type TestApp, type Tokens, Way } from '../support/apps.js';
import { aKey, aMember, aTenant, type TestTenant, theStack } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';

const world = theStack();
const database = new pg.Pool({ connectionString: readTestStack().database.ownerUrl, max: 1 });
let acme: TestTenant;
let globex: TestTenant;
let app: TestApp;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
  app = await anApp(world, globex.caller);
});
afterAll(() => database.end());

const statusOf = async (way: Way, token: string) => (await way.api(token).get('/api/v1/installs')).status;

describe('an app', () => {
  it('has two live secrets while one is replaced, and one when the overlap is over', async () => {
    const own = await anApp(world, globex.caller);
    const person = ownerOf(world, acme);
    const path = `/api/v1/developer/apps/${own.id}/secrets`;
    const { body: second } = await globex.caller.post<Schema<'AppSecretCreated'>>(path, {
      overlapSeconds: 60,
    });
    for (const clientSecret of [own.clientSecret, second.clientSecret]) {
      const tokens = await new Way(world, { ...own, clientSecret }, acme).tokens(person);
      expect(tokens.token_type).toBe('Bearer');
    }
    const { body: third } = await globex.caller.post<Schema<'AppSecretCreated'>>(path, { overlapSeconds: 0 });
    const statuses: number[] = [];
    for (const clientSecret of [own.clientSecret, second.clientSecret, third.clientSecret]) {
      const way = new Way(world, { ...own, clientSecret }, acme);
      statuses.push((await way.exchange(await way.code(person))).status);
    }
    expect(statuses).toEqual([401, 401, 200]);
  });

  it('registers exact addresses of its own only', async () => {
    for (const redirect of ['http://app.example/callback', `${CALLBACK}#part`, 'https://*.app.example/']) {
      const answer = await globex.caller.post('/api/v1/developer/apps', {
        name: 'Wrong',
        redirectUris: [redirect],
      });
      expect([answer.status, answer.problem.type]).toEqual([422, '/problems/redirect-uri-invalid']);
    }
    const none = await globex.caller.post('/api/v1/developer/apps', { name: 'Wrong' });
    expect(none.problem.type).toBe('/problems/redirect-uri-missing');
  });

  it('acts as its organisation with no scope that whoever registers it lacks', async () => {
    const narrow = await aKey(globex, ['write:apps', 'read:projects']);
    const answer = await narrow.post('/api/v1/developer/apps', {
      name: 'Greedy',
      clientCredentials: true,
      scopes: ['write:domains'],
    });
    expect([answer.status, answer.problem.type]).toEqual([403, '/problems/app-scope-beyond-yours']);
  });

  it('is approved by the operator alone', async () => {
    const draft = await anApp(world, globex.caller, { draft: true });
    expect((await globex.caller.post(`/api/v1/app-reviews/${draft.id}/approve`)).status).toBe(403);
  });
});

describe('authorized apps', () => {
  it('tell who let which app in, for what, and end it on the next request', async () => {
    const way = new Way(world, app, acme);
    const { access_token: access, refresh_token: refresh } = await way.tokens(ownerOf(world, acme));
    expect(await statusOf(way, access)).toBe(200);
    const { body } = await acme.session.get<Schema<'AuthorizedAppPage'>>('/api/v1/oauth/authorized-apps');
    const entry = body.data.find((one) => one.app.id === app.id)!;
    expect(entry).toMatchObject({ app: { name: 'Timesheets' }, user: { name: 'Ada Owner' } });
    expect(entry.scopes).toEqual(['read:installs', 'read:projects']);

    const member = await aMember(acme);
    const theirs = await member.get<Schema<'AuthorizedAppPage'>>('/api/v1/oauth/authorized-apps');
    expect(theirs.body.data).toEqual([]);
    expect((await member.delete(`/api/v1/oauth/authorized-apps/${entry.id}`)).status).toBe(404);

    expect((await acme.session.delete(`/api/v1/oauth/authorized-apps/${entry.id}`)).status).toBe(204);
    expect(await statusOf(way, access)).toBe(401);
    expect((await way.refresh(refresh)).status).toBe(400);
  });
});

describe('time', () => {
  const idsOf = `select a.id from oauth_artifacts a where a.app_id = $1 and a.model = $2`;
  const appUuid = async ({ name }: TestApp) =>
    (await database.query<{ id: string }>('select id from apps where name = $1', [name])).rows[0]!.id;

  it('ends the grace: a refresh token that comes again later ends its family', async () => {
    const own = await anApp(world, globex.caller, { name: `Late ${Date.now()}` });
    const way = new Way(world, own, acme);
    const { refresh_token: first } = await way.tokens(ownerOf(world, acme));
    const next = (await way.refresh(first)).json as Tokens;
    expect(await statusOf(way, next.access_token)).toBe(200);
    await database.query(
      `update oauth_artifacts set consumed_at = consumed_at - interval '1 minute' where id in (${idsOf}) and consumed_at is not null`,
      [await appUuid(own), 'RefreshToken'],
    );
    expect((await way.refresh(first)).status).toBe(400);
    expect(await statusOf(way, next.access_token)).toBe(401);
    expect((await way.refresh(next.refresh_token)).status).toBe(400);
  });

  it('ends tokens: one that has expired is unknown everywhere', async () => {
    const own = await anApp(world, globex.caller, { name: `Old ${Date.now()}` });
    const way = new Way(world, own, acme);
    const tokens = await way.tokens(ownerOf(world, acme));
    const id = await appUuid(own);
    for (const model of ['AccessToken', 'RefreshToken']) {
      await database.query(
        `update credentials set expires_at = now() - interval '1 second' where subject_id in (${idsOf})`,
        [id, model],
      );
      await database.query(
        `update oauth_artifacts set expires_at = now() - interval '1 second' where id in (${idsOf})`,
        [id, model],
      );
    }
    expect(await statusOf(way, tokens.access_token)).toBe(401);
    expect((await way.refresh(tokens.refresh_token)).status).toBe(400);
    expect((await way.ask('introspect', { token: tokens.access_token })).json).toEqual({ active: false });
  });
});
