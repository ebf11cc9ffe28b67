import type { Brand, BrandConfig, Json, PartialBrand } from '../../api/contract.js';

/** One value that differs, named by its path in the brand. */
export interface Change {
  path: string[];
  before: Json | undefined;
  after: Json;
}

type Tree = { [key: string]: Json };

/** The editable part of what the API answers. */
export function brandOf(config: BrandConfig): Brand {
  const { revision: _revision, draft: _draft, contrast: _contrast, updatedAt: _updatedAt, ...brand } = config;
  return brand;
}

/** Which values `after` changes, leaf by leaf; what it does not name stays. */
export function changesOf(before: Brand, after: PartialBrand): Change[] {
  return [...leaves(before as unknown as Tree, after as unknown as Tree, [])];
}

function* leaves(before: Tree | undefined, after: Tree, path: string[]): Generator<Change> {
  for (const [key, value] of Object.entries(after)) {
    const old = before?.[key];
    if (isTree(value)) yield* leaves(isTree(old) ? old : undefined, value, [...path, key]);
    else if (value !== old) yield { path: [...path, key], before: old, after: value };
  }
}

/** The body of a PATCH that makes exactly these changes. */
export function patchOf(changes: readonly Change[]): PartialBrand {
  const patch: Tree = {};
  for (const { path, after } of changes) {
    let here = patch;
    for (const key of path.slice(0, -1)) here = (here[key] ??= {}) as Tree;
    here[path.at(-1) ?? ''] = after;
  }
  return patch as PartialBrand;
}

/** The brand with a part of it replaced. */
export function merged(brand: Brand, part: PartialBrand): Brand {
  return mergeTrees(brand as unknown as Tree, part as unknown as Tree) as unknown as Brand;
}

function mergeTrees(base: Tree, over: Tree): Tree {
  const result = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = result[key];
    result[key] = isTree(value) && isTree(old) ? mergeTrees(old, value) : value;
  }
  return result;
}

const isTree = (value: Json | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
