import { beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, ownerOf, type TestApp, Way } from '../support/apps.js';
import { aTenant, type TestTenant, theStack } from '../support/factories.js';
import { send } from '../support/send.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;
let app: TestApp;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
  app = await anApp(world, globex.caller);
});

describe('an app that acts for a tenant', () => {
  it('goes from the issuer to the tenant’s host, is allowed there and calls the API', async () => {
    const way = new Way(world, app, acme);
    const person = ownerOf(world, acme);
    const tokens = await way.tokens(person);
    expect(tokens).toMatchObject({
      token_type: 'Bearer',
      scope: 'read:installs read:projects',
      tenant: acme.id,
    });
    expect(tokens.access_token).toMatch(/^lvk_at_[\w-]{43}$/);
    expect(person.trail.map((url) => new URL(url).host)).toEqual(
      expect.arrayContaining([world.platformHost, acme.host]),
    );

    const api = way.api(tokens.access_token);
    expect((await api.get('/api/v1/installs')).status).toBe(200);
    expect((await api.get('/api/v1/members')).status).toBe(403);

    const refreshed = await way.refresh(tokens.refresh_token);
    expect(refreshed.status).toBe(200);
    expect(
      (await way.api((refreshed.json as { access_token: string }).access_token).get('/api/v1/installs'))
        .status,
    ).toBe(200);
  });
});

describe('the metadata', () => {
  it.each([
    '/api/v1/oauth/.well-known/openid-configuration',
    '/.well-known/oauth-authorization-server/api/v1/oauth',
    '/api/v1/oauth/.well-known/oauth-authorization-server',
  ])('%s is the same on every host and names the issuer’s', async (path) => {
    const [platform, tenant] = await Promise.all(
      [world.platformHost, acme.host].map((host) => send(world.origin, path, { host })),
    );
    expect(platform!.status).toBe(200);
    expect(tenant!.text).toBe(platform!.text);
    const issuer = `http://${world.platformHost}/api/v1/oauth`;
    expect(platform!.json).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});
