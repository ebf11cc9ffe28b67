import { beforeAll, describe, expect, it } from '@jest/globals';
import * as strict from 'oauth4webapi';
import * as openid from 'openid-client';
import OAuth2Strategy from 'passport-oauth2';
import { AuthorizationCode, ClientCredentials } from 'simple-oauth2';
import { anApp, CALLBACK, ownerOf, pkce, type TestApp } from '../support/apps.js';
import { aReseller, aTenant, type TestTenant, theStack } from '../support/factories.js';

// Clients that others wrote, each through the whole flow: the issuer's host, the tenant's, and back.
const world = theStack();
const ISSUER = new URL(`http://${world.platformHost}/api/v1/oauth`);
const SCOPE = 'read:projects read:installs';
let tenant: TestTenant;
let app: TestApp;

beforeAll(async () => {
  const developer = await aTenant(world);
  tenant = await aTenant(world);
  app = await anApp(world, developer.caller);
});

const statusWith = async (token: string) =>
  (await tenant.caller.but({ apiKey: token }).get('/api/v1/installs')).status;

describe('openid-client', () => {
  const discovered = (authentication?: openid.ClientAuth) =>
    openid.discovery(ISSUER, app.clientId, app.clientSecret!, authentication, {
      execute: [openid.allowInsecureRequests],
    });

  it.each(['client_secret_post', 'client_secret_basic'])('goes all the way with %s', async (method) => {
    const secret = app.clientSecret!;
    const config = await discovered(
      method === 'client_secret_basic' ? openid.ClientSecretBasic(secret) : openid.ClientSecretPost(secret),
    );
    const [verifier, state, nonce] = [
      openid.randomPKCECodeVerifier(),
      openid.randomState(),
      openid.randomNonce(),
    ];
    const address = openid.buildAuthorizationUrl(config, {
      redirect_uri: CALLBACK,
      scope: `openid profile email ${SCOPE}`,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      tenant: tenant.id,
    });
    const back = await ownerOf(world, tenant).walk(address.href);
    const tokens = await openid.authorizationCodeGrant(config, back, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
    });
    const claims = tokens.claims()!;
    expect(claims).toMatchObject({ iss: ISSUER.href, aud: app.clientId });
    const info = await openid.fetchUserInfo(config, tokens.access_token, claims.sub);
    expect(info).toMatchObject({ tenant: tenant.id, name: 'Ada Owner', email: tenant.owner.email });
    expect(await statusWith(tokens.access_token)).toBe(200);

    expect(await openid.tokenIntrospection(config, tokens.access_token)).toMatchObject({
      active: true,
      client_id: app.clientId,
      tenant: tenant.id,
    });
    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token!);
    expect(await statusWith(refreshed.access_token)).toBe(200);
    await openid.tokenRevocation(config, refreshed.refresh_token!);
    expect(await openid.tokenIntrospection(config, refreshed.access_token)).toEqual({ active: false });
    expect(await statusWith(refreshed.access_token)).toBe(401);
  });

  it('pushes its request first, and the issuer finds the tenant in it', async () => {
    const config = await discovered();
    const verifier = openid.randomPKCECodeVerifier();
    const address = await openid.buildAuthorizationUrlWithPAR(config, {
      redirect_uri: CALLBACK,
      scope: SCOPE,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      tenant: tenant.slug,
    });
    expect([...address.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
    const person = ownerOf(world, tenant);
    const back = await person.walk(address.href);
    const tokens = await openid.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier });
    expect(await statusWith(tokens.access_token)).toBe(200);
    // It is good for one use.
    await expect(person.walk(address.href)).rejects.toThrow(/leads nowhere: 400/);
  });
});

describe('oauth4webapi', () => {
  const insecure = { [strict.allowInsecureRequests]: true };

  it('finds the metadata by RFC 8414 and goes all the way, strict about every answer', async () => {
    const server = await strict.processDiscoveryResponse(
      ISSUER,
      await strict.discoveryRequest(ISSUER, { algorithm: 'oauth2', ...insecure }),
    );
    const client = { client_id: app.clientId };
    const authentication = strict.ClientSecretBasic(app.clientSecret!);
    const verifier = strict.generateRandomCodeVerifier();
    const address = new URL(server.authorization_endpoint!);
    address.search = new URLSearchParams({
      client_id: app.clientId,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: SCOPE,
      state: 'a-state',
      code_challenge: await strict.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      tenant: tenant.host,
    }).toString();
    const back = await ownerOf(world, tenant).walk(address.href);

    // An answer that claims another issuer is not taken for ours.
    const mixedUp = new URL(back);
    mixedUp.searchParams.set('iss', 'https://other.example');
    expect(() => strict.validateAuthResponse(server, client, mixedUp, 'a-state')).toThrow(/iss/);

    const parameters = strict.validateAuthResponse(server, client, back, 'a-state');
    const tokens = await strict.processAuthorizationCodeResponse(
      server,
      client,
      await strict.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        parameters,
        CALLBACK,
        verifier,
        insecure,
      ),
    );
    expect(await statusWith(tokens.access_token)).toBe(200);
    const refreshed = await strict.processRefreshTokenResponse(
      server,
      client,
      await strict.refreshTokenGrantRequest(server, client, authentication, tokens.refresh_token!, insecure),
    );
    const introspected = await strict.processIntrospectionResponse(
      server,
      client,
      await strict.introspectionRequest(server, client, authentication, refreshed.access_token, insecure),
    );
    expect(introspected.active).toBe(true);
    await strict.processRevocationResponse(
      await strict.revocationRequest(server, client, authentication, refreshed.access_token, insecure),
    );
    expect(await statusWith(refreshed.access_token)).toBe(401);
  });
});

describe('passport-oauth2', () => {
  it('goes all the way with its own state and PKCE', async () => {
    const strategy = new OAuth2Strategy(
      {
        authorizationURL: `${ISSUER.href}/authorize`,
        tokenURL: `${ISSUER.href}/token`,
        clientID: app.clientId,
        clientSecret: app.clientSecret!,
        callbackURL: CALLBACK,
        scope: SCOPE,
        scopeSeparator: ' ',
        state: true,
        pkce: true,
      } as OAuth2Strategy.StrategyOptions,
      (access: string, refresh: string, _profile: unknown, done: (error: null, user: object) => void) =>
        done(null, { access, refresh }),
    );
    strategy.authorizationParams = () => ({ tenant: tenant.slug });
    strategy.userProfile = (_token, done) => done(null, {});
    const session = {};
    const sentTo = await run(strategy, { session, query: {} });
    const back = await ownerOf(world, tenant).walk(sentTo as string);
    const query = Object.fromEntries(back.searchParams);
    const user = (await run(strategy, { session, query })) as { access: string; refresh: string };
    expect(await statusWith(user.access)).toBe(200);
    expect(user.refresh).toMatch(/^lvk_rt_/);
  });

  /** One request through the strategy, as Passport drives it. */
  const run = (strategy: OAuth2Strategy, request: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const driven = Object.assign(Object.create(strategy) as OAuth2Strategy, {
        redirect: resolve,
        success: resolve,
        error: reject,
        fail: (reason: unknown) => reject(new Error(JSON.stringify(reason))),
      });
      driven.authenticate({ ...request, headers: {}, connection: {} } as never);
    });
});

describe('simple-oauth2', () => {
  const auth = {
    tokenHost: ISSUER.origin,
    tokenPath: `${ISSUER.pathname}/token`,
    revokePath: `${ISSUER.pathname}/revoke`,
  };

  it('goes all the way', async () => {
    const client = new AuthorizationCode({
      client: { id: app.clientId, secret: app.clientSecret! },
      auth: { ...auth, authorizePath: `${ISSUER.pathname}/authorize` },
    });
    const { verifier, challenge } = pkce();
    const address = client.authorizeURL({
      redirect_uri: CALLBACK,
      scope: SCOPE,
      state: 'a-state',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      tenant: tenant.slug,
    } as never);
    const back = await ownerOf(world, tenant).walk(address);
    const token = await client.getToken({
      code: back.searchParams.get('code')!,
      redirect_uri: CALLBACK,
      code_verifier: verifier,
    } as never);
    expect(await statusWith(token.token.access_token as string)).toBe(200);
    const refreshed = await token.refresh();
    expect(await statusWith(refreshed.token.access_token as string)).toBe(200);
    await refreshed.revoke('access_token');
    expect(await statusWith(refreshed.token.access_token as string)).toBe(401);
  });

  it('acts as a reseller itself: at its tenants it may set up, and never read data', async () => {
    const reseller = await aReseller(world);
    const own = await anApp(world, reseller.caller, {
      redirectUris: [],
      scopes: ['read:tenants', 'write:branding'],
      clientCredentials: true,
    });
    const mine = await aTenant(world, { manager: reseller.caller });
    const client = new ClientCredentials({ client: { id: own.clientId, secret: own.clientSecret! }, auth });
    const { token } = await client.getToken({ scope: 'read:tenants write:branding' });
    const caller = reseller.caller.but({ apiKey: token.access_token as string });
    const { body } = await caller.get<{ data: { id: string }[] }>('/api/v1/tenants');
    expect(body.data.map(({ id }) => id)).toEqual([mine.id]);
    const headers = { 'x-tenant-id': mine.id };
    expect((await caller.patch('/api/v1/whitelabel/config', { tagline: 'Set up' }, headers)).status).toBe(
      200,
    );
    expect((await caller.get('/api/v1/installs', { headers })).status).toBe(403);
    const foreign = await caller.get('/api/v1/whitelabel/config', { headers: { 'x-tenant-id': tenant.id } });
    expect(foreign.status).toBe(404);
  });
});
