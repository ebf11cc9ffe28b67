import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Storefront, Viewer } from '../../api/contract.js';
import type { IconName } from '../../design/icon.js';
import { SupportBanner } from '../../storefront/layout/support-banner.js';
import type { ConsoleKey } from '../../texts/console.js';

/** Whose console it is. */
export type Kind = Storefront['tenant']['kind'];

/** A page of the console. It also answers the addresses below its own, such as `/console/domains/dom_…`. */
export interface ConsolePage {
  path: string;
  text: ConsoleKey;
  icon: IconName;
  /** What the viewer must be allowed to; null for everybody who is signed in. */
  scope: string | null;
  /** Whose console has it; left out, everybody's. */
  of?: readonly Kind[];
  page: LazyExoticComponent<ComponentType>;
}

/** Pages that belong together, under one heading of the menu. */
export interface PageGroup {
  text: ConsoleKey;
  pages: readonly ConsolePage[];
}

const MANAGERS: readonly Kind[] = ['reseller', 'platform'];

/** The menu in its order; a new page joins here with one entry, in a script of its own. */
export const GROUPS: readonly PageGroup[] = [
  {
    text: 'shell.group.tenants',
    pages: [
      {
        path: '/console/tenants',
        text: 'shell.page.tenants',
        icon: 'store',
        scope: 'read:tenants',
        of: MANAGERS,
        page: lazy(async () => ({ default: (await import('../tenants/tenants-pages.js')).TenantsPages })),
      },
      {
        path: '/console/resellers',
        text: 'shell.page.resellers',
        icon: 'handshake',
        scope: 'read:resellers',
        of: MANAGERS,
        page: lazy(async () => ({
          default: (await import('../resellers/resellers-pages.js')).ResellersPages,
        })),
      },
      {
        path: '/console/brand',
        text: 'shell.page.defaultBrand',
        icon: 'palette',
        scope: 'write:branding',
        of: MANAGERS,
        page: lazy(async () => ({ default: (await import('../brand/brand-page.js')).BrandPage })),
      },
    ],
  },
  {
    text: 'shell.group.marketplace',
    pages: [
      {
        path: '/console/brand',
        text: 'shell.page.brand',
        icon: 'palette',
        scope: 'write:branding',
        of: ['tenant'],
        page: lazy(async () => ({ default: (await import('../brand/brand-page.js')).BrandPage })),
      },
      {
        path: '/console/domains',
        text: 'shell.page.domains',
        icon: 'globe',
        scope: 'write:domains',
        of: ['tenant'],
        page: lazy(async () => ({ default: (await import('../domains/domains-pages.js')).DomainsPages })),
      },
    ],
  },
  {
    text: 'shell.group.people',
    pages: [
      {
        path: '/console/members',
        text: 'shell.page.members',
        icon: 'users',
        scope: 'read:members',
        page: lazy(async () => ({ default: (await import('../members/members-pages.js')).MembersPages })),
      },
      {
        path: '/console/sso',
        text: 'shell.page.sso',
        icon: 'lock',
        scope: 'read:sso',
        of: ['tenant'],
        page: lazy(async () => ({ default: (await import('../sso/sso-page.js')).SsoPage })),
      },
    ],
  },
  {
    text: 'shell.group.developers',
    pages: [
      {
        path: '/console/api-keys',
        text: 'shell.page.apiKeys',
        icon: 'key',
        scope: 'read:api_keys',
        page: lazy(async () => ({ default: (await import('../api-keys/api-keys-pages.js')).ApiKeysPages })),
      },
    ],
  },
  {
    text: 'shell.group.oversight',
    pages: [
      {
        path: '/console/audit',
        text: 'shell.page.audit',
        icon: 'file-text',
        scope: 'read:audit',
        page: lazy(async () => ({ default: (await import('../audit/audit-pages.js')).AuditPages })),
      },
      {
        path: '/console/support',
        text: 'shell.page.support',
        icon: 'lifebuoy',
        scope: 'read:support_sessions',
        page: lazy(async () => ({ default: (await import('../support/support-page.js')).SupportPage })),
      },
    ],
  },
  {
    text: 'shell.group.personal',
    pages: [
      {
        path: '/console/account',
        text: 'shell.page.account',
        icon: 'user',
        scope: null,
        page: lazy(async () => ({ default: (await import('../account/account-page.js')).AccountPage })),
      },
    ],
  },
];

/** What stands above every page, for instance that somebody else is looking in; the first is the topmost. */
export const BANNERS: readonly ComponentType[] = [SupportBanner];

/** Every page that a console of this kind has. */
export const pagesOf = (kind: Kind): ConsolePage[] =>
  GROUPS.flatMap(({ pages }) => pages).filter(({ of }) => !of || of.includes(kind));

/** The groups with the pages that are open to whoever is looking; a group without any is left out. */
export function groupsFor(kind: Kind, viewer: Viewer | null): PageGroup[] {
  const here = pagesOf(kind);
  // Somebody in a support session has no account here.
  const mayOpen = ({ scope }: ConsolePage) =>
    scope === null ? viewer !== null && viewer.role !== 'support' : viewer?.scopes.includes(scope) === true;
  return GROUPS.map(({ text, pages }) => ({
    text,
    pages: pages.filter((page) => here.includes(page) && mayOpen(page)),
  })).filter(({ pages }) => pages.length > 0);
}

/** Whether an address is a page's or below it. */
export const isAt = (location: string, path: string): boolean =>
  location === path || location.startsWith(`${path}/`);
