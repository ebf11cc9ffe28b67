import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { ensureDependencies, isPackaged } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { describeProcess, identityOf, isSameProcess } from './identity.mjs';
import { explain, launchStartedAt, say, Trouble } from './output.mjs';
import { pinnedNode, prepareLock, root } from './places.mjs';

const oldest = 24;

/**
 * Installs the packages and runs `script` again under the Node that package.json pins.
 * @returns true in that second process: go on; false in the first one, which only waits and hands signals on.
 */
export async function underPinnedRuntime(script) {
  if (process.env.LAUNCH_STAGE === 'pinned' && process.connected) {
    delete process.env.LAUNCH_STAGE;
    return true;
  }
  try {
    if (process.platform === 'win32') throw new Trouble('Windows is not supported; it runs in WSL 2.');
    if (!isPackaged()) await withLock(prepareLock, ensureDependencies, sayWaiting);
    process.exitCode = await runAgain(script, runtimePath());
  } catch (error) {
    process.exitCode = explain(error);
  }
  return false;
}

/** For `withLock(prepareLock, …)`: what to say while somebody else installs or builds. */
export function sayWaiting(holder) {
  say(`Another start (process ${holder.pid}) is preparing this folder; waiting for it`);
}

function runtimePath() {
  if (existsSync(pinnedNode)) return pinnedNode;
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  throw new Trouble(
    `Node ${oldest} or newer is needed, this is ${process.version}. The pinned one is missing from node_modules: ` +
      'run "npm rebuild node" (install scripts must be allowed), or start with a newer Node.',
  );
}

function runAgain(script, node) {
  return new Promise((resolve, reject) => {
    // Detached, so that Ctrl-C reaches it once, through us, and not twice; over the channel it also notices our death.
    const child = spawn(node, [script, ...process.argv.slice(2)], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, LAUNCH_STAGE: 'pinned', LAUNCH_STARTED_AT: String(launchStartedAt) },
    });
    const handOn = (signal) => {
      if (child.connected) child.send({ signal });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handOn);
    whenNpmIsGone(() => handOn('SIGTERM'));
    child.on('error', (error) => reject(new Trouble(`${node} does not run here: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

// npm starts this through a shell and sends its signals to that shell only: then nobody tells us that it is over.
function whenNpmIsGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = describeProcess(process.ppid);
  const watched = [{ pid: process.ppid, identity: identityOf(process.ppid) }];
  if (parent && /^(\S*\/)?(ba|da)?sh -c /.test(parent.command)) {
    watched.push({ pid: parent.parent, identity: identityOf(parent.parent) });
  }
  const timer = setInterval(() => {
    if (watched.every(isSameProcess)) return;
    clearInterval(timer);
    act();
  }, 1000);
  timer.unref();
}

// Ctrl-C reaches npm and its script, and npm hands it on once more: signals this close together are one request.
const sameRequest = 700;

/**
 * Calls `stop(hard)` on Ctrl-C, SIGTERM and SIGHUP and when the first process is gone; hard from the second time on.
 * For the second process.
 */
export function onStopRequest(stop) {
  let last = null;
  const request = () => {
    const isFirst = last === null;
    if (!isFirst && Date.now() - last < sameRequest) return;
    last = Date.now();
    void stop(!isFirst);
  };
  process.on('message', (message) => message?.signal && request());
  process.on('disconnect', request);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, request);
}
