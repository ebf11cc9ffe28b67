import { wcagContrast } from 'culori';
import { Liquid } from 'liquidjs';

import { HTML_LAYOUT } from './templates/layout-html.js';
import { TEXT_LAYOUT } from './templates/layout-text.js';
import { en } from './texts/en.js';

/** What each mail must be told, by name: texts, `expiresAt` an RFC 3339 time. `actionUrl` becomes the button. */
export const MAIL_DATA = {
  invitation: ['recipientName', 'actionUrl', 'expiresAt'],
  'password-reset': ['recipientName', 'actionUrl', 'expiresAt'],
  'password-reset-sso': ['recipientName', 'actionUrl'],
  'password-changed': ['recipientName', 'changedAt', 'actionUrl'],
  'email-verification': ['recipientName', 'email', 'actionUrl', 'expiresAt'],
  'email-change-notice': ['recipientName', 'newEmail', 'actionUrl'],
  'domain-verified': ['hostname', 'actionUrl'],
  'domain-failed': ['hostname', 'reason', 'actionUrl'],
  'api-key-rotation-due': ['keyName', 'prefix', 'expiresAt', 'actionUrl'],
  'api-key-suspended': ['keyName', 'prefix', 'refused', 'minutes', 'actionUrl'],
  'support-session-opened': ['person', 'organisation', 'reason', 'access', 'expiresAt', 'actionUrl'],
  'app-secret-rotation-due': ['appName', 'hint', 'expiresAt', 'actionUrl'],
  'smtp-test': ['host'],
} as const satisfies Record<string, readonly string[]>;

export type MailTemplate = keyof typeof MAIL_DATA;

/** Whose mail it is. URLs are absolute, since a mail has no host; the logo is PNG, since mail clients know no SVG. */
export interface MailBrand {
  readonly name: string;
  readonly logoUrl: string | null;
  /** `#rrggbb`. */
  readonly primaryColor: string;
  readonly legal: {
    readonly privacyUrl: string | null;
    readonly termsUrl: string | null;
    readonly imprintUrl: string | null;
  };
  readonly support: { readonly email: string | null; readonly url: string | null };
}

/** Texts of one mail, as Liquid. */
export interface MailText {
  readonly subject: string;
  /** The line that mail clients show beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action?: string;
  readonly note?: string;
}

/** The message catalogue of one language. */
export interface MailTexts {
  readonly footer: Readonly<Record<'privacy' | 'terms' | 'imprint' | 'support' | 'linkHint', string>>;
  readonly mails: Readonly<Record<MailTemplate, MailText>>;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const strict = {
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  timezoneOffset: 0,
} as const;
const plain = new Liquid(strict);
const escaping = new Liquid({ ...strict, outputEscape: 'escape' });
const htmlLayout = escaping.parse(HTML_LAYOUT);
const textLayout = plain.parse(TEXT_LAYOUT);

const FALLBACK_COLOR = '#292524';
const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

/**
 * Renders a mail in a tenant's brand: no other name, colour or link appears in it. Throws where data is missing or the
 * link of the button is not http(s), so that a half-filled mail is never sent.
 */
export function renderMail(
  template: MailTemplate,
  brand: MailBrand,
  data: Readonly<Record<string, string>>,
): RenderedMail {
  const missing = MAIL_DATA[template].filter((name) => data[name] === undefined);
  if (missing.length > 0) throw new TypeError(`The mail ${template} lacks ${missing.join(', ')}`);
  const actionUrl = webUrl(data['actionUrl']);
  if (data['actionUrl'] && !actionUrl) throw new TypeError(`The link of ${template} is not http or https`);

  const texts = en;
  const name = oneLine(brand.name);
  const words = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, oneLine(value)]));
  const say = (message: string): string =>
    String(plain.parseAndRenderSync(message, { ...words, brand: { name } })).trim();
  const mail = texts.mails[template];
  const subject = oneLine(say(mail.subject));
  const view = {
    locale: 'en',
    subject,
    preview: say(mail.preview),
    heading: say(mail.heading),
    paragraphs: mail.paragraphs.map(say),
    action: mail.action && actionUrl ? say(mail.action) : null,
    actionUrl,
    note: mail.note ? say(mail.note) : null,
    brand: { name },
    logoUrl: webUrl(brand.logoUrl),
    links: footerLinks(brand, texts.footer),
    footer: texts.footer,
    font: FONT,
    ...buttonColors(brand.primaryColor),
  };
  return {
    subject,
    html: String(escaping.renderSync(htmlLayout, view)),
    text: `${String(plain.renderSync(textLayout, view)).trim()}\n`,
  };
}

function footerLinks(brand: MailBrand, labels: MailTexts['footer']): { label: string; url: string }[] {
  const { legal, support } = brand;
  const address =
    support.email && /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(support.email) ? `mailto:${support.email}` : null;
  const links = [
    { label: labels.support, url: webUrl(support.url) ?? address },
    { label: labels.privacy, url: webUrl(legal.privacyUrl) },
    { label: labels.terms, url: webUrl(legal.termsUrl) },
    { label: labels.imprint, url: webUrl(legal.imprintUrl) },
  ];
  return links.flatMap(({ label, url }) => (url ? [{ label, url }] : []));
}

function buttonColors(color: string): { primary: string; onPrimary: string; edge: string } {
  const primary = /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : FALLBACK_COLOR;
  const onPrimary =
    wcagContrast(primary, '#ffffff') >= wcagContrast(primary, '#000000') ? '#ffffff' : '#000000';
  // A button as light as the page is still seen by its edge.
  return { primary, onPrimary, edge: wcagContrast(primary, '#ffffff') < 3 ? '#78716c' : primary };
}

function webUrl(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

// A line break in a subject or a name would begin a header or a second line of its own.
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
