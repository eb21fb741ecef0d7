/**
 * Which module may use the door of which other module. A new edge needs a record under docs/decisions.
 * What would run against these edges goes through the manifest (src/platform/module.ts).
 */
const base = ['accounts', 'organisations', 'programmes'];
/** What others may be let in by Vollmacht reads both names from there. */
const helped = [...base, 'mandates'];
const offers = ['calls', 'forums', 'education', 'placements', 'advice'];
export const edges = {
  accounts: [],
  organisations: ['accounts'],
  programmes: ['accounts', 'organisations'],
  mandates: ['accounts', 'organisations'],
  calls: helped,
  forums: helped,
  education: helped,
  placements: helped,
  advice: helped,
  funding: [...helped, ...offers],
  cooperation: [...helped, ...offers, 'funding'],
  home: ['accounts', 'organisations'],
  administration: ['accounts', 'organisations', 'home'],
  privacy: ['accounts'],
  demo: [...helped, ...offers, 'funding', 'cooperation', 'home'],
};

/** Addresses as functions: the one part of web that letters need. */
const paths = '/web/[a-z-]*paths\\.ts$';
const test = '\\.test\\.tsx?$';
/** @param {string} names */
const npm = (names) => `(^|/)node_modules/(${names})/`;

/**
 * @param {string} name
 * @param {string} comment
 * @param {[from: object, to: object]} way
 */
const forbid = (name, comment, ...[from, to]) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from,
  to,
});

const layers = [
  forbid(
    'domain-is-pure',
    'Rules are plain functions of values: domain imports its own folder, platform/time, who acts and the list of languages.',
    { path: '^src/modules/([^/]+)/domain/', pathNot: test },
    { pathNot: ['^src/modules/$1/domain/', '^src/platform/(time/|actions/actor\\.ts$|i18n/languages\\.ts$)'] },
  ),
  forbid(
    'store-knows-domain-only',
    'A store reads and writes rows. It knows no act, no page, no text.',
    { path: '^src/modules/([^/]+)/store/', pathNot: test },
    { path: '^src/(ui|modules/$1/(actions|web|jobs|mails|documents|texts))/' },
  ),
  forbid(
    'actions-come-before-web',
    'An act does not know who asks for it: no page, no job. It may write a letter and name an address in it.',
    { path: '^src/modules/([^/]+)/actions/', pathNot: test },
    { path: '^src/(ui|modules/$1/(web|jobs))/', pathNot: paths },
  ),
  forbid(
    'letters-say-what-they-are-given',
    'A letter is a pure function of its facts, like a page: no store, no act, and of the pages only their addresses.',
    { path: '^src/modules/([^/]+)/mails/', pathNot: test },
    { path: '^src/(ui|modules/$1/(store|actions|jobs|web))/', pathNot: paths },
  ),
  forbid(
    'sql-only-in-store',
    'kysely and pg are imported in a store folder or in platform/db, nowhere else.',
    { path: '^src/', pathNot: ['^src/(platform/db|platform/[^/]+/store|modules/[^/]+/store)/', test] },
    { path: npm('kysely|pg|pg-copy-streams') },
  ),
  forbid(
    'pages-show-what-they-are-given',
    'A page is a pure function of its props; only the routes file loads and acts.',
    { path: '^src/modules/([^/]+)/web/.+\\.tsx$', pathNot: ['/routes\\.tsx$', test] },
    { path: '^src/modules/$1/(store|actions)/' },
  ),
];

const betweenModules = [
  forbid(
    'modules-meet-at-the-door',
    'Another module is reached through its index.ts only.',
    { path: '^src/modules/([^/]+)/', pathNot: test },
    { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
  ),
  forbid(
    'doors-only-from-the-root',
    'Outside the modules only the entry files know modules, and only their doors.',
    { path: '^src/[^/]+\\.tsx?$', pathNot: test },
    { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
  ),
  forbid(
    'demo-only-from-app',
    'The demo may know every module; nothing but the composition root knows the demo.',
    { path: '^src/', pathNot: ['^src/(app|modules|command)\\.ts$', '^src/modules/', test] },
    { path: '^src/modules/demo/' },
  ),
  forbid(
    'modules-along-the-edges',
    'A module with no entry in the table of edges imports no other module.',
    { path: '^src/modules/([^/]+)/', pathNot: [`^src/modules/(${Object.keys(edges).join('|')})/`, test] },
    { path: '^src/modules/', pathNot: '^src/modules/$1/' },
  ),
  ...Object.entries(edges).map(([name, allowed]) =>
    forbid(
      'modules-along-the-edges',
      `${name} may use ${allowed.join(', ') || 'no other module'}.`,
      { path: `^src/modules/${name}/`, pathNot: test },
      { path: '^src/modules/', pathNot: `^src/modules/(${[name, ...allowed].join('|')})/` },
    ),
  ),
];

const foundations = [
  forbid(
    'platform-knows-no-module',
    'platform is what every module stands on: it imports no module and no interface parts.',
    { path: '^src/platform/', pathNot: test },
    { path: '^src/(modules|ui|browser)/' },
  ),
  forbid(
    'ui-knows-no-module',
    'ui shows what it is given: of the rest of src it imports the texts and the time of the platform.',
    { path: '^src/ui/', pathNot: test },
    { path: '^src/', pathNot: ['^src/ui/', '^src/platform/(i18n|time)/'] },
  ),
  forbid(
    'browser-stands-alone',
    'What runs in the browser imports nothing that runs on the server.',
    { path: '^src/browser/', pathNot: test },
    { pathNot: ['^src/browser/', '^packages/[^/]+/src/core/'] },
  ),
  forbid(
    'hono-only-in-http',
    'The HTTP library can be exchanged in one folder.',
    { path: '^src/', pathNot: '^src/platform/http/' },
    { path: npm('hono|@hono/[^/]+') },
  ),
  forbid(
    'packages-stand-alone',
    'A package is published by itself: it imports nothing of src.',
    { path: '^packages/' },
    { path: '^src/' },
  ),
  forbid(
    'package-core-is-pure',
    'The core of a package runs in Node and in browsers: no builtin, no npm package.',
    { path: '^packages/([^/]+)/src/core/', pathNot: test },
    { pathNot: '^packages/$1/src/core/' },
  ),
  forbid(
    'packages-from-actions-and-jobs',
    'Modules call solvers where results are kept, not from pages, stores or rules.',
    { path: '^src/', pathNot: ['^src/modules/[^/]+/(actions|jobs)/', '^src/browser/', test] },
    { path: '^packages/' },
  ),
];

const soundness = [
  forbid(
    'no-circles',
    'Two files that need each other are one file, or one is in the wrong place.',
    {},
    { circular: true },
  ),
  forbid(
    'no-tests-in-the-product',
    'The product runs without its tests.',
    { path: '^(src|packages)/', pathNot: [test, '^packages/[^/]+/(test|bench)/'] },
    { path: [test, '^test/'] },
  ),
  forbid(
    'no-development-dependency',
    'What the product imports is installed in production.',
    { path: '^src/', pathNot: test },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid('everything-resolves', 'An import names a file or package that exists.', {}, { couldNotResolve: true }),
];

export default {
  forbidden: [...layers, ...betweenModules, ...foundations, ...soundness],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.build|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
