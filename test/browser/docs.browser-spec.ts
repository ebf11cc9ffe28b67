import type { Page } from 'playwright-core';
import { aKey } from '../support/factories.js';
import { brands } from './support/brands.js';
import { aShop, type Shop, signIn } from './support/shop.js';
import { TheBrowser } from './support/the-browser.js';

const browser = new TheBrowser();
let shop: Shop;

beforeAll(async () => {
  shop = await aShop(brands[0]!);
});

const open = async (page: Page, id: string) => {
  await page.locator(`#${id} > summary`).click();
  return page.locator(`#${id}`);
};

describe('the documentation of the API', () => {
  it('writes as whoever is signed in, once per Idempotency-Key', async () => {
    const visitor = await browser.visitor();
    await signIn(visitor, shop);
    const { page } = visitor;
    await page.goto(`${shop.url}/docs`);
    await page.getByText('Signed in as Ada Owner.').waitFor();
    const operation = await open(page, 'createApiKey');
    await operation.getByRole('button', { name: 'Make a key' }).click();
    const body = operation.getByLabel('JSON body');
    await body.fill(JSON.stringify({ name: 'Made in the docs', scopes: ['read:installs'] }));
    const send = operation.getByRole('button', { name: 'Send request' });
    await send.click();
    await operation
      .getByText(/^Answer 201/)
      .first()
      .waitFor();
    await send.click();
    await operation.getByText(/idempotent-replayed: true/).waitFor();
  });

  it('reads with a key that is pasted, and explains a problem', async () => {
    const { page, faults } = await browser.visitor();
    const { standing } = await aKey(shop.tenant, ['read:installs']);
    await page.goto(`${shop.url}/docs`);
    await page.getByText('Nobody is signed in.').waitFor();
    await page.getByLabel('an API key').check();
    await page.getByLabel('API key', { exact: true }).fill(standing.apiKey!);
    await page.getByLabel('Find an operation').fill('list what is installed');
    const reads = await open(page, 'listInstalls');
    await reads.getByRole('button', { name: 'Send request' }).click();
    await reads
      .getByText(/^Answer 200/)
      .first()
      .waitFor();

    await page.getByLabel('Find an operation').fill('list members');
    const refused = await open(page, 'listMembers');
    faults.expect(403, /\/api\/v1\/members$/);
    await refused.getByRole('button', { name: 'Send request' }).click();
    await refused
      .getByText(/^Answer 403/)
      .first()
      .waitFor();
    const link = refused.getByRole('link', { name: 'What this problem means' });
    expect(await link.getAttribute('href')).toBe('/problems/insufficient-scope');
    // It is nowhere but in the page's memory.
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('says on a tenant’s host nothing of resellers, and at the platform’s host everything', async () => {
    const { page } = await browser.visitor();
    await page.goto(`${shop.url}/docs`);
    await page.getByLabel('Find an operation').waitFor();
    expect(await page.locator('#listMembers').count()).toBe(1);
    expect(await page.locator('#createTenant').count()).toBe(0);
    expect((await page.content()).toLowerCase()).not.toMatch(/reseller|livery/);

    await page.goto(`${new URL(shop.url).protocol}//${shop.tenant.manager.standing.host}/docs`);
    await page.getByLabel('Find an operation').waitFor();
    expect(await page.locator('#createTenant').count()).toBe(1);
  });

  it('can be read without script', async () => {
    const { page } = await browser.visitor({ javaScriptEnabled: false });
    await page.goto(`${shop.url}/docs`);
    expect(await page.getByRole('heading', { name: 'Rate limits' }).count()).toBe(1);
  });
});
