import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Schema } from '#libs/api-client/index.js';
import { type Caller, contractOf } from '../support/caller.js';
import type { ContractOperation } from '../support/contract.js';
import { aTenant, type TestTenant, theStack, unique } from '../support/factories.js';

// Every writing operation of the OpenAPI document is carried out, and what it declares must stand in the log of the
// tenant that it concerns. A new one that has no recipe below, nor a reason, fails.
const world = theStack();
const { operations } = await contractOf(world.origin);
const written = operations
  .filter(({ events }) => events.length > 0)
  .map((operation): [string, ContractOperation] => [operation.id, operation]);

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await aTenant(world);
});

/** What is asked: parameters of the path in order, a body, by whom if not the owner, what the recipe cannot cause. */
interface Wish {
  ids?: string[];
  body?: unknown;
  by?: Caller;
  headers?: Record<string, string>;
  without?: string[];
}
type Recipe = () => Promise<Wish> | Wish;

const post = async (
  path: string,
  body?: unknown,
  by = tenant.caller,
  headers = {},
): Promise<{ id: string }> => {
  const answer = await by.post<{ id: string }>(`/api/v1/${path}`, body, headers);
  if (answer.status >= 300) throw new Error(answer.text);
  return answer.body;
};
const address = () => `${unique()}@people.example`;
const hostname = () => `${unique('shop')}.example.com`;
const above = () => ({ 'x-tenant-id': tenant.id });
const BAR = { configuration: { text: 'Hello', tone: 'info' } };
const drop = (slug: string) => tenant.caller.delete(`/api/v1/marketplace/listings/${slug}/uninstall`);
const aMember = () => post('members', { email: address(), name: 'Max', role: 'viewer' });
const aKey = () => post('api-keys', { name: 'Made', scopes: ['read:listings'] });
const aDomain = () => post('whitelabel/domain', { hostname: hostname() });
const support = () => post('support-sessions', { reason: 'Made for the log' }, tenant.manager, above());
const aBar = async () => {
  await drop('announcement-bar');
  return post('marketplace/listings/announcement-bar/install', BAR);
};
const aDraft = () => tenant.caller.patch('/api/v1/whitelabel/config?draft=true', { tagline: unique() });

const recipes: Record<string, Recipe> = {
  updateAccount: () => ({ by: tenant.session, body: { name: unique('Ada') } }),
  createApiKey: () => ({ body: { name: 'Made', scopes: ['read:listings'] } }),
  updateApiKey: async () => ({ ids: [(await aKey()).id], body: { name: 'Renamed' } }),
  revokeApiKey: async () => ({ ids: [(await aKey()).id] }),
  rotateApiKey: async () => ({ ids: [(await aKey()).id], body: {} }),
  configureInstall: async () => ({ ids: [(await aBar()).id], body: BAR }),
  pauseInstall: async () => ({ ids: [(await aBar()).id] }),
  resumeInstall: async () => {
    const { id } = await aBar();
    await post(`installs/${id}/pause`);
    return { ids: [id] };
  },
  installListing_listings: async () => {
    await drop('announcement-bar');
    return { ids: ['announcement-bar'], body: BAR };
  },
  uninstallListing_listings: async () => {
    await aBar();
    return { ids: ['announcement-bar'] };
  },
  voteForListing_listings: () => ({ ids: ['slack'] }),
  inviteMember: () => ({ body: { email: address(), name: 'Max', role: 'viewer' } }),
  updateMember: async () => ({ ids: [(await aMember()).id], body: { role: 'member' } }),
  removeMember: async () => ({ ids: [(await aMember()).id], without: ['session.ended', 'api_key.revoked'] }),
  resendInvitation: async () => ({ ids: [(await aMember()).id] }),
  replaceBrand: () => ({ body: { name: 'Made', tagline: unique() }, without: ['branding.drafted'] }),
  updateBrand: () => ({ body: { tagline: unique() }, without: ['branding.drafted'] }),
  discardBrandDraft: async () => {
    await aDraft();
    return {};
  },
  publishBrandDraft: async () => {
    await aDraft();
    return {};
  },
  addDomain: () => ({ body: { hostname: hostname() }, without: ['domain.verified'] }),
  removeDomain: async () => ({ ids: [(await aDomain()).id] }),
  addEmailDomain: () => ({ body: { domain: hostname() }, without: ['email_domain.verified'] }),
  removeEmailDomain: async () => ({ ids: [(await post('sso/email-domains', { domain: hostname() })).id] }),
  openSupportSession: () => ({
    by: tenant.manager,
    headers: above(),
    body: { reason: 'Made for the log' },
  }),
  endSupportSession: async () => ({ ids: [(await support()).id] }),
  updateTenant: () => ({ by: tenant.manager, ids: [tenant.id], body: { externalId: unique() } }),
  resumeTenant: async () => {
    await post(`tenants/${tenant.id}/suspend`, { reason: 'Made for the log' }, tenant.manager);
    return { by: tenant.manager, ids: [tenant.id] };
  },
};

/** Carried out by tests of their own, for what they need first: another person, a link in a mail, a provider. */
const ELSEWHERE: Record<string, string> = {
  requestEmailChange: 'account',
  changePassword: 'account',
  acceptEmailVerification: 'single-use-links',
  acceptInvitation: 'single-use-links',
  acceptPasswordReset: 'forgotten-passwords',
  signIn: 'sign-in',
  signOut: 'sign-in',
  endSession: 'sessions',
  endOtherSessions: 'sessions',
  endMemberSessions: 'sessions',
  reinstateApiKey: 'limits-of-keys',
  replaceSso: 'sso-set-up',
  updateSso: 'sso-set-up',
  removeSso: 'sso-set-up',
  startSupportSession: 'support-sessions',
  endCurrentSupportSession: 'support-sessions',
  createReseller: 'audit-log',
  createTenant: 'organisations',
  suspendTenant: 'organisations',
  closeTenant: 'organisations',
  setPrimaryDomain: 'domains (integration)',
  uploadAsset: 'uploads',
};
/** Of modules that prove it in their own tests. */
const OTHERS = /(App|AppSecret|AppWebhookSecret|AuthorizedApp|Consent|EventType)$/;
/** The same operation under the path of one kind, and the records that only show how an object is made. */
const TWIN = /_(integrations|plugins|templates)$|(Project|Invoice|Vendor)$/;

describe('what every write declares stands in the log', () => {
  it.each(written)('%s', async (id, { method, path, events }) => {
    if (TWIN.test(id) || OTHERS.test(id) || ELSEWHERE[id]) return;
    const recipe = recipes[id];
    if (!recipe) throw new Error(`Say in this file how ${id} is carried out, or which test does`);
    const { ids = [], body, by = tenant.caller, headers = {}, without = [] } = await recipe();
    const requestId = unique('request');
    const answer = await by.call(
      method,
      ids.reduce((way, one) => way.replace(/\{\w+\}/, one), path),
      { body, headers: { ...headers, 'x-request-id': requestId } },
    );
    expect({ status: answer.status < 300, text: answer.text }).toMatchObject({ status: true });
    const { body: log } = await tenant.caller.get<{ data: Schema<'AuditEntry'>[] }>(
      `/api/v1/audit-log?requestId=${requestId}`,
    );
    const expected = events.filter((event) => !without.includes(event));
    expect(log.data.map(({ action }) => action)).toEqual(expect.arrayContaining(expected));
    for (const entry of log.data) {
      expect(events).toContain(entry.action);
      expect(entry.actor).toMatchObject({ kind: by === tenant.session ? 'session' : 'api_key' });
      expect(entry.actor.address).toMatch(/127\.0\.0\.1|::1/);
      if (entry.action.endsWith('.updated')) expect([entry.before, entry.after]).not.toContain(null);
    }
  });
});
