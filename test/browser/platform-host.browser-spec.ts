import type { Page } from 'playwright-core';
import type { Schema } from '#libs/api-client/index.js';
import { accepted, anybodyAt, operatorOf, PASSWORD, theStack, unique } from '../support/factories.js';
import { inOrder } from './support/in-order.js';
import { lookAt } from './support/look-at.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const world = theStack();
const browser = new TheBrowser();
const { baseUrl } = world.demo;

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const row = (page: Page, name: string | RegExp) => page.getByRole('row').filter({ hasText: name });

/** Two looks of a reseller: none of its own, in light; and one that is dark and saturated. */
const looks = [
  { key: 'reseller-plain', scheme: 'light', brand: null },
  {
    key: 'reseller-branded',
    scheme: 'dark',
    brand: {
      radius: 2,
      colorScheme: 'auto',
      colors: {
        light: { primary: '#a3006b', background: '#fdf3ff', surface: '#fffbff', text: '#240a35' },
        dark: { primary: '#ff2fa8', background: '#12021c', surface: '#1f0a2e', text: '#f7e9ff' },
      },
    },
  },
] as const;

interface Invited {
  slug: string;
  name: string;
  email: string;
  invite: string;
}

/** A reseller whose first person has not come yet. */
async function aReseller(email: string): Promise<Invited> {
  const slug = unique('north');
  const name = `Northwind ${slug.slice(-4)}`;
  const { body, status, text } = await operatorOf(world).post<Schema<'ResellerCreated'>>(
    '/api/v1/resellers',
    {
      name,
      slug,
      owner: { email, name: 'Rita Reseller' },
    },
  );
  if (status !== 201) throw new Error(text);
  return { slug, name, email, invite: body.ownerInvite! };
}

describe.each(looks)('the main job of $key', ({ key, scheme, brand }) => {
  const step = inOrder();
  const look = (page: Page, name: string) => lookAt(page, { under: key, name, scheme });
  let reseller: Invited;
  let visitor: Visitor;
  let tenantUrl: string;
  const tenant = { name: 'Acme Tools', slug: '' };

  beforeAll(async () => {
    reseller = await aReseller(`${unique('rita')}@people.example`);
    visitor = await browser.visitor({ colorScheme: scheme });
  });
  afterAll(() => visitor.page.context().close());

  step('takes the invitation, and is in the console', async () => {
    const { page } = visitor;
    await page.goto(reseller.invite);
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByLabel('Repeat the password').fill(PASSWORD);
    await button(page, 'Accept and sign in').click();
    await heading(page, 'Tenants');
    await page.getByText('No tenant yet').waitFor();
    if (brand) {
      const [cookie] = await page.context().cookies();
      const session = anybodyAt(world, world.platformHost).but({
        cookie: `${cookie!.name}=${cookie!.value}`,
      });
      expect((await session.patch('/api/v1/whitelabel/config', brand)).status).toBe(200);
      await page.reload();
      await page.getByText('No tenant yet').waitFor();
    }
    await look(page, 'tenants-nothing');
  });

  step('signs out, and in again with a typing error first', async () => {
    const { page, faults } = visitor;
    await page.getByLabel(/^Account of/).click();
    await button(page, 'Sign out').click();
    await heading(page, 'Sign in');
    expect(new URL(page.url()).pathname).toBe('/');
    await look(page, 'sign-in');
    faults.expect(401, /\/api\/v1\/sessions$/);
    await field(page, 'E-mail').fill(reseller.email);
    await page.getByLabel('Password').fill('wrong password');
    await button(page, 'Sign in').click();
    await page.getByText('E-mail and password do not match.').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await button(page, 'Sign in').click();
    await heading(page, 'Tenants');
  });

  step('is told what a tenant needs, is offered a free address, and provisions', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Provision a tenant' }).first().click();
    await heading(page, 'Provision a tenant');
    await button(page, 'Provision a tenant').click();
    await page.getByText('Give the tenant a name.').waitFor();
    await look(page, 'provision-errors');
    await field(page, 'Name').first().fill(tenant.name);
    await page.getByText(/^acme-tools.* is free\.$/).waitFor();
    await field(page, 'Address').fill('www');
    await page.getByText('“www” is reserved; choose another.').waitFor();
    await button(page, 'Use www-').click();
    await page.getByText(/^www-.* is free\.$/).waitFor();
    tenant.slug = unique('acme');
    await field(page, 'Address').fill(tenant.slug);
    await page.getByText(`${tenant.slug}.`).first().waitFor();
    await field(page, 'Owner’s name').fill('Ada Owner');
    await field(page, 'Owner’s e-mail').fill(`ada@${tenant.slug}.example`);
    await field(page, 'Your own id').fill('customer-4711');
    await page.getByLabel('Business').check();
    await look(page, 'provision');
    await button(page, 'Provision a tenant').click();
    await heading(page, `${tenant.name} is ready`);
    await look(page, 'provision-ready');
    const invite = await page
      .getByRole('group', { name: 'Invitation of the owner' })
      .locator('code')
      .innerText();
    tenantUrl = new URL(invite).origin;
    expect(tenantUrl).toContain(tenant.slug);
    await accepted(anybodyAt(world, new URL(tenantUrl).host), invite);
  });

  step('finds the tenant again, by name and by status', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Tenants', exact: true }).click();
    await row(page, tenant.name).waitFor();
    await look(page, 'tenants');
    await page.getByRole('searchbox').fill('nobody of that name');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('searchbox').fill('acme');
    await row(page, tenant.name).waitFor();
    expect(page.url()).toContain('q=acme');
    await page.getByLabel('Status').selectOption('suspended');
    await page.getByText('Nothing matches').waitFor();
    expect(page.url()).toContain('status=suspended');
    await button(page, 'Clear').click();
    await row(page, tenant.name).waitFor();
  });

  step('sees what it uses, and gives it more', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: tenant.name }).click();
    await heading(page, tenant.name);
    await page.getByRole('meter', { name: 'Members' }).waitFor();
    await page.getByText('1 of 100').waitFor();
    await look(page, 'tenant');
    await button(page, 'Edit').click();
    await page.getByLabel('Members', { exact: true }).selectOption('own');
    await field(page, 'Own limit: Members').fill('many');
    await button(page, 'Save changes').click();
    await page.getByText('Enter a whole number.').waitFor();
    await look(page, 'tenant-edit');
    await field(page, 'Own limit: Members').fill('7');
    await button(page, 'Save changes').click();
    await page.getByText('1 of 7').waitFor();
    await page.getByText('own limit').waitFor();
  });

  step('suspends it with a reason, which its visitors feel, and resumes', async () => {
    const { page } = visitor;
    await button(page, 'Suspend').click();
    const dialog = page.getByRole('dialog', { name: `Suspend ${tenant.name}?` });
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await dialog.getByText('Say why.').waitFor();
    await look(page, 'tenant-suspend');
    await dialog.getByLabel('Reason').fill('Invoice 2026-114 is overdue');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('Suspended by its reseller').waitFor();
    await page.getByText('Invoice 2026-114 is overdue').waitFor();
    await look(page, 'tenant-suspended');
    const stranger = anybodyAt(world, new URL(tenantUrl).host);
    expect((await stranger.get('/api/v1/marketplace/home')).status).toBe(403);
    await button(page, 'Resume').click();
    await page.getByText('Back in service.').waitFor();
    await page.getByText('Suspended by its reseller').waitFor({ state: 'detached' });
    expect((await stranger.get('/api/v1/marketplace/home')).status).toBe(200);
  });

  step('closes it after typing its address, and takes it back', async () => {
    const { page } = visitor;
    await button(page, 'Close').click();
    const dialog = page.getByRole('dialog', { name: `Close ${tenant.name}?` });
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await dialog.getByText(`Type ${tenant.slug} exactly.`).waitFor();
    await look(page, 'tenant-close');
    await dialog.getByLabel('Address of the tenant').fill(tenant.slug);
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByText(/^Closing; gone for good/).waitFor();
    await button(page, 'Take it back').click();
    await page.getByText('Back in service.').waitFor();
  });

  step('opens a support session with a reason, and gets a link', async () => {
    const { page } = visitor;
    await button(page, 'Open a support session').click();
    const dialog = page.getByRole('dialog', { name: `Look into ${tenant.name}` });
    await dialog.getByLabel('Reason').fill('Ticket 4711: the banner does not show');
    await look(page, 'tenant-support');
    await dialog.getByRole('button', { name: 'Open a support session' }).click();
    const link = dialog.getByRole('link', { name: 'Look in' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain(`${tenantUrl}/support/`);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  });

  step('sets the default brand, sees it at once, and has keys of its own', async () => {
    const { page } = visitor;
    await page.goto(`${baseUrl}/console/brand`);
    await heading(page, 'Default brand');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await look(page, 'default-brand');
    await page.goto(`${baseUrl}/console/api-keys/new`);
    await page.getByLabel('See the tenants that you manage').waitFor();
    await look(page, 'key-new');
  });
});

describe('the operator', () => {
  it('creates a reseller, whose key is shown once and whose person is invited', async () => {
    const { page } = await browser.visitor();
    await page.goto(baseUrl);
    await field(page, 'E-mail').fill(world.demo.operator.email);
    await page.getByLabel('Password').fill(world.demo.operator.password);
    await button(page, 'Sign in').click();
    await page.getByRole('link', { name: 'Resellers' }).click();
    await row(page, 'Summit Partners').waitFor();
    await lookAt(page, { under: 'operator', name: 'resellers', scheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('link', { name: 'Create a reseller' }).click();
    await heading(page, 'Create a reseller');
    await field(page, 'Name')
      .first()
      .fill(`Westwind ${unique('w').slice(-4)}`);
    await field(page, 'Name of the person').fill('Willa West');
    await button(page, 'Create a reseller').click();
    await page.getByText('Enter both, or neither.').waitFor();
    await lookAt(page, { under: 'operator', name: 'reseller-new', scheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await field(page, 'E-mail of the person').fill(`${unique('willa')}@people.example`);
    await button(page, 'Create a reseller').click();
    await page.getByLabel('API key').first().waitFor();
    await lookAt(page, { under: 'operator', name: 'reseller-created', scheme: 'light' });
    await page.getByLabel('I have stored it in a safe place').check();
    await button(page, 'Done').click();
    await row(page, 'Westwind').first().waitFor();
    await page.context().close();
  });
});

describe('somebody in two resellers', () => {
  it('is asked which one, by keyboard too', async () => {
    const email = `${unique('max')}@people.example`;
    const anybody = anybodyAt(world, world.platformHost);
    const [one, two] = [await aReseller(email), await aReseller(email)];
    for (const { invite } of [one, two]) await accepted(anybody, invite);
    const { page, faults } = await browser.visitor();
    faults.expect(409, /\/api\/v1\/sessions$/);
    await page.goto(baseUrl);
    await field(page, 'E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where do you want to sign in?' }).waitFor();
    await lookAt(page, { under: 'operator', name: 'choose-organisation', scheme: 'light' });
    await button(page, two.name).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Tenants');
    expect(await page.title()).toContain(two.name);
    await page.context().close();
  });
});
