import { describe, expect, it } from '@jest/globals';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';

import type { MailBrand, MailTemplate } from './render-mail.js';
import { MAIL_DATA, renderMail } from './render-mail.js';

const brand: MailBrand = {
  name: 'Acme Süd & Söhne',
  logoUrl: 'https://market.acme.example/assets/ab.png',
  primaryColor: '#7a1f3d',
  legal: {
    privacyUrl: 'https://acme.example/privacy?a=1&b=2',
    termsUrl: 'https://acme.example/terms',
    imprintUrl: null,
  },
  support: { email: 'help@acme.example', url: null },
};
const data: Record<string, string> = {
  recipientName: 'Ada',
  actionUrl: 'https://market.acme.example/invite/s3cret',
  expiresAt: '2026-12-01T13:05:00.000Z',
  hostname: 'market.acme.example',
  reason: 'The TXT record holds another value.',
  host: 'smtp.acme.example',
  keyName: 'Warehouse',
  prefix: 'x4Tq09aB',
  person: 'Rita Reseller',
  organisation: 'Northwind Software',
  access: 'write',
  appName: 'Timesheets',
  hint: 'x4Tq',
  refused: '1200',
  minutes: '10',
  changedAt: '2026-12-01T13:05:00.000Z',
  email: 'ada@acme.example',
  newEmail: 'ada@lovelace.example',
};
const templates = Object.keys(MAIL_DATA) as MailTemplate[];

function dom(html: string): Document {
  return new JSDOM(html).window.document;
}

describe.each(templates)('the mail %s', (template) => {
  it('is complete in HTML and in text, and nothing of Liquid is left', () => {
    const mail = renderMail(template, brand, data);
    for (const part of [mail.subject, mail.html, mail.text])
      expect(part).not.toMatch(/\{\{|\{%|undefined|\[object/);
    const document = dom(mail.html);
    expect(document.title).toBe(mail.subject);
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(mail.text).toContain(document.querySelector('h1')?.textContent ?? '-');
  });

  it('wears the brand and no other name', () => {
    const mail = renderMail(template, brand, data);
    const document = dom(mail.html);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Acme Süd & Söhne');
    const links = [...document.querySelectorAll('a')].map((a) => a.href);
    expect(links).toContain('https://acme.example/privacy?a=1&b=2');
    expect(links).toContain('mailto:help@acme.example');
    expect(mail.html + mail.text + mail.subject).not.toMatch(/livery|powered|platform/i);
    expect(document.querySelectorAll('script,style,link,form,iframe')).toHaveLength(0);
  });

  it.each(MAIL_DATA[template])('is not sent without %s', (name) => {
    const { [name]: _left, ...rest } = data;
    expect(() => renderMail(template, brand, rest)).toThrow(name);
  });
});

describe('renderMail', () => {
  it('links the button and writes the link out', () => {
    const { html, text } = renderMail('invitation', brand, data);
    const document = dom(html);
    const buttons = [...document.querySelectorAll('a')].filter((a) => a.href === data['actionUrl']);
    expect(buttons.map((a) => a.textContent)).toEqual(['Choose a password', data['actionUrl']]);
    expect(text).toContain(data['actionUrl']);
    expect(text).toContain('1 December 2026, 13:05 UTC');
  });

  it('shows the name where there is no logo', () => {
    const document = dom(renderMail('smtp-test', { ...brand, logoUrl: null }, data).html);
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('Acme Süd & Söhne');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', '//evil.example'])(
    'refuses the link %s',
    (url) => {
      expect(() => renderMail('invitation', brand, { ...data, actionUrl: url })).toThrow('not http');
      const odd = { ...brand, logoUrl: url, legal: { privacyUrl: url, termsUrl: url, imprintUrl: url } };
      const { html } = renderMail('smtp-test', odd, data);
      expect(html).not.toContain(url);
    },
  );

  it('lets no name, reason or colour become markup, Liquid or a header line', () => {
    const nasty = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "';}</style><b>",
        '{{ brand.name }}{% for i in (1..9) %}x{% endfor %}',
        'a\r\nBcc: eve@evil.example',
        '\u2028\u2029\u0000',
      ),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, reason, color) => {
        const hostile: MailBrand = {
          ...brand,
          name,
          primaryColor: color,
          support: { email: name, url: reason },
        };
        const { subject, html } = renderMail('domain-failed', hostile, { ...data, reason, hostname: name });
        const document = dom(html);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(document.querySelectorAll('script,b,style,table table table table')).toHaveLength(0);
        expect(document.querySelectorAll('h1')).toHaveLength(1);
        for (const element of document.querySelectorAll('*')) {
          expect(element.getAttributeNames().filter((attribute) => attribute.startsWith('on'))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the button readable, and its edge seen, for every primary colour', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, (primaryColor) => {
        const { html } = renderMail('invitation', { ...brand, primaryColor }, data);
        const [, background = '', edge = ''] =
          /bgcolor="(#\w{6})" style="background-color:\1;border:1px solid (#\w{6});/.exec(html) ?? [];
        const [, color = ''] = /font-weight:600;color:(#\w{6});text-decoration:none/.exec(html) ?? [];
        expect(background).toBe(primaryColor);
        expect(wcagContrast(color, background)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
