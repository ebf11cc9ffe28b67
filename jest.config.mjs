import { join } from 'node:path';

const rootDir = import.meta.dirname;

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2024',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

function project(displayName, testMatch) {
  return {
    displayName,
    rootDir,
    roots: ['src', 'libs', 'config', 'web', 'test', 'scripts'].map((folder) => join(rootDir, folder)),
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: {
      '^#(config|libs)/(.*)\\.js$': '<rootDir>/$1/$2',
      '^#(kernel|modules)/(.*)\\.js$': '<rootDir>/src/$1/$2',
      // Sources import each other by the name that they have once built.
      '^(\\.{1,2}/.*)\\.js$': '$1',
    },
    transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
    cacheDirectory: join(rootDir, 'node_modules', '.cache', 'jest'),
  };
}

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  watchman: false,
  // jest reads it here only, not per project; `npm test` gives each project its own.
  testTimeout: 60_000,
  projects: [
    project('unit', [
      '{src,libs,config}/**/*.spec.ts',
      'web/**/*.spec.{ts,tsx}',
      '{scripts,test}/**/*.spec.mjs',
    ]),
    project('architecture', ['test/architecture/**/*.arch-spec.ts']),
    project('integration', ['test/integration/**/*.int-spec.ts']),
    project('e2e', ['test/e2e/**/*.e2e-spec.ts']),
    project('browser', ['test/browser/**/*.browser-spec.ts']),
    project('chaos', ['test/chaos/**/*.chaos-spec.ts', 'scripts/*.chaos-spec.mjs']),
  ],
};
