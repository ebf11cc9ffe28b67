import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Schema } from '#libs/api-client/index.js';
import { accepted, anybodyAt, aTenant, operatorOf, theStack, unique } from '../support/factories.js';
import { brands, type TestBrand } from './support/brands.js';
import { inOrder } from './support/in-order.js';
import { sidewaysOverflow } from './support/looks.js';
import { aShop, type Shop, signIn } from './support/shop.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();
const FOLDER = join(process.cwd(), 'test-results', 'screenshots');
const REASON = 'Ticket 4711: the announcement bar does not show on the start page.';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe.each(brands)('looking in for support under $name', (brand: TestBrand) => {
  const folder = join(FOLDER, brand.key);
  const reseller = `Northwind ${unique('house')}`;
  let shop: Shop;
  let owner: Visitor;
  let guest: Visitor;
  let link: string;
  const step = inOrder();

  const shoot = async (page: Page, name: string) => {
    const problems: string[] = [];
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.evaluate('scrollTo(0, 0)');
      await page.screenshot({
        path: join(folder, `${name}-${width}.png`),
        fullPage: true,
        animations: 'disabled',
      });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze();
      problems.push(...violations.map(({ id, nodes }) => `${width} ${id}: ${String(nodes[0]?.target)}`));
    }
    expect(problems).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  step('somebody of the reseller opens a session over REST', async () => {
    mkdirSync(folder, { recursive: true });
    const world = theStack();
    const { body } = await operatorOf(world).post<Schema<'ResellerCreated'>>('/api/v1/resellers', {
      name: reseller,
      slug: unique('house'),
      owner: { email: `${unique('rita')}@people.example`, name: 'Rita Reseller' },
    });
    const rita = await accepted(anybodyAt(world, world.platformHost), body.ownerInvite!);
    const manager = operatorOf(world).but({ apiKey: body.apiKey });
    shop = await aShop(brand, await aTenant(world, { name: brand.name, manager }));
    const opened = await rita.post<Schema<'SupportSessionOpened'>>(
      '/api/v1/support-sessions',
      { reason: REASON, access: 'write', minutes: 90 },
      { 'x-tenant-id': shop.tenant.id },
    );
    expect(opened.status).toBe(201);
    link = opened.body.link;
    owner = await browser.visitor({ colorScheme: brand.scheme });
    guest = await browser.visitor({ colorScheme: brand.scheme });
    await signIn(owner, shop);
  });

  step('the link leads to a page that says what will happen, and to the shop with a banner', async () => {
    const { page } = guest;
    await page.goto(link);
    await heading(page, `Look into ${brand.name}`);
    await shoot(page, 'support-link');
    await button(page, 'Begin').click();
    await page.waitForURL(`${shop.url}/`);
    const banner = page.getByRole('region', { name: 'Support session' });
    await banner.getByText(`Rita Reseller of ${reseller} is looking into ${brand.name}`).waitFor();
    await banner.getByText(REASON).waitFor();
    await banner.getByText(/(89|90) minutes left/).waitFor();
    await shoot(page, 'support-banner');
  });

  step('the banner stands above the console too, which shows what a support session may', async () => {
    const { page } = guest;
    await page.goto(`${shop.url}/console/brand`);
    await heading(page, 'Brand');
    await page.getByRole('region', { name: 'Support session' }).waitFor();
    expect(await page.getByRole('link', { name: 'API keys' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0);
    await page.getByRole('textbox', { name: /^Tagline/ }).fill('Mended by support');
    await button(page, 'Save and publish').click();
    await page.getByText('Saved. Your storefront shows it now.').waitFor();
    await shoot(page, 'support-banner-console');
  });

  step('the owner sees who is looking in and why, and what they did', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/support`);
    await heading(page, 'Support access');
    const row = page.getByRole('row').filter({ hasText: `Rita Reseller of ${reseller}` });
    await row.getByText(REASON).waitFor();
    await row.getByText('Looking in').waitFor();
    await shoot(page, 'console-support-running');
    await row.getByRole('link', { name: 'What they did' }).click();
    await heading(page, 'Audit log');
    const change = page.getByRole('link', {
      name: `Rita Reseller of ${reseller} (support) changed the brand`,
    });
    await change.waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    await change.click();
    await heading(page, /changed the brand$/);
    await page.getByText('Mended by support').first().waitFor();
    await shoot(page, 'console-audit-entry-support');
  });

  step('the owner narrows the log by chips that stay in the address, and by links of an entry', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/audit`);
    await heading(page, 'Audit log');
    await page.getByLabel('About').selectOption({ label: 'Support access' });
    await page.waitForURL(/action=support_session/);
    await page.getByRole('link', { name: `${reseller} opened a support session` }).waitFor();
    await page
      .getByRole('link', { name: /changed the brand/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('link', { name: /began a support session/ }).click();
    await page.getByRole('link', { name: 'Everything about this target' }).click();
    await page.waitForURL(/target=sup_/);
    await page.getByRole('link', { name: `${reseller} opened a support session` }).waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page
      .getByRole('link', { name: /changed the brand/ })
      .first()
      .waitFor();
    await page.getByLabel('By', { exact: true }).selectOption({ label: 'Ada Owner' });
    await page
      .getByRole('link', { name: /^Ada Owner/ })
      .first()
      .waitFor();
    await page.getByLabel('Until').fill('2020-01-01');
    await page.getByText('Nothing matches').waitFor();
  });

  step('the export is the file of what is shown', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/audit?action=support_session.*`);
    await page.getByText('Export').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /CSV/ }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('audit-log.csv');
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(text).toContain('support_session.opened');
  });

  step('the owner ends it by keyboard after being asked, and the guest is out', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/support`);
    await button(page, 'End session').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'End this support session?' });
    await dialog.waitFor();
    await shoot(page, 'console-support-end');
    await dialog.getByRole('button', { name: 'End session' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The support session has ended.').waitFor();
    await page.getByText('by you').waitFor();
    expect(await button(page, 'End session').count()).toBe(0);

    await guest.page.goto(shop.url);
    await guest.page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(await guest.page.getByRole('region', { name: 'Support session' }).count()).toBe(0);
  });

  step('the used link says so', async () => {
    const { page, faults } = guest;
    faults.expect(404, /\/support-sessions\/start$/);
    await page.goto(link);
    await button(page, 'Begin').click();
    await page.getByText('This link was used, has expired or its session has ended.').waitFor();
  });
});
