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

/** A project: its tests by name, and how long one of them may take. */
function project(displayName, testMatch, seconds) {
  return {
    displayName,
    rootDir,
    roots: ['src', 'libs', 'config', 'web', 'test'].map((folder) => join(rootDir, folder)),
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    testTimeout: seconds * 1000,
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
  projects: [
    project('unit', ['{src,libs,config}/**/*.spec.ts', 'web/**/*.spec.{ts,tsx}'], 10),
    project('architecture', ['test/architecture/**/*.arch-spec.ts'], 60),
    project('integration', ['test/integration/**/*.int-spec.ts'], 60),
    project('e2e', ['test/e2e/**/*.e2e-spec.ts'], 60),
    project('browser', ['test/browser/**/*.browser-spec.ts'], 120),
    project('chaos', ['test/chaos/**/*.chaos-spec.ts'], 180),
  ],
};
