import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bold, say, seconds, Trouble } from './output.mjs';
import { inRoot, root } from './places.mjs';

/**
 * Runs one project of jest.config.mjs.
 * @param {{name: string, workers: number, seconds: number, minutes: number}} project
 * @param {string[]} jestArguments further arguments of the user
 * @returns {Promise<{passed: number, failed: number}>} a file that could not even be loaded counts as one failure
 */
export async function runProject(crew, project, jestArguments, folder, environment) {
  const began = Date.now();
  const resultFile = join(folder, `${project.name}.json`);
  say(bold(project.name));
  const jest = crew.start(
    `jest (${project.name})`,
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      `--selectProjects=${project.name}`,
      `--maxWorkers=${project.workers}`,
      `--testTimeout=${project.seconds * 1000}`,
      '--passWithNoTests',
      '--json',
      `--outputFile=${resultFile}`,
      ...jestArguments,
    ],
    { cwd: root, env: environment, show: true, expected: true },
  );
  const timer = setTimeout(() => void crew.end(jest), project.minutes * 60_000);
  const end = await jest.exited;
  clearTimeout(timer);
  if (crew.isStopping) throw new Trouble('The tests were stopped.');
  const result = readResult(resultFile);
  if (!result || end.signal) {
    const late = Date.now() - began >= project.minutes * 60_000;
    throw new Trouble(
      late
        ? `${project.name} was not done after ${project.minutes} minutes.`
        : `jest ended without a result (${project.name}).`,
    );
  }
  if (end.code !== 0 && result.failed === 0) result.failed = 1;
  say(`${project.name}: ${result.passed} passed, ${result.failed} failed (${seconds(began)} s)`);
  return result;
}

function readResult(file) {
  if (!existsSync(file)) return null;
  const json = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: json.numPassedTests, failed: json.numFailedTests + json.numRuntimeErrorTestSuites };
}
