/** Imports run one way: app → features → data → domain; ui is a leaf. */

const tests = '\\.test\\.tsx?$';

/** What domain may take from npm: pure libraries only. */
const pure = 'node_modules/(zod|temporal-polyfill|fractional-indexing|pure-rand)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'src/domain knows only itself and pure libraries: no clock, no React, no Next, no database.',
      severity: 'error',
      from: { path: '^src/domain', pathNot: tests },
      to: { pathNot: ['^src/domain', pure] },
    },
    {
      name: 'data-looks-down',
      comment: 'src/data knows the domain, not who shows or serves it.',
      severity: 'error',
      from: { path: '^src/data', pathNot: tests },
      to: { path: '^src/(app|features|ui)' },
    },
    {
      name: 'features-look-down',
      comment: 'A feature does not know the routes that show it.',
      severity: 'error',
      from: { path: '^src/features' },
      to: { path: '^src/app' },
    },
    {
      name: 'features-keep-apart',
      comment: 'Features never import each other: what two of them need stands in ui, data or domain.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-is-a-leaf',
      comment: 'src/ui has no word of the domain.',
      severity: 'error',
      from: { path: '^src/ui', pathNot: tests },
      to: { path: '^src/(app|features|data|domain|generated)' },
    },
    {
      name: 'prisma-stays-in-data',
      comment: 'The types of the database never leave src/data.',
      severity: 'error',
      from: { pathNot: '^src/(data|generated)' },
      to: { path: '^src/generated' },
    },
    {
      name: 'product-without-tools',
      comment: 'What runs in production imports neither scripts nor tests nor a development dependency.',
      severity: 'error',
      from: { path: '^(src|prisma/migrate)', pathNot: tests },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'product-without-development-packages',
      severity: 'error',
      from: { path: '^(src|prisma/migrate)', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/generated'] },
    exclude: { path: '\\.(css|woff2|svg)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
