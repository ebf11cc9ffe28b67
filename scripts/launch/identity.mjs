import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Something that only this process with this number has (its start time), or null when it is gone.
 * Numbers are used again; a number alone must never decide what gets a signal.
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid < 2) return null;
  if (process.platform === 'linux') {
    try {
      // After the command, which may contain anything but ends at the last parenthesis: state is field 3, start 22.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19];
    } catch {
      return null;
    }
  }
  try {
    const output = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return output.trim() || null;
  } catch {
    return null;
  }
}

/** The parent and the command line of a process, or null when it is gone. */
export function describeProcess(pid) {
  try {
    if (process.platform === 'linux') {
      const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    }
    const output = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(output);
    return { parent: Number(parent), command };
  } catch {
    return null;
  }
}

/** True while the very process that had this identity lives. */
export function isSameProcess({ pid, identity }) {
  return identity !== null && identity !== undefined && identityOf(pid) === identity;
}

export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the process is gone; false when it still lives after `limit` milliseconds. */
export async function isGoneWithin(member, limit) {
  const deadline = Date.now() + limit;
  while (isSameProcess(member)) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}
