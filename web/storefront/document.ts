import { createHash } from 'node:crypto';
import { parseHex } from '../design/color.js';
import type { PageData } from './page-data.js';

/** Addresses of the built files that a page loads, from the bundler's manifest. */
export interface PageAssets {
  scripts: string[];
  styles: string[];
  /** Modules that the scripts import, to be fetched at the same time. */
  preloads?: string[];
  /** Text of a style sheet to put into the page instead of linking it. */
  inlineCss?: string;
}

/** Sources for the page's Content-Security-Policy, one per inline element, such as `'sha256-…'`. */
export interface InlineHashes {
  styles: string[];
  scripts: string[];
}

// Pages that a link points at are fetched while the pointer rests on it, so that the next one is there at once.
const SPECULATION = JSON.stringify({
  prefetch: [{ where: { href_matches: ['/', '/integrations/marketplace*'] }, eagerness: 'moderate' }],
});

/** The complete document around the rendered `body`: the tenant's name, icon, colours and fonts are in its head. */
export function documentOf(input: {
  data: PageData;
  title: string;
  description: string;
  body: string;
  assets: PageAssets;
  themeCss: string;
  locale: string;
}): { html: string; inlineHashes: InlineHashes } {
  const { data, assets } = input;
  const { brand } = data.storefront;
  const theme = styleText(input.themeCss);
  const inlineStyles = assets.inlineCss ? [theme, styleText(assets.inlineCss)] : [theme];
  const isConsole = data.page.name === 'console';
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(input.title)}</title>`,
    input.description && `<meta name="description" content="${escapeHtml(input.description)}">`,
    data.status !== 200 || isConsole ? '<meta name="robots" content="noindex">' : '',
    `<link rel="icon" href="${escapeHtml(brand.favicon ?? monogramIcon(brand.name, brand.colors.light.primary))}">`,
    ...themeColors(data),
    ...inlineStyles.map((style) => `<style>${style}</style>`),
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...(assets.preloads ?? []).map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${escapeHtml(src)}"></script>`),
    isConsole ? '' : `<script type="speculationrules">${SPECULATION}</script>`,
  ].filter(Boolean);
  const html =
    `<!doctype html><html lang="${escapeHtml(input.locale)}" dir="${direction(input.locale)}"><head>${head.join('')}</head>` +
    `<body><div id="root">${input.body}</div>` +
    `<script type="application/json" id="page-data">${jsonText(data)}</script></body></html>`;
  return {
    html,
    inlineHashes: {
      styles: inlineStyles.map(sourceHash),
      scripts: isConsole ? [] : [sourceHash(SPECULATION)],
    },
  };
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;
const direction = (locale: string) => (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');

const sourceHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Text between `<style>` tags may not close them. */
const styleText = (css: string) => css.replace(/<\/(?=style)/gi, '<\\/');

/** JSON that cannot leave its script element, whatever a tenant wrote into a name. */
const jsonText = (data: PageData) =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function themeColors({ storefront: { brand } }: PageData): string[] {
  const light = parseHex(brand.colors.light.background) && brand.colors.light.background;
  const dark = parseHex(brand.colors.dark.background) && brand.colors.dark.background;
  const meta = (color: string | null, media = '') =>
    color
      ? [
          `<meta name="theme-color" content="${color}"${media && ` media="(prefers-color-scheme: ${media})"`}>`,
        ]
      : [];
  if (brand.colorScheme === 'auto') return [...meta(light, 'light'), ...meta(dark, 'dark')];
  return meta(brand.colorScheme === 'dark' ? dark : light);
}

/** A brand without an icon of its own gets its initial on its colour, and never a stranger's. */
function monogramIcon(name: string, color: string): string {
  const fill = parseHex(color) ? color : '#475569';
  const letter = escapeHtml([...name.trim()][0]?.toUpperCase() ?? '');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${fill}"/>` +
    `<text x="16" y="22.500" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="18" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
