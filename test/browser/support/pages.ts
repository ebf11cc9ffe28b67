import type { Page } from 'playwright-core';
import type { Schema } from '#libs/api-client/index.js';
import { anApp, Way } from '../../support/apps.js';
import { theStack, unique } from '../../support/factories.js';
import { addDomain, aKey, installed, invited, joined, type Shop } from './shop.js';
import { ssoPages } from './sso-pages.js';

/** A page of a tenant's host in one of its states. */
export interface ShownPage {
  /** Name of its screenshots. */
  name: string;
  /** Its address; what must be there first is made here. */
  path: string | ((shop: Shop) => Promise<string>);
  /** Signed in as the owner; else nobody. */
  owner?: true;
  /** Signed in as somebody who may only look. */
  onlooker?: true;
  /** Brings the page into its state and waits for it. */
  ready?: (page: Page) => Promise<unknown>;
  /** Its status, where that is not 200. */
  status?: number;
  /** A refusal of the API that belongs to it. */
  refusal?: { status: number; path: RegExp };
}

const at = (name: string) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Every page, in an order in which a young tenant could meet them. */
export const shownPages: readonly ShownPage[] = [
  { name: 'home', path: '/' },
  { name: 'results', path: '/integrations/marketplace' },
  { name: 'results-category', path: '/integrations/marketplace?category=communication&sort=name' },
  { name: 'results-search', path: '/integrations/marketplace?q=anouncement+bar' },
  { name: 'results-nothing', path: '/integrations/marketplace?q=zzzzqqqq' },
  { name: 'detail', path: '/integrations/marketplace/announcement-bar' },
  { name: 'detail-coming-soon', path: '/integrations/marketplace/slack' },
  { name: 'install-stranger', path: '/integrations/marketplace/smtp-server/install' },
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'invite',
    path: async ({ tenant }) => {
      const email = `${unique('member')}@people.example`;
      const { body } = await tenant.caller.post<{ invite: string }>('/api/v1/members', {
        email,
        name: 'Max Member',
        role: 'member',
      });
      return new URL(body.invite).pathname;
    },
  },
  { name: 'invite-dead', path: '/invite/not-a-link-that-anybody-was-sent', status: 404 },
  { name: 'forgot-password', path: '/forgot-password' },
  {
    name: 'forgot-password-sent',
    path: '/forgot-password',
    ready: async (page) => {
      await page.getByLabel('E-mail').fill('somebody@people.example');
      await button(page, 'Send link').click();
      await at('Look into your mail')(page);
    },
  },
  {
    name: 'reset-password',
    path: '/reset-password/not-a-link-that-anybody-was-sent',
    ready: async (page) => {
      await page.getByLabel('New password').fill('short');
      await button(page, 'Set password').click();
      await page.getByText('Use at least 10 characters.').waitFor();
    },
  },
  {
    name: 'reset-password-dead',
    path: '/reset-password/not-a-link-that-anybody-was-sent',
    refusal: { status: 404, path: /password-resets\/accept$/ },
    ready: async (page) => {
      await page.getByLabel('New password').fill('seven quiet rivers');
      await page.getByLabel('Repeat the password').fill('seven quiet rivers');
      await button(page, 'Set password').click();
      await at('This link does not work any more')(page);
    },
  },
  { name: 'verify-email', path: '/verify-email/not-a-link-that-anybody-was-sent' },
  { name: 'not-found', path: '/no/such/page', status: 404 },
  { name: 'members-only', path: '/integrations/installed', status: 401 },
  {
    name: 'installed-nothing',
    path: '/integrations/installed',
    owner: true,
    ready: at('Nothing installed yet'),
  },
  {
    name: 'account-menu',
    path: '/integrations/marketplace/slack',
    owner: true,
    ready: async (page) => {
      await page.getByLabel('Account of Ada Owner').click();
      await button(page, 'Sign out').waitFor();
    },
  },
  {
    name: 'consent',
    path: async ({ tenant }) => {
      const scopes: NonNullable<Schema<'AppCreate'>['scopes']> = [
        'read:projects',
        'write:branding',
        'write:domains',
      ];
      const app = await anApp(theStack(), tenant.caller, { scopes, draft: true });
      const scope = `openid email ${scopes.join(' ')}`;
      const { pathname, search } = new URL(new Way(theStack(), app, tenant).address({ scope }));
      return pathname + search;
    },
    owner: true,
    ready: at('Connect Timesheets'),
  },
  { name: 'consent-over', path: '/oauth/consent/not-a-request-that-anybody-made', owner: true, status: 404 },
  { name: 'install', path: '/integrations/marketplace/smtp-server/install', owner: true },
  {
    name: 'install-errors',
    path: '/integrations/marketplace/smtp-server/install',
    owner: true,
    ready: async (page) => {
      await button(page, 'Install Own SMTP server').click();
      await page.getByText('Please fill this in.').first().waitFor();
    },
  },
  {
    name: 'install-done',
    path: '/integrations/marketplace/theme-midnight/install',
    owner: true,
    ready: async (page) => {
      await button(page, 'Install Midnight').click();
      await at('Midnight is installed')(page);
    },
  },
  {
    name: 'installed',
    path: async (shop) => {
      await installed(shop, 'announcement-bar', {
        text: 'We are closed on Friday for the summer fair.',
        linkLabel: 'Opening hours',
        linkUrl: 'https://www.example.com/hours',
        tone: 'info',
      });
      return '/integrations/installed';
    },
    owner: true,
    ready: at('Announcement bar'),
  },
  {
    name: 'installed-detail',
    path: async (shop) => {
      const id = await installed(shop, 'smtp-server', {
        host: '127.0.0.1',
        port: 9,
        security: 'none',
        username: 'mailer',
        password: 'wrong',
        fromAddress: 'post@people.example',
      });
      return `/integrations/installed/${id}`;
    },
    owner: true,
    ready: async (page) => {
      await button(page, 'Test connection').click();
      await page.getByText('It does not work yet.').waitFor();
    },
  },
  {
    name: 'uninstall-dialog',
    path: '/integrations/installed',
    owner: true,
    ready: async (page) => {
      await button(page, 'Uninstall Announcement bar').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'detail-installed', path: '/integrations/marketplace/announcement-bar', owner: true },
  {
    name: 'console-brand',
    path: '/console/brand',
    owner: true,
    ready: async (page) => {
      await page.getByText('A draft is waiting').waitFor();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'console-menu',
    path: '/console/domains',
    owner: true,
    ready: async (page) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await button(page, 'Menu').click();
      await page.getByRole('link', { name: 'Brand' }).waitFor();
    },
  },
  {
    name: 'console-account-menu',
    path: '/console/domains',
    owner: true,
    ready: async (page) => {
      await page.getByLabel('Account of Ada Owner').click();
      await button(page, 'Sign out').waitFor();
    },
  },
  {
    name: 'console-go-to',
    path: '/console/domains',
    owner: true,
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Domains' }).first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Go to page' }).waitFor();
    },
  },
  {
    name: 'console-members',
    path: async (shop) => {
      await invited(shop, { name: 'Mirabel Montgomery-Oyelaran', role: 'admin' });
      await joined(shop, { name: 'Max Member', role: 'member' });
      return '/console/members';
    },
    owner: true,
    ready: (page) => page.getByRole('link', { name: 'Mirabel Montgomery-Oyelaran' }).waitFor(),
  },
  {
    name: 'console-members-none',
    path: '/console/members?q=zzzz&role=admin',
    owner: true,
    ready: at('Nothing matches'),
  },
  {
    name: 'console-invite',
    path: '/console/members',
    owner: true,
    ready: async (page) => {
      await button(page, 'Invite member').click();
      await button(page, 'Send invitation').click();
      await page.getByText('Enter the name of the person.').waitFor();
    },
  },
  {
    name: 'console-member',
    path: (shop) => joined(shop, { name: 'Nadia Newcomer', role: 'member' }),
    owner: true,
    ready: (page) =>
      button(page, /^End session/)
        .first()
        .waitFor(),
  },
  {
    name: 'console-member-invited',
    path: (shop) => invited(shop, { name: 'Ines Invited', role: 'viewer' }),
    owner: true,
    ready: async (page) => {
      await button(page, 'Send invitation again').click();
      await page.getByText('is on its way to').waitFor();
    },
  },
  {
    name: 'console-member-remove',
    path: (shop) => invited(shop, { name: 'Leo Leaver', role: 'viewer' }),
    owner: true,
    ready: async (page) => {
      await button(page, 'Remove member').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'console-account',
    path: async ({ tenant: { caller, owner } }) => {
      await caller.but({ apiKey: undefined }).post('/api/v1/sessions', owner);
      return '/console/account';
    },
    owner: true,
    ready: (page) =>
      button(page, /^End session/)
        .first()
        .waitFor(),
  },
  {
    name: 'console-email-change',
    path: '/console/account',
    owner: true,
    ready: async (page) => {
      await button(page, 'Change e-mail').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'console-not-allowed',
    path: '/console/api-keys',
    onlooker: true,
    ready: at('You cannot open API keys'),
  },
  {
    name: 'console-key-new',
    path: '/console/api-keys/new',
    owner: true,
    ready: async (page) => {
      await page.getByRole('textbox', { name: 'Name' }).fill('Warehouse server');
      await page.getByLabel('Create and change your orders').check();
      await page.getByText('1 permission chosen').waitFor();
    },
  },
  {
    name: 'console-key-errors',
    path: '/console/api-keys/new',
    owner: true,
    ready: async (page) => {
      await page.getByLabel('See your brand').waitFor();
      await page.getByLabel('Requests a minute').fill('lots');
      await button(page, 'Create key').click();
      await page.getByText('Give the key a name.').waitFor();
    },
  },
  {
    name: 'console-key-secret',
    path: '/console/api-keys/new',
    owner: true,
    ready: async (page) => {
      await page.getByRole('textbox', { name: 'Name' }).fill('Night import');
      await page.getByLabel('Read your orders').check();
      await button(page, 'Create key').click();
      await page.getByText('The key is ready').waitFor();
    },
  },
  {
    name: 'console-keys',
    path: async (shop) => {
      await aKey(shop, { name: 'Warehouse server', scopes: ['read:orders', 'write:products'] });
      await aKey(shop, { name: 'Till in Harbour Street', scopes: ['read:installs'], owner: 'service' });
      return '/console/api-keys';
    },
    owner: true,
    ready: (page) => page.getByRole('link', { name: 'Warehouse server' }).waitFor(),
  },
  {
    name: 'console-key',
    path: (shop) =>
      aKey(shop, { name: 'Reporting', scopes: ['read:budgets', 'write:orders'], rotated: true }),
    owner: true,
    ready: (page) => page.getByText('Two secrets work at the moment').waitFor(),
  },
  {
    name: 'console-key-rotate',
    path: (shop) => aKey(shop, { name: 'Nightly job', scopes: ['read:orders'] }),
    owner: true,
    ready: async (page) => {
      await button(page, 'Rotate').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'console-key-revoke',
    path: (shop) => aKey(shop, { name: 'Old importer', scopes: ['read:orders'] }),
    owner: true,
    ready: async (page) => {
      await button(page, 'Revoke').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'console-support-nothing',
    path: '/console/support',
    owner: true,
    ready: at('Nobody has looked in'),
  },
  {
    name: 'console-audit',
    path: '/console/audit',
    owner: true,
    ready: (page) =>
      page
        .getByRole('link', { name: /changed the brand$/ })
        .first()
        .waitFor(),
  },
  {
    name: 'console-audit-nothing',
    path: '/console/audit?action=vendor.*&to=2020-01-01',
    owner: true,
    ready: at('Nothing matches'),
  },
  {
    name: 'console-audit-entry',
    path: '/console/audit?action=branding.updated',
    owner: true,
    ready: async (page) => {
      await page
        .getByRole('link', { name: /changed the brand$/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'What changed' }).waitFor();
    },
  },
  {
    name: 'console-nothing',
    path: '/console/no-such-page',
    owner: true,
    ready: at('This page does not exist'),
  },
  {
    name: 'console-brand-compare',
    path: '/console/brand',
    owner: true,
    ready: async (page) => {
      await button(page, 'Compare').click();
      await page.getByRole('row').first().waitFor();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  { name: 'console-domains-nothing', path: '/console/domains', owner: true, ready: at('No domain yet') },
  {
    name: 'console-domain',
    path: async (shop) => `/console/domains/${(await addDomain(shop, `market.${shop.tenant.slug}.test`)).id}`,
    owner: true,
    ready: (page) => page.getByText('Waiting for records').first().waitFor(),
  },
  {
    name: 'console-domain-remove',
    path: '/console/domains',
    owner: true,
    ready: async (page) => {
      await page
        .getByRole('main')
        .getByRole('link', { name: /^market\./ })
        .click();
      await button(page, 'Remove domain').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'console-domains',
    path: '/console/domains',
    owner: true,
    ready: (page) =>
      page
        .getByRole('main')
        .getByRole('link', { name: /^market\./ })
        .waitFor(),
  },
  { name: 'docs', path: '/docs', ready: (page) => page.getByLabel('Find an operation').waitFor() },
  {
    name: 'docs-operation',
    path: '/docs#createApiKey',
    owner: true,
    ready: async (page) => {
      const operation = page.locator('#createApiKey');
      await button(page, 'Send request').waitFor();
      await button(page, 'Make a key').click();
      await button(page, 'Send request').click();
      await operation.getByText('Answer 201').first().waitFor();
    },
  },
  ...ssoPages,
  {
    name: 'suspended',
    path: async ({ tenant }) => {
      const path = `/api/v1/tenants/${tenant.id}/suspend`;
      const { status, text } = await tenant.manager.post(path, { reason: 'A test' });
      if (status !== 200) throw new Error(text);
      return '/';
    },
    status: 403,
    ready: at('Temporarily unavailable'),
  },
];
