import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Files that may work across tenants; each names the reason at the call. */
const SYSTEM_FILES = [
  'src/kernel/database/database.ts',
  'src/kernel/access/credential-uses.ts',
  'src/kernel/events/relay.ts',
  'src/kernel/queue/due-work-engine.ts',
  'src/kernel/queue/maintenance.ts',
  'src/kernel/mail/dev-mail.controller.ts',
  'src/modules/organisations/tenants.service.ts',
  'src/modules/organisations/resellers.service.ts',
  'src/modules/organisations/slugs.service.ts',
  'src/modules/marketplace/listing-catalogue.repository.ts',
  'src/commands/check-audit-log.ts',
  'src/modules/developers/app-reviews.repository.ts',
  'src/modules/oauth/provider/signing-keys.ts',
  'src/commands/seed-demo.ts',
];

const noSystem = {
  selector: 'CallExpression[callee.property.name="asSystem"]',
  message: 'Cross-tenant work stays in the files listed in eslint.config.mjs; use db.inTenant or db.one.',
};
const noRepository = {
  selector: 'Decorator[expression.callee.name="InjectRepository"]',
  message: 'An injected repository runs outside the tenant transaction; use tx.orm or tx.sql.',
};
const noSave = {
  selector: 'MemberExpression[object.property.name="orm"][property.name="save"]',
  message: 'save() opens a transaction of its own; use insert, update, delete or a query builder.',
};
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'config/env.ts is the only reader of process.env.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/*.generated.ts', 'test-results/**', '.livery/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    // Constructor parameters of decorated classes are values: injection reads them.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-this-alias': 'off',
      // Modules add events to an interface; an empty one is where that begins.
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'libs/**/*.ts', 'config/**/*.ts'],
    ignores: ['config/env.ts', 'config/config.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noRepository, noSave, noEnvironment, noSystem] },
  },
  {
    files: SYSTEM_FILES,
    rules: { 'no-restricted-syntax': ['error', noRepository, noSave, noEnvironment] },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'URL',
          'URLSearchParams',
          'fetch',
          'Buffer',
          'performance',
          'AbortController',
          'AbortSignal',
          'module',
          '__dirname',
          'require',
          'structuredClone',
          'Response',
          'Request',
          'Headers',
          'document',
          'window',
          'TextDecoder',
          'TextEncoder',
          'crypto',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
