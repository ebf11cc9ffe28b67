import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../../scripts/launch/build.mjs';
import { createCrew, lastLines } from '../../scripts/launch/crew.mjs';
import { explain, say, Trouble } from '../../scripts/launch/output.mjs';
import { onStopRequest, underPinnedRuntime } from '../../scripts/launch/runtime.mjs';
import { createResults } from './results.mjs';

/**
 * Runs one benchmark under the pinned Node with a folder and processes of its own, writes its results and ends this
 * process: 0 where every target is met. `build: false` where the build is part of what is measured.
 * @param {string} url `import.meta.url` of the benchmark; its file name is the name of the results
 * @param {(run: object) => Promise<void>} measure
 */
export async function runBench(url, measure, { build = true } = {}) {
  const file = fileURLToPath(url);
  if (!(await underPinnedRuntime(file))) return;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // PostgreSQL's account passes through.
  chmodSync(folder, 0o711);
  const logDir = join(folder, 'logs');
  mkdirSync(logDir);
  let lost = null;
  const crew = createCrew({
    onLost: (member, end) => {
      lost = new Trouble(`${member.name} ended in the middle (${end.signal ?? end.code}).`, {
        output: lastLines(member.log, 40),
      });
      void crew.stop();
    },
  });
  crew.guard.removeFolder(folder);
  onStopRequest((hard) => void crew.stop(hard));
  let exitCode = 130;
  try {
    if (build) await ensureBuild(crew, logDir);
    const results = createResults(basename(file, '.mjs'));
    await measure({ crew, folder, logDir, results });
    exitCode = results.finish() ? 0 : 1;
  } catch (error) {
    // What was under way when it was ended fails too; that says nothing new.
    if (!crew.isStopping || lost) exitCode = explain(lost ?? error);
  }
  await crew.stop();
  rmSync(folder, { recursive: true, force: true });
  if (exitCode === 1) say('Short of a target, or failed; see above');
  process.exit(exitCode);
}
