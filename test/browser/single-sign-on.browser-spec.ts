import type { Page } from 'playwright-core';
import { PASSWORD, unique } from '../support/factories.js';
import { anAccount, companyProvider } from '../support/single-sign-on.js';
import { until } from '../support/until.js';
import { willow } from './support/brands.js';
import { inOrder } from './support/in-order.js';
import { setRecord } from './support/outside.js';
import { aShop, type Shop, signIn } from './support/shop.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const atProvider = (page: Page) => page.getByRole('heading', { name: 'Company login' }).waitFor();

/** What the company's own page asks for. */
async function logIn(page: Page, login: string): Promise<void> {
  await atProvider(page);
  await page.getByLabel('Account').fill(login);
  await button(page, 'Sign in').click();
}

describe('single sign-on, from the first field to the last password', () => {
  let shop: Shop;
  let owner: Visitor;
  let domain: string;
  let email: string;
  let login: string;
  const step = inOrder();

  beforeAll(async () => {
    shop = await aShop(willow);
    owner = await browser.visitor();
    await signIn(owner, shop);
    domain = `mail.${shop.tenant.slug}.test`;
    email = `${unique('grace')}@${domain}`;
    login = await anAccount({ email, name: 'Grace Guest' });
  });

  step('the owner tells which login it is, and is told what is missing', async () => {
    const { page } = owner;
    const provider = await companyProvider(shop.tenant);
    await page.goto(`${shop.url}/console/sso`);
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Single sign-on').waitFor();
    await page.getByText(`${shop.url}/sso/callback`).waitFor();
    expect(await button(page, 'Test the login').isDisabled()).toBe(true);
    await page.getByLabel('Name on the button').fill('Willow staff');
    await button(page, 'Save login').click();
    await page.getByText('Please fill this in.').first().waitFor();
    await page.getByLabel('Issuer').fill(provider.issuer);
    await page.getByLabel('Client id').fill(provider.clientId);
    await page.getByLabel('Client secret').fill(provider.clientSecret);
    await button(page, 'Save login').click();
    await page.getByText('Saved.').waitFor();
    await page.getByText('A secret is stored. Leave this empty to keep it.').waitFor();
  });

  step('a test shows what would happen, and signs nobody in', async () => {
    const { page } = owner;
    await button(page, 'Test the login').click();
    await logIn(page, login);
    await page.getByText('It does not work yet').waitFor();
    await page.getByText('Add the domain of the address to your e-mail domains.').waitFor();
    const me = `fetch('/api/v1/sessions/current').then((answer) => answer.json())`;
    expect(await page.evaluate(me)).toMatchObject({ user: { name: 'Ada Owner' } });
  });

  step('the owner proves the e-mail domain, and the page turns by itself', async () => {
    const { page } = owner;
    await page.getByLabel('Domain', { exact: true }).fill(`@${domain}`);
    await button(page, 'Add domain').click();
    const row = page.getByRole('listitem').filter({ hasText: domain }).last();
    await row.getByText('Waiting for the record').waitFor();
    const [name, value] = await row.locator('td code').allTextContents();
    await setRecord(name!, 'TXT', value!);
    await button(page, 'Check now').click();
    await row.getByText('Verified').waitFor();
  });

  step('it is offered, people may join by themselves, and the test says who would', async () => {
    const { page } = owner;
    await page.getByRole('switch', { name: 'Offer it on the sign-in page' }).check();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('switch', { name: 'Let people join by themselves' }).check();
    await page.getByLabel('They join as').selectOption('viewer');
    // The test is of what is saved.
    const saved = `fetch('/api/v1/sso').then(async (answer) => (await answer.json()).justInTime.role)`;
    await until(async () => (await page.evaluate(saved)) === 'viewer', 5_000);
    await button(page, 'Test the login').click();
    await page.getByText(`It works: ${email} would join as Viewer and be signed in.`).waitFor();
  });

  step(
    'somebody of the company comes in with one click, by keyboard, to where they wanted to go',
    async () => {
      const { page } = await browser.visitor();
      await page.goto(`${shop.url}/sign-in?next=/integrations/installed`);
      await page.getByRole('link', { name: 'Continue with Willow staff' }).focus();
      await page.keyboard.press('Enter');
      await logIn(page, login);
      await page.waitForURL(`${shop.url}/integrations/installed`);
      await page.getByLabel('Account of Grace Guest').click();
      await page.getByText(email).waitFor();
    },
  );

  step('somebody of elsewhere is told why not, and how to go on', async () => {
    const { page } = await browser.visitor();
    const stranger = await anAccount({ email: `${unique()}@elsewhere.example` });
    await page.goto(`${shop.url}/sign-in`);
    await page.getByRole('link', { name: 'Continue with Willow staff' }).click();
    await logIn(page, stranger);
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await page.getByText(/belongs to a domain that may not come in here/).waitFor();
    await page.getByRole('link', { name: 'Other ways to sign in' }).click();
    await page.getByLabel('Password').waitFor();
  });

  step('it is enforced with a typed word, and the password form is folded away', async () => {
    const { page } = owner;
    await page.getByRole('checkbox', { name: 'Ada Owner' }).check();
    await button(page, 'Enforce single sign-on').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/only Ada Owner can use a password/).waitFor();
    await dialog.getByLabel('Confirm').fill('enforce');
    await button(page, 'Enforce single sign-on').last().click();
    await page.getByText('Everybody signs in with Willow staff.', { exact: false }).waitFor();

    const { page: theirs } = await browser.visitor();
    await theirs.goto(`${shop.url}/sign-in`);
    expect(await theirs.getByLabel('Password').isVisible()).toBe(false);
    await theirs.getByText('Other ways to sign in').click();
    await theirs.getByLabel('E-mail').fill(shop.tenant.owner.email);
    await theirs.getByLabel('Password').fill(PASSWORD);
    await button(theirs, 'Sign in').click();
    await theirs.waitForURL(`${shop.url}/`);
  });

  step('nothing that is typed is lost by leaving', async () => {
    const { page } = owner;
    await page.getByLabel('Name on the button').fill('Something else');
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Brand').click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Name on the button').inputValue()).toBe('Something else');
    await button(page, 'Undo changes').click();
  });
});
