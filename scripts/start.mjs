// `npm start`: from a fresh clone, or from yesterday's data, to a running product. Needs nothing but Node and npm.

import { underPinnedRuntime } from './launch/runtime.mjs';

if (await underPinnedRuntime(import.meta.filename ?? new URL(import.meta.url).pathname)) {
  const { startProduct } = await import('./launch/product.mjs');
  await startProduct();
}
