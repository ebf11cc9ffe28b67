import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as openid from 'openid-client';
import { anApp, type TestApp } from '../support/apps.js';
import { aTenant, type TestTenant, theStack } from '../support/factories.js';
import { inOrder } from './support/in-order.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

// An app of somebody else connects: from the issuer, over the tenant's host, back to the app.
const browser = new TheBrowser();
const world = theStack();
const ISSUER = new URL(`http://${world.platformHost}/api/v1/oauth`);

describe('connecting an app in a browser', () => {
  let tenant: TestTenant;
  let app: TestApp;
  let owner: Visitor;
  let config: openid.Configuration;
  /** The app's own server, at a loopback address as in development. */
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>The app</title><p>Back.');
  });
  let callback: string;
  const verifier = openid.randomPKCECodeVerifier();
  const step = inOrder();

  beforeAll(async () => {
    const developer = await aTenant(world, { name: 'Northwind Software' });
    tenant = await aTenant(world);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
    app = await anApp(world, developer.caller, {
      redirectUris: [callback],
      scopes: ['read:projects', 'write:branding', 'write:domains'],
    });
    owner = await browser.visitor();
    config = await openid.discovery(ISSUER, app.clientId, app.clientSecret!, undefined, {
      execute: [openid.allowInsecureRequests],
    });
  });
  afterAll(async () => {
    await owner.page.context().close();
    server.close();
  });

  const addressFor = async (scope: string, more: Record<string, string> = {}) =>
    openid.buildAuthorizationUrl(config, {
      redirect_uri: callback,
      scope,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...more,
    }).href;
  const button = (name: string) => owner.page.getByRole('button', { name });

  step('the issuer asks which account is meant', async () => {
    const { page } = owner;
    await page.goto(await addressFor('openid read:projects write:domains'));
    expect(new URL(page.url()).host).toBe(world.platformHost);
    await page.getByRole('heading', { name: 'Where do you sign in?' }).waitFor();
    await page.getByLabel('Address or name').fill(tenant.slug);
    await button('Go on').click();
  });

  step('the tenant’s own page signs in', async () => {
    const { page } = owner;
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).host).toBe(tenant.host);
    await page.getByLabel('E-mail').fill(tenant.owner.email);
    await page.getByLabel('Password', { exact: true }).fill(tenant.owner.password);
    await button('Sign in').click();
  });

  step('the page that asks says who, what, and where the browser goes next', async () => {
    const { page } = owner;
    await page.getByRole('heading', { name: 'Connect Timesheets' }).waitFor();
    for (const text of ['by Northwind Software', 'Reviewed', 'High risk', 'Add and remove custom domains']) {
      await page.getByText(text).first().waitFor();
    }
    await page.getByText(`You then go on to ${new URL(callback).host}.`).waitFor();
    await button('Allow').click();
    await page.waitForURL(`${callback}**`);
  });

  step('the app exchanges the code and calls the tenant’s API', async () => {
    const back = new URL(owner.page.url());
    const tokens = await openid.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier });
    const api = tenant.caller.but({ apiKey: tokens.access_token });
    expect((await api.get('/api/v1/whitelabel/domains')).status).toBe(200);
  });

  step('asking for more, it asks for the difference only, and may be refused', async () => {
    const { page } = owner;
    await page.goto(await addressFor('openid read:projects write:branding', { tenant: tenant.slug }));
    await page.getByText('is connected already and now also wants to').waitFor();
    await page.getByText('Change your brand and publish it').waitFor();
    expect(await page.getByText('Read your projects').isVisible()).toBe(false);
    await button('Refuse').click();
    await page.waitForURL(`${callback}**`);
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
  });

  step('what was allowed before is not asked again', async () => {
    const { page } = owner;
    await page.goto(await addressFor('openid read:projects', { tenant: tenant.slug }));
    await page.waitForURL(`${callback}**`);
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
  });
});
