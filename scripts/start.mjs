// `npm start`: from a fresh clone, or from yesterday's data, to a running product. Needs nothing but Node and npm.

import { fileURLToPath } from 'node:url';
import { underPinnedRuntime } from './launch/runtime.mjs';

if (await underPinnedRuntime(fileURLToPath(import.meta.url))) {
  const { startProduct } = await import('./launch/product.mjs');
  await startProduct();
}
