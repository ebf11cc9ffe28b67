import type { Page } from 'playwright-core';
import { anybodyAt, PASSWORD, theStack, unique } from '../support/factories.js';
import { nocturne } from './support/brands.js';
import { inOrder } from './support/in-order.js';
import { focused, tabTo } from './support/keyboard.js';
import { eventually, mailsTo } from './support/outside.js';
import { aShop, type Shop, signIn } from './support/shop.js';
import { TheBrowser, type Visitor } from './support/the-browser.js';

const browser = new TheBrowser();
const step = inOrder();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

describe('people and keys, with the keyboard alone', () => {
  let shop: Shop;
  let owner: Visitor;
  let guest: Visitor;
  const email = `${unique('guest')}@people.example`;

  beforeAll(async () => {
    shop = await aShop(nocturne);
    owner = await browser.visitor({ colorScheme: nocturne.scheme });
    guest = await browser.visitor({ colorScheme: nocturne.scheme });
    await signIn(owner, shop);
  });
  afterAll(async () => {
    await owner.page.context().close();
    await guest.page.context().close();
  });

  const linkIn = async (subject: RegExp, to = email): Promise<string> => {
    const mail = await eventually(`mail ${subject}`, async () =>
      (await mailsTo(to, 'platform')).find((one) => subject.test(one.subject)),
    );
    return /https?:\/\/\S+\/(?:invite|reset-password|verify-email)\/\S+/.exec(mail.text)![0];
  };

  step('goes to a page by its name', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/domains`);
    await heading(page, 'Domains');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to page' }).waitFor();
    expect(await focused(page)).toBe('Go to page');
    await page.keyboard.type('memb');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/console\/members$/);
    await heading(page, 'Members');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
  });

  step('invites somebody, with a role that is explained', async () => {
    const { page } = owner;
    await tabTo(page, 'Invite member');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await focused(page)).toBe('Name');
    await page.keyboard.type('Gus Guest');
    await tabTo(page, 'E-mail');
    await page.keyboard.type(email);
    await tabTo(page, 'Member');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Viewer');
    await tabTo(page, 'Send invitation');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Gus Guest is invited' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Gus Guest' }).waitFor();
  });

  step('the guest comes in by the mail, and sees what a viewer may see', async () => {
    const { page, faults } = guest;
    const link = await linkIn(/invitation/i);
    const answer = await page.goto(link);
    // The address is a secret, and the page names whose it is.
    expect(answer!.headers()['cache-control']).toBe('private, no-store');
    await page.getByText('You are invited with the role Viewer').waitFor();
    await tabTo(page, 'New password');
    await page.keyboard.type(PASSWORD);
    await tabTo(page, 'Repeat the password');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shop.url}/`);
    await page.goto(`${shop.url}/console/api-keys`);
    await heading(page, 'You cannot open API keys');
    expect(await page.getByRole('link', { name: 'Members' }).count()).toBe(0);
    await page.goto(`${shop.url}/console`);
    await heading(page, 'My account');
    faults.expect(404, /\/invite\//);
    await page.goto(link);
    await heading(page, 'This invitation does not work any more');
  });

  step('ends the session of the guest', async () => {
    const { page } = owner;
    await tabTo(page, 'Gus Guest');
    await page.keyboard.press('Enter');
    await heading(page, 'Gus Guest');
    await page
      .getByRole('button', { name: /^End session/ })
      .first()
      .waitFor();
    await tabTo(page, 'End session: Chrome on Linux');
    await page.keyboard.press('Enter');
    await page.getByText('Signed out: Chrome on Linux').waitFor();
    const answer = await guest.page.goto(`${shop.url}/console/account`);
    expect(new URL(answer!.url()).pathname).toBe('/sign-in');
  });

  step('the guest has forgotten the password, and sets a new one', async () => {
    const { page, faults } = guest;
    await tabTo(page, 'Forgotten your password?');
    await page.keyboard.press('Enter');
    await heading(page, 'Forgotten password');
    await page.getByRole('button', { name: 'Send link' }).and(page.locator(':enabled')).waitFor();
    await tabTo(page, 'E-mail');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await heading(page, 'Look into your mail');
    const link = await linkIn(/new password/i);
    await page.goto(link);
    await heading(page, 'Choose a new password');
    await page.getByRole('button', { name: 'Set password' }).and(page.locator(':enabled')).waitFor();
    await tabTo(page, 'New password');
    await page.keyboard.type('four small green boats');
    await tabTo(page, 'Repeat the password');
    await page.keyboard.type('four small green boats');
    await page.keyboard.press('Enter');
    await heading(page, 'Your password is set');
    await tabTo(page, 'Sign in');
    await page.keyboard.press('Enter');
    await heading(page, 'Sign in');
    await page.getByRole('button', { name: 'Sign in' }).and(page.locator(':enabled')).waitFor();
    await tabTo(page, 'E-mail');
    await page.keyboard.type(email);
    await tabTo(page, 'Password');
    await page.keyboard.type('four small green boats');
    await page.keyboard.press('Enter');
    await page.getByLabel('Account of Gus Guest').waitFor();
    // The link was for once.
    faults.expect(404, /password-resets\/accept$/);
    await page.goto(link);
    await page.getByLabel('New password').fill('another four words here');
    await page.getByLabel('Repeat the password').fill('another four words here');
    await page.keyboard.press('Enter');
    await heading(page, 'This link does not work any more');
  });

  step('the guest takes another address, and confirms it by the link that goes there', async () => {
    const { page, faults } = guest;
    const next = `${unique('next')}@people.example`;
    await page.goto(`${shop.url}/console/account`);
    await page.getByRole('button', { name: 'Change e-mail' }).waitFor();
    await tabTo(page, 'Change e-mail');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await focused(page)).toBe('New e-mail');
    await page.keyboard.type(next);
    await tabTo(page, 'Present password');
    await page.keyboard.type('not the one');
    faults.expect(400, /account\/email-changes$/);
    faults.expect(422, /account\/email-changes$/);
    await page.keyboard.press('Enter');
    await page.locator('dialog [aria-invalid]').waitFor();
    expect(await focused(page)).toBe('Present password');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('four small green boats');
    await page.keyboard.press('Enter');
    await page.getByText(`Waiting for ${next}`).waitFor();
    await page.goto(await linkIn(/confirm/i, next));
    await page.getByRole('button', { name: 'Confirm address' }).and(page.locator(':enabled')).waitFor();
    await tabTo(page, 'Confirm address');
    await page.keyboard.press('Enter');
    await heading(page, 'Your address is confirmed');
    await tabTo(page, 'My account');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText(next).waitFor();
    await page.getByText('Verified', { exact: true }).waitFor();
  });

  step('the last owner stays, and is told why', async () => {
    const { page, faults } = owner;
    await page.goto(`${shop.url}/console/members?role=owner`);
    await page.getByRole('link', { name: 'Ada Owner (you)' }).waitFor();
    await tabTo(page, 'Ada Owner (you)');
    await page.keyboard.press('Enter');
    await page.getByText('This is you').waitFor();
    await tabTo(page, 'Owner');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, 'Change role');
    faults.expect(409, /\/members\/mbr_/);
    await page.keyboard.press('Enter');
    await page.getByText('make somebody else an owner first').waitFor();
  });

  step('makes a key, stores it, and it works; revokes it, and it does not', async () => {
    const { page } = owner;
    await page.goto(`${shop.url}/console/api-keys/new`);
    await page.getByLabel('Read your orders').waitFor();
    await tabTo(page, 'Name');
    await page.keyboard.type('Night import');
    await tabTo(page, 'Search permissions');
    await page.keyboard.type('installed');
    await tabTo(page, 'See what is installed and how it is configured');
    await page.keyboard.press('Space');
    await tabTo(page, 'Create key');
    await page.keyboard.press('Enter');
    const key = await page.getByLabel('API key', { exact: true }).innerText();
    const server = anybodyAt(theStack(), shop.tenant.host).but({ apiKey: key });
    expect((await server.get('/api/v1/installs')).status).toBe(200);

    // It is not lost by leaving too early.
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('All API keys');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Leave this page?' }).waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, 'I have stored it in a safe place');
    await page.keyboard.press('Space');
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await heading(page, 'Night import');
    await page.getByRole('button', { name: 'Revoke' }).waitFor();
    await tabTo(page, 'Revoke');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Revoke Night import?' }).waitFor();
    expect(await focused(page)).toBe('Name');
    await page.keyboard.type('Night');
    await page.keyboard.press('Enter');
    await page.getByText('Type Night import exactly.').waitFor();
    await page.keyboard.type(' import');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/console\/api-keys$/);
    await eventually('refusal of the key', async () =>
      (await server.get('/api/v1/installs')).status === 401 ? true : null,
    );
  });
});
