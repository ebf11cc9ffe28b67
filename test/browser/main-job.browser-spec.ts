import type { Page } from 'playwright-core';
import { PASSWORD } from '../support/factories.js';
import { readTestStack } from '../support/stack.mjs';
import { brands, type TestBrand } from './support/brands.js';
import { inOrder } from './support/in-order.js';
import { backgroundOf, computed, naturalWidthOf } from './support/looks.js';
import { eventually, mailsTo, setRecord } from './support/outside.js';
import { type Provisioned, provision } from './support/provision.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();

/** The heading of level one, once it says this. */
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** What the console calls the colours. */
const labels: Record<string, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  accent: 'Accent',
  background: 'Background',
  surface: 'Cards',
  text: 'Text',
  success: 'Success',
  warning: 'Warning',
  danger: 'Danger',
};

describe.each(brands)('the main job under $name', (brand: TestBrand) => {
  let tenant: Provisioned;
  let owner: Visitor;
  /** Origin of the domain that the tenant brings. */
  let market: string;
  const { smtp } = readTestStack();
  const step = inOrder();

  step('a reseller provisions a tenant over REST, and its host answers at once', async () => {
    tenant = await provision(brand);
    owner = await browser.visitor();
    const answer = await owner.page.goto(tenant.url);
    expect(answer!.status()).toBe(200);
    expect(await owner.page.title()).toBe(brand.name);
  });

  step('the owner follows the invitation, is told what a password needs, and is in', async () => {
    const { page } = owner;
    await page.goto(tenant.invite);
    await heading(page, `Join ${brand.name}`);
    await page.getByLabel('New password').fill('short');
    await page.getByLabel('Repeat the password').fill('other');
    await button(page, 'Accept and sign in').click();
    await page.getByText('Use at least 10 characters.').waitFor();
    await page.getByText('The two passwords differ.').waitFor();

    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByLabel('Repeat the password').fill(PASSWORD);
    await button(page, 'Accept and sign in').click();
    await page.waitForURL(`${tenant.url}/`);
    await page.getByLabel(`Account of ${tenant.owner.name}`).click();
    await page.getByText(tenant.owner.email).waitFor();
  });

  step('the owner dresses the storefront in the console and sees it before anybody else', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Admin console' }).click();
    await heading(page, 'Brand');
    await field(page, /^Tagline/).fill(brand.tagline);
    for (const ground of ['light', 'dark'] as const) {
      const svg = Buffer.from(brand.logo[ground]);
      await page
        .getByLabel(`Upload: Logo for ${ground} backgrounds`)
        .and(page.locator('input'))
        .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: svg });
      await page.getByRole('img', { name: `Logo for ${ground} backgrounds` }).waitFor();
    }
    const appearance = page.getByRole('radiogroup', { name: 'Appearance' });
    await appearance.getByText(brand.scheme === 'dark' ? 'Dark' : 'Light').click();
    const colors = brand.colors[brand.scheme];
    for (const [name, color] of Object.entries(colors))
      await page.getByRole('textbox', { name: labels[name]!, exact: true }).fill(color);

    const preview = page.frameLocator('iframe[title="Preview of your storefront"]');
    await preview.getByRole('heading', { level: 1, name: brand.tagline }).waitFor();
    await eventually('preview in the new colours', async () => {
      return (await backgroundOf(preview)) === computed(colors.background!) || null;
    });

    const stranger = await browser.visitor();
    await stranger.page.goto(tenant.url);
    expect(await stranger.page.getByText(brand.tagline).count()).toBe(0);
    await stranger.page.context().close();

    await button(page, 'Save and publish').click();
    await page.getByText('Saved. Your storefront shows it now.').waitFor();
  });

  step('the storefront wears the brand', async () => {
    const { page } = owner;
    await page.goto(tenant.url);
    await heading(page, brand.tagline);
    expect(await backgroundOf(page)).toBe(computed(brand.colors[brand.scheme].background!));
    const logo = page.getByRole('img', { name: brand.name }).first();
    expect(await naturalWidthOf(logo)).toBeGreaterThan(0);
  });

  step(
    'the owner adds a domain, sets the records that the page names, and the page turns by itself',
    async () => {
      const { page } = owner;
      const hostname = `market.${tenant.slug}.example`;
      await page.goto(`${tenant.url}/console/domains`);
      await page.getByText('No domain yet').waitFor();
      await field(page, /^Domain/).fill(`https://${hostname}/`);
      await button(page, 'Add domain').click();
      await heading(page, hostname);
      await page.getByText('Waiting for records').first().waitFor();

      for (const type of ['TXT', 'CNAME']) {
        const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: type }) });
        const [name, value] = await row.getByRole('cell').locator('code').allInnerTexts();
        await setRecord(name!, type, value!);
      }
      await page.getByText('Visitors reach your marketplace here.').waitFor({ timeout: 60_000 });
      expect(await page.getByRole('cell').getByText('Found', { exact: true }).count()).toBe(2);

      const visit = page.getByRole('link', { name: 'Visit' });
      market = new URL((await visit.getAttribute('href'))!).origin;
      expect(new URL(market).hostname).toBe(hostname);
      await page.goto(market);
      await heading(page, brand.tagline);
      expect(await backgroundOf(page)).toBe(computed(brand.colors[brand.scheme].background!));
    },
  );

  step('a visitor of that domain finds a listing in spite of a typo and reads what it may do', async () => {
    const { page } = owner;
    await page.getByRole('searchbox', { name: 'Search the marketplace' }).fill(brand.typo);
    await page.keyboard.press('Enter');
    await heading(page, `Results for “${brand.typo}”`);
    await page.getByRole('list', { name: 'Results' }).getByRole('link', { name: 'Announcement bar' }).click();
    await heading(page, 'Announcement bar');
    await page.getByRole('heading', { name: 'What it may do' }).waitFor();
    await page.getByText('Places the bar with your text and link').first().waitFor();
  });

  step('signs in under that domain on the way to the installation, wrongly at first', async () => {
    const { page, faults } = owner;
    faults.expect(401, /\/api\/v1\/sessions$/);
    await page.getByRole('link', { name: 'Install free' }).click();
    await heading(page, 'Install Announcement bar');
    await page.getByText('Sign in to install').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await heading(page, 'Sign in');
    await page.getByLabel('E-mail').fill(tenant.owner.email);
    await page.getByLabel('Password').fill('not the password');
    await button(page, 'Sign in').click();
    await page.getByText('E-mail and password do not match.').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await button(page, 'Sign in').click();
    await heading(page, 'Install Announcement bar');
  });

  step('installs the announcement bar once the form is right, and every page shows it', async () => {
    const { page } = owner;
    await button(page, 'Install Announcement bar').click();
    await page.getByText('One field needs your attention.').waitFor();
    await page.getByText('Please fill this in.').waitFor();
    const text = `Open late this week at ${brand.name}`;
    await page.getByLabel('Message').fill(text);
    await page.getByLabel('Link label').fill('Opening hours');
    await page.getByLabel('Link address').fill('opening hours');
    await button(page, 'Install Announcement bar').click();
    await page.getByText('Enter a full address that starts with https://.').waitFor();
    await page.getByLabel('Link address').fill('https://www.example.com/hours');
    await button(page, 'Install Announcement bar').click();
    await heading(page, 'Announcement bar is installed');

    await page.goto(`${market}/integrations/marketplace`);
    const bar = page.getByRole('region', { name: 'Announcement' });
    await bar.getByText(text).waitFor();
    expect(await bar.getByRole('link', { name: 'Opening hours' }).getAttribute('href')).toBe(
      'https://www.example.com/hours',
    );
  });

  step('a theme waits as a draft until it is published in the console', async () => {
    const { page } = owner;
    await page.getByRole('searchbox', { name: 'Search the marketplace' }).last().fill(brand.theme.name);
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Results' })
      .getByRole('link', { name: brand.theme.name, exact: true })
      .click();
    await page.getByRole('link', { name: 'Install free' }).click();
    await button(page, `Install ${brand.theme.name}`).click();
    await heading(page, `${brand.theme.name} is installed`);
    const own = computed(brand.colors[brand.scheme].background!);
    expect(await backgroundOf(page)).toBe(own);

    await page.goto(`${market}/console/brand`);
    await page.getByText('A draft is waiting').waitFor();
    await button(page, 'Compare').click();
    await page
      .getByRole('row', { name: /^Background · / })
      .first()
      .waitFor();
    await button(page, 'Publish draft').click();
    await page.getByText('Published. Your storefront shows it now.').waitFor();

    await page.goto(market);
    await heading(page, brand.tagline);
    expect(await backgroundOf(page)).toBe(computed(brand.theme.background));
  });

  step('the own mail server says what is wrong with the password, then really sends', async () => {
    const { page } = owner;
    await page.goto(`${market}/integrations/marketplace/smtp-server/install`);
    await page.getByLabel('Host').fill(smtp.tenant.host);
    await page.getByLabel('Port').fill(String(smtp.tenant.port));
    await page.getByLabel('Encryption').selectOption('none');
    await page.getByLabel('User name').fill(smtp.tenant.user);
    await page.getByLabel('Password').fill('not the password');
    await page.getByLabel('Sender address').fill(`post@${tenant.slug}.example`);
    await page.getByLabel('Sender name').fill(brand.name);
    await button(page, 'Install Own SMTP server').click();
    await heading(page, 'Own SMTP server is installed');
    await page.getByRole('link', { name: 'Manage' }).click();
    await heading(page, 'Own SMTP server');

    await button(page, 'Test connection').click();
    await page.getByText('It does not work yet.').waitFor();
    await page
      .getByText(/password/i)
      .last()
      .waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/user name|password/i);
    expect(await mailsTo(tenant.owner.email, 'tenant')).toEqual([]);

    await button(page, 'Replace').click();
    await page.getByLabel('Password').fill(smtp.tenant.password);
    await button(page, 'Save changes').click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    await button(page, 'Test connection').click();
    await page.getByText('It works.').waitFor();
    const mail = await eventually('test mail', async () => (await mailsTo(tenant.owner.email, 'tenant'))[0]);
    expect(mail.user).toBe(smtp.tenant.user);
    expect(mail.headers.from).toContain(`post@${tenant.slug}.example`);
    expect(mail.text).toContain(brand.name);

    // Every mail of the tenant takes that way now.
    const guest = `guest@${tenant.slug}.example`;
    const invited = await page.evaluate<number>(
      `fetch('/api/v1/members', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: '${guest}', name: 'Gus Guest', role: 'member' }),
      }).then(({ status }) => status)`,
    );
    expect(invited).toBe(201);
    const invitation = await eventually('invitation', async () => (await mailsTo(guest, 'tenant'))[0]);
    expect(invitation.user).toBe(smtp.tenant.user);
    expect(await mailsTo(guest, 'platform')).toEqual([]);
  });

  step('uninstalls after asking, and the bar is gone', async () => {
    const { page } = owner;
    await page.goto(`${market}/integrations/installed`);
    await button(page, 'Uninstall Announcement bar').click();
    const dialog = page.getByRole('dialog', { name: 'Uninstall Announcement bar?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Announcement' }).waitFor();

    await button(page, 'Uninstall Announcement bar').click();
    await dialog.getByRole('button', { name: 'Uninstall Announcement bar' }).click();
    await page.getByText('Announcement bar was uninstalled.').waitFor();
    expect(await page.getByRole('link', { name: 'Announcement bar' }).count()).toBe(0);
    await page.goto(market);
    await heading(page, brand.tagline);
    expect(await page.getByRole('region', { name: 'Announcement' }).count()).toBe(0);
  });

  step('takes one vote for what is not there yet', async () => {
    const { page } = owner;
    await page.goto(`${market}/integrations/marketplace/slack`);
    await page.getByText('Coming soon', { exact: true }).first().waitFor();
    const counts = page.waitForResponse(/\/votes$/);
    await button(page, 'Vote for it').click();
    expect((await counts).status()).toBe(201);
    await page.getByRole('status').getByText(/vote/).waitFor();
    const counted = await page.getByRole('status').innerText();
    await page.reload();
    expect(await button(page, 'You voted').isDisabled()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe(counted);
    await page.context().close();
  });
});
