import type { Config as PurifyConfig, DOMPurify } from 'dompurify';
import type { DOMWindow } from 'jsdom';

import { ImageRejected } from './image-rejected.js';
import { assertBoundedDrawing, assertParsable, assertShallow } from './svg-complexity.js';
import type { Size } from './svg-size.js';
import { fitSvg } from './svg-size.js';
import { cleanCss, isSelfContained, localReferences } from './svg-style.js';

export interface SanitizedSvg extends Size {
  /** A whole document, ready to be served as `image/svg+xml`. */
  readonly svg: string;
  /** Names of elements and attributes that were taken out, each once. */
  readonly removed: string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const MAX_BYTES = 512 * 1024;
// Beside the svg profile of DOMPurify: what fetches or moves has no place in a logo; filters, markers and dashes cost
// a renderer more than they give. <use> is let in: what it refers to is checked and counted here. What goes, goes with
// its content, but for links: without its address an <a> is a group.
const FORBIDDEN_TAGS = ['image', 'marker', 'animate', 'animateMotion', 'animateTransform', 'set', 'filter'];
const FORBIDDEN_ATTRIBUTES = [
  'filter',
  'marker',
  'marker-start',
  'marker-mid',
  'marker-end',
  'stroke-dasharray',
];
const PURIFY: PurifyConfig & { IN_PLACE: true } = {
  USE_PROFILES: { svg: true },
  ADD_TAGS: ['use'],
  FORBID_TAGS: FORBIDDEN_TAGS,
  FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: false,
  IN_PLACE: true,
};

/**
 * Turns an uploaded SVG into one that only draws: it runs nothing, fetches nothing, and costs a renderer little.
 * DOMPurify on a tree that was parsed as XML, as browsers parse it; then a second pass of our own over what is left,
 * which believes nothing of the first. Throws {@link ImageRejected}.
 */
export async function sanitizeSvg(source: Uint8Array, box: Size): Promise<SanitizedSvg> {
  const text = readText(source);
  const { window, purify } = await loadSanitizer();
  const root = parse(window, text);
  assertShallow(root);
  const removed = new Set<string>();
  purify.sanitize(root, PURIFY);
  for (const entry of purify.removed) {
    const node = 'element' in entry ? entry.element : entry.attribute;
    if (node && !node.nodeName.startsWith('#')) removed.add(node.nodeName);
  }
  for (const element of [root, ...root.querySelectorAll('*')]) harden(element, removed);
  assertBoundedDrawing(root);
  const size = fitSvg(root, box);
  const svg = new window.XMLSerializer().serializeToString(root);
  if (Buffer.byteLength(svg) > MAX_BYTES) throw tooLarge();
  return { svg, ...size, removed: [...removed].slice(0, 50) };
}

function readText(source: Uint8Array): string {
  if (source.byteLength > MAX_BYTES) throw tooLarge();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch (cause) {
    throw new ImageRejected('svg-malformed', 'This SVG is not in UTF-8. Save it again in that encoding.', {
      cause,
    });
  }
  // Old exporters write the harmless doctype of SVG 1.1. What declares something is another matter.
  const plain = text.replace(/<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]{0,80}"\s+"[^"<>]{0,120}")?\s*>/i, '');
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(plain)) {
    throw new ImageRejected('svg-entities', 'This SVG declares entities. Export it without a document type.');
  }
  assertParsable(plain);
  // Drawings copied out of a web page lack the namespace, which a file needs.
  const at = plain.search(/<svg[\s>]/);
  const tag = plain.slice(at, plain.indexOf('>', at));
  return at === -1 || /\sxmlns\s*=/.test(tag)
    ? plain
    : `${plain.slice(0, at)}<svg xmlns="${SVG}"${plain.slice(at + '<svg'.length)}`;
}

function parse(window: DOMWindow, text: string): Element {
  const root = new window.DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== SVG) {
    const reason = root.localName === 'parsererror' ? ` (${(root.textContent ?? '').slice(0, 100)})` : '';
    throw new ImageRejected('svg-malformed', `This is not a well-formed SVG${reason}. Export it again.`);
  }
  return root;
}

function harden(element: Element, removed: Set<string>): void {
  const foreign = element.namespaceURI !== SVG || FORBIDDEN_TAGS.includes(element.localName);
  if (foreign || /^(script|foreignobject|iframe|handler|listener)$/i.test(element.localName)) {
    removed.add(element.localName);
    element.remove();
    return;
  }
  if (element.localName === 'style') hardenStyleSheet(element, removed);
  for (const attribute of [...element.attributes]) {
    if (attribute.namespaceURI === 'http://www.w3.org/2000/xmlns/') continue;
    if (attribute.name === 'style') hardenStyle(element, attribute, removed);
    else if (!isHarmless(attribute)) {
      removed.add(attribute.name);
      element.removeAttributeNode(attribute);
    }
  }
}

function isHarmless({ name, localName, namespaceURI, ownerElement, value }: Attr): boolean {
  if (/^on/i.test(name) || FORBIDDEN_ATTRIBUTES.includes(name)) return false;
  if (namespaceURI !== null && namespaceURI !== XLINK && name !== 'xml:space') return false;
  if (localName === 'href') return ownerElement?.localName !== 'a' && /^#[^\s"'()<>\\]+$/.test(value);
  return isSelfContained(value);
}

function hardenStyle(element: Element, attribute: Attr, removed: Set<string>): void {
  // The size of the drawing is decided by fitSvg alone.
  const sizes = /(?<![\w-])(?:(?:min|max)-)?(?:width|height)\s*:[^;]*;?/gi;
  const css = cleanCss(attribute.value);
  if (css !== null) {
    element.setAttribute('style', element.parentElement ? css : css.replace(sizes, ''));
    return;
  }
  removed.add('style');
  element.removeAttribute('style');
}

// A rule can apply to every element at once, so it may refer only to what costs little: gradients.
function hardenStyleSheet(element: Element, removed: Set<string>): void {
  const css = cleanCss(element.textContent ?? '');
  const gradients = [...element.ownerDocument.querySelectorAll('linearGradient,radialGradient')].map(
    ({ id }) => id,
  );
  if (css !== null && localReferences(css).every((id) => gradients.includes(id))) {
    element.textContent = css;
    return;
  }
  removed.add('style');
  element.remove();
}

function tooLarge(): ImageRejected {
  const limit = `${MAX_BYTES / 1024} KiB`;
  return new ImageRejected(
    'file-too-large',
    `This SVG is larger than ${limit}. Simplify it, or upload it as PNG.`,
  );
}

let sanitizer: Promise<{ window: DOMWindow; purify: DOMPurify }> | undefined;

// jsdom takes a third of a second to load: only a process that is given an SVG pays for it, once.
function loadSanitizer(): Promise<{ window: DOMWindow; purify: DOMPurify }> {
  sanitizer ??= (async () => {
    const [{ JSDOM }, { default: createDOMPurify }] = await Promise.all([
      import('jsdom'),
      import('dompurify'),
    ]);
    const { window } = new JSDOM('');
    return { window, purify: createDOMPurify(window) };
  })();
  return sanitizer;
}
