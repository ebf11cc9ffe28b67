import { ImageRejected } from './image-rejected.js';
import { localReferences } from './svg-style.js';

const MAX_TAGS = 6000;
const MAX_ATTRIBUTES = 64;
const MAX_DEPTH = 64;
const MAX_COST = 10_000;

/** Refuses a drawing by its text alone, before a parser builds a tree of it. */
export function assertParsable(text: string): void {
  const tags = text.split('<');
  if (tags.length > MAX_TAGS) throw tooComplex('has too many elements');
  for (const tag of tags) {
    if (tag.length > 64 && tag.split(/=\s*["']/, MAX_ATTRIBUTES + 2).length > MAX_ATTRIBUTES + 1) {
      throw tooComplex('has elements with too many attributes');
    }
  }
}

/** Refuses what is nested too deeply for the code that walks it. */
export function assertShallow(root: Element): void {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw tooComplex('is nested too deeply');
    level = level.flatMap((element) => [...element.children]);
  }
}

/**
 * Refuses drawings whose parts refer to one another so that few elements draw as millions ("billion laughs" by
 * `<use>`, patterns, masks), or in a circle. Counts what is drawn when every reference is followed.
 */
export function assertBoundedDrawing(root: Element): void {
  const byId = new Map<string, Element>();
  for (const element of [root, ...root.querySelectorAll('[id]')]) {
    if (element.id && !byId.has(element.id)) byId.set(element.id, element);
  }
  const known = new Map<Element, number>();
  const open = new Set<Element>();
  const costOf = (element: Element): number => {
    const found = known.get(element);
    if (found !== undefined) return found;
    if (open.has(element)) throw tooComplex('refers to itself in a circle');
    open.add(element);
    let cost = 1;
    for (const child of element.children) cost += costOf(child);
    for (const id of referencesOf(element)) {
      const target = byId.get(id);
      if (target) cost += costOf(target);
    }
    if (cost > MAX_COST) throw tooComplex('repeats its parts too often');
    open.delete(element);
    known.set(element, cost);
    return cost;
  };
  costOf(root);
}

function referencesOf(element: Element): string[] {
  return [...element.attributes].flatMap(({ localName, value }) =>
    localName === 'href' && value.startsWith('#') ? [value.slice(1)] : localReferences(value),
  );
}

function tooComplex(how: string): ImageRejected {
  return new ImageRejected('svg-too-complex', `This SVG ${how}. Simplify it, or upload it as PNG.`);
}
