import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts the guard: a small process that notices when this one dies, however, and then ends the processes
 * it was told of and removes the folders it was told of.
 */
export function startGuard() {
  const guard = spawn(process.execPath, [fileURLToPath(new URL('guard.mjs', import.meta.url))], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const gone = new Promise((resolve) => {
    guard.once('exit', resolve);
    guard.once('error', resolve);
  });
  guard.stdin.on('error', () => {});
  guard.unref();
  guard.stdin.unref?.();
  const tell = (message) => {
    if (guard.stdin.writable) guard.stdin.write(`${JSON.stringify(message)}\n`);
  };
  return {
    pid: guard.pid,
    watch: (members) => tell({ members }),
    removeFolder: (folder) => tell({ folder }),
    async dismiss() {
      tell({ dismissed: true });
      guard.stdin.end();
      await gone;
    },
  };
}
