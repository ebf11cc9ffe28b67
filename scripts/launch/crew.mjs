import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { startGuard } from './guard-client.mjs';
import { identityOf, signalProcess } from './identity.mjs';
import { lastWords, logLength } from './last-words.mjs';
import { Trouble } from './output.mjs';

export { lastLines } from './last-words.mjs';

/** The order in which things end: whoever uses a service before the service. */
export const stages = { app: 0, cache: 1, database: 2 };

/**
 * The processes that one run owns. Each is in a session of its own, so that Ctrl-C in the terminal reaches only the
 * launcher, which ends them in order. Should the launcher be killed, a guard process does it instead.
 * @param {(member: object, end: {code: number|null, signal: string|null}) => void} onLost a member ended unasked
 * @param {(members: {pid: number, identity: string}[]) => void} onChange who is alive, after each change
 */
export function createCrew({ onLost = () => {}, onChange = () => {} } = {}) {
  const members = new Set();
  const guard = startGuard();
  let stopping = null;

  const living = () =>
    [...members].map(({ pid, identity, signal, grace, hard, stage, name }) => ({
      pid,
      identity,
      signal,
      grace,
      hard,
      stage,
      name,
    }));
  const changed = () => {
    guard.watch(living());
    onChange(living());
  };

  /**
   * Starts a process. Its output goes to the file `log`, or with `show` to where this process writes;
   * `expected`: it may end by itself, `onLost` is not called for it.
   */
  function start(name, command, args, options = {}) {
    if (stopping) throw new Trouble(`${name} is not started any more: this run is ending.`);
    const { env = process.env, cwd, uid, gid, log, show = false, ipc = false } = options;
    const logFrom = logLength(log);
    const output = show ? 'inherit' : log ? openSync(log, 'a') : 'ignore';
    const child = spawn(command, args, {
      env,
      cwd,
      uid,
      gid,
      detached: true,
      stdio: ['ignore', output, output, ...(ipc ? ['ipc'] : [])],
    });
    if (typeof output === 'number') closeSync(output);
    const member = {
      name,
      log,
      logFrom,
      child,
      pid: child.pid,
      identity: identityOf(child.pid),
      stopping: options.expected ?? false,
      signal: options.signal ?? 'SIGTERM',
      hard: options.hard ?? 'SIGKILL',
      grace: options.grace ?? 10_000,
      stage: options.stage ?? stages.app,
    };
    member.exited = new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: null, error }));
      child.once('exit', (code, signal) => resolve({ code, signal }));
    }).then((end) => {
      members.delete(member);
      member.end = end;
      changed();
      if (!member.stopping && !stopping) onLost(member, end);
      return end;
    });
    members.add(member);
    changed();
    return member;
  }

  /** Runs a process to its end; a failure is a Trouble with the end of its output. */
  async function run(name, command, args, options = {}) {
    const member = start(name, command, args, { ...options, expected: true });
    const end = await member.exited;
    if (end.error) throw new Trouble(`${name} could not be started: ${end.error.message}`);
    if (end.code !== 0) {
      const exitCode = end.code ?? 128 + (constants.signals[end.signal] ?? 0);
      throw new Trouble(`${name} failed (${end.signal ?? `exit code ${end.code}`}).`, {
        exitCode,
        output: lastWords(member),
      });
    }
  }

  /** Ends one member: its own signal, then after its grace the hard one. */
  async function end(member, hard = false) {
    member.stopping = true;
    if (member.end) return;
    signalProcess(member.pid, hard ? member.hard : member.signal);
    const timer = setTimeout(() => signalProcess(member.pid, 'SIGKILL'), hard ? 5000 : member.grace);
    await member.exited;
    clearTimeout(timer);
  }

  /** Ends everything, stage by stage. Called again with `hard`, it does not wait for anybody. */
  function stop(hard = false) {
    if (hard) for (const member of members) signalProcess(member.pid, member.hard);
    stopping ??= (async () => {
      for (const stage of Object.values(stages)) {
        await Promise.all(
          [...members].filter((member) => member.stage === stage).map((member) => end(member, hard)),
        );
      }
      await guard.dismiss();
    })();
    return stopping;
  }

  return {
    start,
    run,
    end,
    stop,
    guard,
    get isStopping() {
      return stopping !== null;
    },
  };
}
