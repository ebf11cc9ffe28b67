// A reference to something in the same drawing: url(#id), with or without quotes.
const LOCAL_URL = /url\(\s*(["']?)#([^\s"'()\\<>]+)\1\s*\)/gi;
const FETCHING =
  /(?:url|src|image|image-set|cross-fade|element|paint|expression)\s*\(|javascript:|data:|\/\//i;
// They cost a renderer more than they give a logo: dashes can number millions on one line.
const COSTLY =
  /(?<![\w-])(?:stroke-dasharray|(?:backdrop-)?filter|marker(?:-start|-mid|-end)?)\s*:[^;}]*;?/gi;

/** The ids that a piece of CSS, or an attribute such as `fill`, refers to by `url(#id)`. */
export function localReferences(css: string): string[] {
  return [...css.matchAll(LOCAL_URL)].map((match) => match[2] ?? '');
}

/** CSS without comments and costly declarations, or null if what is left could reach beyond the drawing. */
export function cleanCss(css: string): string | null {
  const bare = withoutComments(css)?.replace(COSTLY, '').trim();
  return bare !== undefined && isSelfContained(bare) ? bare : null;
}

/**
 * Whether a value stays within the drawing: no escapes (which hide words from a reader), no at-rule but `@media`, and no
 * function that could fetch, except `url(#id)`.
 */
export function isSelfContained(value: string): boolean {
  if (value.includes('\\') || value.includes('<')) return false;
  if ([...value.matchAll(/@([\w-]*)/g)].some((match) => match[1]?.toLowerCase() !== 'media')) return false;
  return !FETCHING.test(value.replace(LOCAL_URL, ''));
}

// By hand and not by pattern: unclosed comments make patterns quadratic.
function withoutComments(css: string): string | undefined {
  let bare = '';
  for (let at = 0; ;) {
    const open = css.indexOf('/*', at);
    if (open === -1) return bare + css.slice(at);
    const close = css.indexOf('*/', open + 2);
    if (close === -1) return undefined;
    bare += css.slice(at, open) + ' ';
    at = close + 2;
  }
}
