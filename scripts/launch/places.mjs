import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const inRoot = (...parts) => join(root, ...parts);

/** The Node that package.json pins; there once the packages are installed. */
export const pinnedNode = inRoot('node_modules', 'node', 'bin', 'node');

/** One lock for installing and building in this folder, whoever starts it and with whichever DATA_DIR. */
export const prepareLock = inRoot('dist', '.prepare.lock');

/** An environment in which `node` and the packages' commands are the pinned ones. */
export function withPinnedPath(environment = process.env) {
  const folders = [inRoot('node_modules', 'node', 'bin'), inRoot('node_modules', '.bin')];
  return { ...environment, PATH: [...folders, environment.PATH ?? ''].join(delimiter) };
}
