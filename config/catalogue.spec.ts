import { describe, expect, it } from '@jest/globals';
import { wcagContrast } from 'culori';
import { catalogueEntrySchema, type CatalogueTheme } from './catalogue-entry.js';
import { loadCatalogue } from './catalogue.js';
import { loadCategories } from './categories.js';

/** Every product that the background notes name in a taxonomy, table or list. */
const PRODUCTS_OF_THE_NOTES = `
  Klaviyo, Mailchimp, SendGrid, Constant Contact, Zendesk, Intercom, Freshdesk, Help Scout, Stripe, PayPal, Square,
  Authorize.net, Google Analytics, Mixpanel, Amplitude, Heap, Facebook, Instagram, X (Twitter), TikTok, Pinterest,
  ShipStation, Shippo, EasyPost, ShipBob, TradeGecko, Cin7, Skubana, Fishbowl, Zapier, Make, IFTTT, n8n, WordPress,
  Contentful, Sanity, Strapi, Auth0, Okta, OneTrust, TrustArc, Salesforce, HubSpot, Pipedrive, Zoho CRM, Slack,
  Microsoft Teams, Discord, Twilio, ActiveCampaign, Marketo Engage, Pardot, Drip, Canva, Figma, Adobe Creative Cloud,
  Notion, Confluence, Guru, Document360, QuickBooks Online, QuickBooks Desktop, Xero, Sage, FreshBooks, Viewpoint,
  Chief Architect, AutoCAD, Revit, SketchUp, Google Calendar, Outlook Calendar, iCal, Gmail, Outlook, Google Drive,
  Dropbox, OneDrive, Box, Builder Finance, Construction Loan Pro, 84 Lumber, ABC Supply, Ferguson, RSMeans,
  Craftsman National, ACH bank payments, Third-party inspections, TruStile, HomeAdvisor, SharePoint, Jira, Asana,
  monday.com, Tableau, Power BI, Google Workspace, Shopify, WooCommerce, Stripe Connect, Google Sheets,
  Custom webhooks, Apache Kafka, Microsoft Power Automate`
  .split(',')
  .map((name) => name.trim());

const catalogue = loadCatalogue();
const texts = (entry: (typeof catalogue)[number]): string[] => [
  entry.shortDescription,
  entry.description,
  entry.setupGuide,
  ...entry.whatItDoes,
];
const twice = (values: string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the catalogue', () => {
  it('holds every product of the notes, and besides them only what works', () => {
    const products = catalogue
      .filter((entry) => entry.availability === 'coming_soon')
      .map((entry) => entry.name);
    expect(products.sort()).toEqual([...PRODUCTS_OF_THE_NOTES].sort());
  });

  it('has eight entries that work: six themes, the announcement bar and the SMTP server', () => {
    const working = catalogue.filter((entry) => entry.availability === 'working');
    expect(working.map((entry) => entry.handler).sort()).toEqual([
      'announcement-bar',
      ...Array.from({ length: 6 }, () => 'brand-theme'),
      'smtp-server',
    ]);
  });

  it('puts something on each shelf', () => {
    const used = new Set(catalogue.flatMap((entry) => entry.categories));
    expect(loadCategories().filter(({ slug }) => !used.has(slug))).toEqual([]);
  });

  it('describes no two products with the same words', () => {
    expect(twice(catalogue.flatMap(texts))).toEqual([]);
    expect(twice(catalogue.map((entry) => entry.name.toLowerCase()))).toEqual([]);
  });

  it('has two or three paragraphs in each description', () => {
    const paragraphs = catalogue.map((entry) => entry.description.trim().split(/\n\n+/).length);
    expect(paragraphs.filter((count) => count < 2 || count > 3)).toEqual([]);
  });

  it('never names the platform, its competitors or filler text', () => {
    const banned = /\blivery\b|hotdash|proofpix|gohighlevel|lorem|ipsum|\btodo\b/i;
    expect(
      catalogue.filter((entry) => banned.test(JSON.stringify(entry))).map((entry) => entry.slug),
    ).toEqual([]);
  });

  it('gives a reason for each permission, and asks for none twice', () => {
    const repeated = catalogue.filter((entry) => twice(entry.scopes.map(({ scope }) => scope)).length > 0);
    expect(repeated.map((entry) => entry.slug)).toEqual([]);
    expect(catalogue.filter((entry) => entry.scopes.length === 0)).toEqual([]);
  });

  it('features about eight well-known products', () => {
    expect(catalogue.filter((entry) => entry.featured)).toHaveLength(8);
  });

  it('draws white monograms on icons that are dark enough', () => {
    const pale = catalogue.filter((entry) => wcagContrast(entry.icon.color, '#ffffff') < 4.5);
    expect(pale.map((entry) => entry.slug)).toEqual([]);
  });
});

describe('a brand theme', () => {
  const themes = catalogue.flatMap((entry): [string, CatalogueTheme][] =>
    entry.theme ? [[entry.slug, entry.theme]] : [],
  );

  it.each(themes)('%s keeps text and all colours legible in both schemes', (slug, theme) => {
    const required = slug === 'theme-beacon' ? 7 : 4.5;
    const failing = Object.entries(theme.colors).flatMap(
      ([scheme, { background, surface, ...foregrounds }]) =>
        Object.entries(foregrounds)
          .filter(
            ([, color]) => Math.min(wcagContrast(color, background), wcagContrast(color, surface)) < required,
          )
          .map(([name]) => `${scheme} ${name}`),
    );
    expect(failing).toEqual([]);
  });

  it('differs from every other in colours and in looks', () => {
    expect(twice(themes.map(([, theme]) => theme.colors.light.primary))).toEqual([]);
    expect(twice(themes.map(([, { fonts, radius }]) => JSON.stringify({ fonts, radius })))).toEqual([]);
  });
});

describe('the schema of an entry', () => {
  const entry = catalogue.find(({ slug }) => slug === 'slack');
  const problems = (change: object): string[] =>
    catalogueEntrySchema.safeParse({ ...entry, ...change }).error?.issues.map(({ path }) => path.join('.')) ??
    [];

  it('accepts what is in the files', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['shortDescription', 'x'.repeat(81)],
    ['shortDescription', 'Ends with a full stop, which looks odd on a card.'],
    ['setupGuide', [1, 2, 3, 4, 5, 6].map((step) => `${step}. Do something`).join('\n')],
    ['categories', ['crm', 'storage', 'lending', 'suppliers']],
    ['handler', 'smtp-server'],
    ['uiHints', { order: [] }],
    ['unknownField', true],
  ])('refuses an entry with a wrong %s', (field, value) => {
    expect(problems({ [field]: value })).toContain(field === 'unknownField' ? '' : field);
  });

  it('refuses a scope that does not exist', () => {
    const scopes = [{ scope: 'write:everything', reason: 'Because it would be convenient' }];
    expect(problems({ scopes })).toEqual(['scopes.0.scope']);
  });
});
