import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { buildChecks, runChecks, sourceChecks } from './checks.mjs';
import { createCrew } from './crew.mjs';
import { runProject } from './jest-project.mjs';
import { signalProcess } from './identity.mjs';
import { lastWords } from './last-words.mjs';
import { explain, say, Trouble } from './output.mjs';
import { requirePrograms } from './programs.mjs';
import { onStopRequest } from './runtime.mjs';
import { planTests } from './test-plan.mjs';
import { findLeftOver, runMark } from './traces.mjs';

/** Runs what the arguments ask for and ends this process: 0 only when all passed and nothing was left behind. */
export async function runTests(args) {
  const runId = (process.env[runMark] = randomUUID());
  const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
  // PostgreSQL's account passes through.
  chmodSync(folder, 0o711);
  const known = new Map();
  const run = {
    folder,
    logDir: join(folder, 'logs'),
    totals: { passed: 0, failed: 0 },
    failedChecks: [],
    error: null,
  };
  const crew = createCrew({
    onLost: (member, end) => {
      run.error = new Trouble(
        `${member.name} ended in the middle of the tests (${end.signal ?? end.code}).`,
        {
          output: lastWords(member, 60),
        },
      );
      void crew.stop();
    },
    onChange: (members) => members.forEach((member) => known.set(member.pid, member)),
  });
  crew.guard.removeFolder(folder);
  let interrupted = false;
  onStopRequest((hard) => {
    interrupted = true;
    void crew.stop(hard);
  });
  try {
    mkdirSync(run.logDir);
    await runPlan(crew, run, planTests(args));
  } catch (error) {
    if (!crew.isStopping) run.error = error;
  }
  await crew.stop();
  process.exit(await conclude(run, interrupted, await findLeftOver(runId, [...known.values()])));
}

async function runPlan(crew, run, plan) {
  const programs = requirePrograms([
    ...(plan.needs.has('stack') || plan.needs.has('services') ? ['redis'] : []),
    ...(plan.needs.has('chromium') ? ['chromium'] : []),
  ]);
  if (plan.checks) run.failedChecks.push(...(await runChecks(crew, sourceChecks, run.logDir)));
  if (plan.checks || plan.needs.has('build')) await ensureBuild(crew, run.logDir);
  if (plan.checks) run.failedChecks.push(...(await runChecks(crew, buildChecks, run.logDir)));
  const environment = {
    ...process.env,
    TMPDIR: join(run.folder, 'tmp'),
    CHROMIUM_PATH: programs.chromium ?? '',
  };
  mkdirSync(environment.TMPDIR);
  chmodSync(environment.TMPDIR, 0o711);
  if (plan.needs.has('stack')) environment.TEST_STACK = await startStack(crew, run, programs);
  for (const project of plan.projects) {
    const result = await runProject(crew, project, plan.jest, run.folder, environment);
    run.totals.passed += result.passed;
    run.totals.failed += result.failed;
  }
  if (plan.projects.length > 0 && run.totals.passed + run.totals.failed === 0)
    throw new Trouble('No test was run.');
}

async function startStack(crew, run, programs) {
  const began = Date.now();
  const { startTestStack } = await import('../../test/support/stack.mjs');
  const file = await startTestStack(crew, { folder: join(run.folder, 'stack'), redis: programs.redis });
  say(`Test stack: two API processes and one worker (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return file;
}

async function conclude(run, interrupted, leftOver) {
  if (run.error) explain(run.error);
  // A broken check, a crash and a process left behind count: whoever reads only the last line must not miss them.
  const others = run.failedChecks.length + (run.error ? 1 : 0) + (leftOver.length > 0 ? 1 : 0);
  const failed = run.totals.failed + others;
  if (failed > 0) printServerErrors(run.folder);
  for (const { pid } of leftOver) signalProcess(pid, 'SIGKILL');
  rmSync(run.folder, { recursive: true, force: true });
  if (leftOver.length > 0) {
    const lines = leftOver.map((one) => `  ${one.pid} ${one.command}`);
    explain(new Trouble(`Left running by the tests, now killed:\n${lines.join('\n')}`));
  }
  if (run.failedChecks.length > 0) explain(new Trouble(`Checks that failed: ${run.failedChecks.join(', ')}`));
  if (interrupted) return 130;
  if (leftOver.length === 0) say('Nothing was left behind: no process, no file');
  console.log(`\n${run.totals.passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

// What the servers themselves complained about often explains a failed test.
function printServerErrors(folder) {
  for (const name of ['api-1', 'api-2', 'worker']) {
    const file = join(folder, 'stack', 'logs', `${name}.log`);
    if (!existsSync(file)) continue;
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /"level":(50|60)|^\w*Error\b/.test(line));
    if (lines.length > 0) console.error(`\nLast errors of ${name}:\n${lines.slice(-10).join('\n')}`);
  }
}
