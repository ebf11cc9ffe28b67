import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, Renderer } from 'marked';
import { projectRoot } from '#config/project-root.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** A heading's anchor: `Rate limits` → `rate-limits`. */
const anchorOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '-');

const renderer = new Renderer();
renderer.heading = ({ text, depth }) => `<h${depth} id="${anchorOf(text)}">${text}</h${depth}>`;
// What is wider than the page scrolls, by keyboard too.
renderer.code = ({ text }) =>
  `<pre tabindex="0" role="region" aria-label="Example"><code>${escapeHtml(text)}</code></pre>`;

/** The prose before the reference; it is ours, not a tenant's. */
const guide = readFileSync(join(projectRoot, 'config/api-guide.md'), 'utf8');
const prose = new Marked({ renderer, async: false }).parse(guide) as string;
const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, text]) => text!);

const TITLE = 'API documentation';

/** The logo that fits the scheme of the page, which may be the visitor's. */
function pictureOf(
  light: string,
  dark: string | null,
  scheme: 'light' | 'dark' | 'auto',
  name: string,
): string {
  const image = `<img src="${escapeHtml((scheme === 'dark' && dark) || light)}" alt="${name}" height="32">`;
  if (scheme !== 'auto' || !dark) return image;
  return `<picture><source srcset="${escapeHtml(dark)}" media="(prefers-color-scheme: dark)">${image}</picture>`;
}

/** The page under `/docs`: prose that needs no script, and the place where the reference is drawn. */
export function docsPage(input: {
  name: string;
  logo: string | null;
  darkLogo: string | null;
  colorScheme: 'light' | 'dark' | 'auto';
  favicon: string | null;
  assets: { scripts: string[]; styles: string[] };
}): string {
  const name = escapeHtml(input.name);
  const brand = input.logo ? pictureOf(input.logo, input.darkLogo, input.colorScheme, name) : name;
  const links = headings.map((text) => `<li><a href="#${anchorOf(text)}">${text}</a></li>`).join('');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${TITLE} · ${name}</title>`,
    input.favicon
      ? `<link rel="icon" href="${escapeHtml(input.favicon)}">`
      : '<link rel="icon" href="data:,">',
    '<link rel="stylesheet" href="/theme.css">',
    ...input.assets.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...input.assets.scripts.map((src) => `<script type="module" src="${escapeHtml(src)}"></script>`),
    `</head><body class="docs"><header><a href="/">${brand}</a></header><main><h1>${TITLE}</h1>`,
    `<nav aria-label="Guide"><ul>${links}<li><a href="#reference">Reference</a></li></ul></nav>`,
    `<article>${prose}</article>`,
    '<section id="reference" aria-labelledby="reference-title"><h2 id="reference-title">Reference</h2>',
    '<p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p><div id="operations"></div></section>',
    '</main></body></html>',
  ].join('');
}
