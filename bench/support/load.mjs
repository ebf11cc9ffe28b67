import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a file of this folder in a process of its own: one JSON argument in, one JSON line out. */
export async function runApart(file, argument, env = process.env) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(argument)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return JSON.parse(output);
}

/**
 * Puts a server under load.
 * @param {{url: string, connections: number, duration: number, headers?: object, timeout?: number, method?: string, body?: string}} options
 *   `duration` in seconds
 * @returns {Promise<{rate: number, total: number, failures: number, statuses: object, p50: number, p99: number}>}
 *   `rate`: answers a second; `failures`: connection errors, time-outs and statuses other than 2xx
 */
export const load = (options) => runApart('cannon.mjs', options);
