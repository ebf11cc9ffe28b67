import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityOf, isSameProcess, pause } from './identity.mjs';

/**
 * Takes the lock file for this process. The file holds who has it as JSON; a holder that is gone loses it.
 * @returns `{ lock, previous }` with what a dead holder left, or `{ holder }` when somebody living has it.
 */
export function takeLock(path, content = {}) {
  const own = { pid: process.pid, identity: identityOf(process.pid), ...content };
  mkdirSync(dirname(path), { recursive: true });
  let previous = null;
  for (;;) {
    if (tryLink(path, own)) return { lock: openLock(path, own), previous };
    const holder = readLock(path);
    if (holder && isSameProcess(holder)) return { holder };
    const stale = removeStale(path, holder);
    previous = stale ?? previous;
  }
}

/** Runs `work` while holding the lock; waits for another holder and calls `onWait` once. */
export async function withLock(path, work, onWait) {
  let taken = takeLock(path);
  if (!taken.lock) onWait?.(taken.holder);
  while (!taken.lock) {
    await pause(250);
    taken = takeLock(path);
  }
  try {
    return await work();
  } finally {
    taken.lock.release();
  }
}

function openLock(path, own) {
  return {
    /** Replaces what the file says beside the holder. */
    update(content) {
      Object.assign(own, content);
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
      renameSync(draft, path);
    },
    release() {
      if (readLock(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

// A link appears with its content or not at all, so nobody reads half a lock.
function tryLink(path, own) {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

// Moved aside first: of two starts that see the same dead holder only one moves it, and should the other have moved
// a living holder's lock by accident, that one goes back.
function removeStale(path, seen) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  const moved = readLock(aside);
  if (moved && isSameProcess(moved) && moved.pid !== seen?.pid) {
    try {
      linkSync(aside, path);
    } catch {
      // A third start was quicker; it will see the living processes by itself.
    }
  }
  rmSync(aside, { force: true });
  return moved;
}
