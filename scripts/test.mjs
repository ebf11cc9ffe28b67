// `npm test`: checks, build and every test, on services of its own, from a fresh clone, with nothing left behind.
// `npm test -- unit e2e` runs these alone; any other argument goes to jest.

import { fileURLToPath } from 'node:url';
import { underPinnedRuntime } from './launch/runtime.mjs';

if (await underPinnedRuntime(fileURLToPath(import.meta.url))) {
  const { runTests } = await import('./launch/test-run.mjs');
  await runTests(process.argv.slice(2));
}
