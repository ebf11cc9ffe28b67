import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { lastWords, logLength } from './last-words.mjs';
import { explain, patiently, say, seconds, Trouble } from './output.mjs';
import { inRoot, root, withPinnedPath } from './places.mjs';

/** Scripts of package.json that read sources only. */
export const sourceChecks = ['format:check', 'lint', 'typecheck', 'architecture'];

/** Scripts of package.json that need the build: generated files are fresh, the OpenAPI document keeps its rules. */
export const buildChecks = ['generate:check', 'openapi:lint'];

/**
 * Runs scripts of package.json, two at a time, and shows the output of those that fail.
 * @returns the names of those that failed
 */
export async function runChecks(crew, names, logDir) {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const waiting = [...names];
  const failed = [];
  const next = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const began = Date.now();
      const log = join(logDir, `check-${name.replace(':', '-')}.log`);
      const logFrom = logLength(log);
      try {
        if (!scripts[name]) throw new Trouble(`package.json has no script "${name}".`);
        await crew.run(`npm run ${name}`, '/bin/sh', ['-c', scripts[name]], {
          cwd: root,
          env: withPinnedPath(),
          log,
        });
        say(`${name}: fine (${seconds(began)} s)`);
      } catch (error) {
        if (crew.isStopping) throw error;
        failed.push(name);
        explain(new Trouble(error.message, { output: lastWords({ log, logFrom }, 60) }));
      }
    }
  };
  await patiently('checking', () => Promise.all([next(), next()]));
  return failed;
}
