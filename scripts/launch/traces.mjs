import { readdirSync, readFileSync } from 'node:fs';
import { describeProcess, identityOf, pause } from './identity.mjs';

/** Everything that a test run starts inherits this variable, and so do the processes that those start. */
export const runMark = 'TEST_RUN_ID';

/**
 * Processes of this run that are still alive, given two seconds to go: those that carry its mark (Linux) and those
 * in `known`, which may have overwritten their environment (PostgreSQL does).
 * @returns {Promise<{pid: number, command: string}[]>}
 */
export async function findLeftOver(runId, known) {
  const deadline = Date.now() + 2000;
  for (;;) {
    const pids = new Set([...marked(runId), ...known.filter(isAlive).map(({ pid }) => pid)]);
    pids.delete(process.pid);
    if (pids.size === 0 || Date.now() > deadline) {
      return [...pids].map((pid) => ({ pid, command: describeProcess(pid)?.command.slice(0, 150) ?? '?' }));
    }
    await pause(100);
  }
}

const isAlive = ({ pid, identity }) => identity !== null && identityOf(pid) === identity;

function marked(runId) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && carries(name, `${runMark}=${runId}`))
    .map(Number);
}

function carries(pid, mark) {
  try {
    return identityOf(Number(pid)) !== null && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
  } catch {
    return false;
  }
}
