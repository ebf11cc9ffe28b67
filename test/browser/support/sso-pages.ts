import type { Page } from 'playwright-core';
import { theStack } from '../../support/factories.js';
import {
  anAccount,
  companyProvider,
  enforced,
  provenDomain,
  setUp,
  tamperingProvider,
  testOf,
} from '../../support/single-sign-on.js';
import type { ShownPage } from './pages.js';
import type { Shop } from './shop.js';

const at = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name });

const refused = async ({ tenant }: Shop): Promise<string> => {
  await tenant.caller.post('/api/v1/sso/email-domains', { domain: `${tenant.slug}.test` });
  const issuer = await tamperingProvider({ claims: { aud: 'another-client', email: 'ada@people.example' } });
  await setUp(tenant, { issuer, name: 'Company login', enabled: false });
  await testOf(theStack(), tenant);
  return '/console/sso';
};
const works = async ({ tenant }: Shop): Promise<string> => {
  const domain = await provenDomain(tenant, `people.${tenant.slug}.test`);
  const provider = await companyProvider(tenant);
  await setUp(tenant, { ...provider, justInTime: { enabled: true, role: 'member' } });
  await testOf(theStack(), tenant, await anAccount({ email: `grace@${domain}` }));
  return '/console/sso';
};

/** Single sign-on in its states, in the order in which a tenant meets them. */
export const ssoPages: readonly ShownPage[] = [
  { name: 'console-sso-nothing', path: '/console/sso', owner: true, ready: at('No e-mail domain yet') },
  {
    name: 'console-sso-errors',
    path: '/console/sso',
    owner: true,
    ready: async (page) => {
      await page.getByText('OAuth 2.0', { exact: true }).click();
      await page.getByLabel('Token address').fill('not an address');
      await page.getByText('Scopes and claims').click();
      await button(page, 'Save login').click();
      await page.getByText('Please fill this in.').first().waitFor();
    },
  },
  {
    name: 'console-sso-refused',
    path: refused,
    owner: true,
    ready: (page) => page.getByText('It does not work yet').waitFor(),
  },
  {
    name: 'console-sso',
    path: works,
    owner: true,
    ready: async (page) => {
      await page.getByText(/^It works/).waitFor();
      await page.getByText('What your login said').click();
    },
  },
  {
    name: 'console-sso-enforce',
    path: '/console/sso',
    owner: true,
    ready: async (page) => {
      await page.getByRole('checkbox', { name: 'Ada Owner' }).check();
      await button(page, 'Enforce single sign-on').click();
      await page.getByRole('dialog').getByLabel('Confirm').waitFor();
    },
  },
  {
    name: 'sign-in-sso',
    path: '/sign-in',
    ready: (page) => page.getByText('Continue with Company login').waitFor(),
  },
  {
    name: 'sign-in-sso-only',
    path: async ({ tenant }) => {
      await enforced(tenant);
      return '/sign-in?next=%2Fintegrations%2Finstalled';
    },
    ready: (page) => page.getByText('Other ways to sign in').click(),
  },
  { name: 'console-sso-enforced', path: '/console/sso', owner: true, ready: at('Enforce single sign-on') },
  {
    name: 'sign-in-failed',
    path: '/sign-in/failed?reason=domain-not-allowed&reference=0c3f5a52-reference',
    ready: at('You are not signed in'),
  },
];
