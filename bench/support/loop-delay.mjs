// Loaded into a process of the product (`--import`): how late its event loop was since the last signal, in milliseconds,
// written to LOOP_DELAY_FILE on SIGWINCH, which means nothing to the framework.

import { renameSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
const file = process.env.LOOP_DELAY_FILE;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('SIGWINCH', () => {
  // What is recorded is the time between two timers, so the time that they wait anyway is taken off.
  const late = (share) => Math.max(0, delay.percentile(share) / 1e6 - RESOLUTION_MS);
  writeFileSync(`${file}.new`, JSON.stringify({ p50: late(50), p99: late(99), max: delay.max / 1e6 }));
  renameSync(`${file}.new`, file);
  delay.reset();
});
