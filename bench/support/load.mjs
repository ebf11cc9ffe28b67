import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cannon = fileURLToPath(new URL('cannon.mjs', import.meta.url));

/**
 * Puts a server under load from a process of its own.
 * @param {{url: string, connections: number, duration: number, headers?: object, timeout?: number}} options
 *   `duration` in seconds
 * @returns {Promise<{rate: number, total: number, failures: number, statuses: object, p50: number, p99: number}>}
 *   `rate`: answers a second; `failures`: connection errors, time-outs and statuses other than 2xx
 */
export async function load(options) {
  const child = spawn(process.execPath, [cannon, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await new Promise((resolve) => child.once('close', (...end) => resolve(end)));
  if (code !== 0) throw new Error(`The load generator ended with ${code}`);
  return JSON.parse(output);
}

/** The rate of a window of load; a failure ends the benchmark, since a fast error is no figure. */
export async function rateOf(options) {
  const { rate, failures, statuses } = await load(options);
  if (failures > 0) throw new Error(`${failures} requests failed under load: ${JSON.stringify(statuses)}`);
  return rate;
}
