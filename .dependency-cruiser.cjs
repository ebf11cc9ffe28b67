const { modules, visible } = require('./architecture.json');

const outside = (name) =>
  Object.keys(modules)
    .filter((other) => other !== name && !modules[name].includes(other))
    .join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no reading order.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-knows-no-module',
      comment: 'Imports point one way: modules → kernel → libs. Use a port that the module fills.',
      severity: 'error',
      from: { path: '^src/kernel' },
      to: { path: '^src/modules' },
    },
    {
      name: 'libs-stand-alone',
      comment: 'A lib is usable outside this server.',
      severity: 'error',
      from: { path: '^libs' },
      to: { path: '^(src|config|migrations)|node_modules/@nestjs' },
    },
    {
      name: 'config-stands-alone',
      severity: 'error',
      from: { path: '^config', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src|libs)' },
    },
    ...Object.keys(modules).map((name) => ({
      name: `${name}-imports`,
      comment: `architecture.json: ${name} may import ${modules[name].join(', ') || 'no module'}.`,
      severity: 'error',
      from: { path: `^src/modules/${name}/` },
      to: { path: `^src/modules/(${outside(name) || 'none'})/` },
    })),
    ...Object.keys(modules).map((name) => ({
      name: `${name}-is-private`,
      comment: `Only .${visible.join(', .')} files of a module may be imported from another one.`,
      severity: 'error',
      from: { path: '^src/modules/', pathNot: `^src/modules/${name}/` },
      to: { path: `^src/modules/${name}/`, pathNot: `\\.(${visible.join('|')})\\.ts$` },
    })),
    {
      name: 'declared-modules-only',
      comment: 'A new module is declared in architecture.json first: npm run new:module.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(modules).join('|')})/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
  },
};
