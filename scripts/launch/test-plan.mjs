import { Trouble } from './output.mjs';

/**
 * The test projects of jest.config.mjs in the order in which they run: what each needs, how many jest workers it gets,
 * how many seconds one test may take, and after how many minutes all of it is taken to hang.
 */
const projects = {
  unit: { needs: [], workers: 2, seconds: 10, minutes: 5 },
  architecture: { needs: ['build', 'stack'], workers: 2, seconds: 60, minutes: 5 },
  integration: { needs: ['build', 'stack'], workers: 2, seconds: 60, minutes: 15 },
  e2e: { needs: ['build', 'stack'], workers: 2, seconds: 60, minutes: 20 },
  browser: { needs: ['build', 'stack', 'chromium'], workers: 1, seconds: 120, minutes: 20 },
  chaos: { needs: ['build', 'services'], workers: 1, seconds: 180, minutes: 20 },
};

/**
 * Reads the arguments of `npm test`.
 * @returns {{
 *   checks: boolean,
 *   projects: {name: string, workers: number, seconds: number, minutes: number}[],
 *   jest: string[],
 *   needs: Set<string>,
 * }}
 */
export function planTests(args) {
  const names = args.filter((arg) => arg === 'checks' || Object.hasOwn(projects, arg));
  const jest = args.filter((arg) => !names.includes(arg));
  const all = Object.keys(projects);
  const chosen = names.length > 0 ? all.filter((name) => names.includes(name)) : all;
  if (names.length === 1 && names[0] === 'checks' && jest.length > 0) {
    throw new Trouble('"checks" takes no further arguments.');
  }
  return {
    checks: args.length === 0 || names.includes('checks'),
    projects: chosen.map((name) => ({ name, ...projects[name] })),
    jest,
    needs: new Set(chosen.flatMap((name) => projects[name].needs)),
  };
}
