/** Who may lean on whom. `scripts/lint-mutants.mjs` plants a forbidden import for each rule and sees it caught. */
/** `proposal.policy.ts`, and its parts such as `proposal.policy.submit.ts`. */
const ROLE = (names) => `^server/src/.*[.](${names})[.](ts$|[a-z-]+[.]ts$)`
const LIBRARY = (names) => `node_modules/(${names})/`
const TESTS = '[.]test[.]tsx?$|^server/(src/)?testing/'

/** Server: role of the file → what it may not import, and what to do instead. */
const ROLES = [
  {
    name: 'rules-and-policy-are-pure',
    comment: 'Rules and policies lean on nothing but the kernel and one another: give them plain data.',
    from: { path: ROLE('rules|policy'), pathNot: TESTS },
    to: { path: '^server/src/|node_modules/', pathNot: [`^server/src/kernel/`, ROLE('rules|policy')] },
  },
  {
    name: 'commands-know-no-protocol',
    comment: 'Commands are called by resolvers and the CLI alike: GraphQL stays in types and resolvers, SQL in stores.',
    from: { path: ROLE('commands'), pathNot: TESTS },
    to: { path: [LIBRARY('type-graphql|graphql|@apollo/[^/]+|express'), ROLE('resolver|mutations')] },
  },
  {
    name: 'types-do-not-ask-the-database',
    comment: 'Types say what is answered; the store finds it. They may speak of its rows by type.',
    from: { path: ROLE('types|inputs|results'), pathNot: TESTS },
    to: { path: [LIBRARY('typeorm|pg'), ROLE('store|commands|resolver|mutations')], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'entities-know-no-protocol',
    comment: 'An entity is what is stored; what is said is a type of its own.',
    from: { path: ROLE('entity'), pathNot: TESTS },
    to: { path: [LIBRARY('type-graphql|graphql'), ROLE('types|inputs|results|resolver|mutations|commands')] },
  },
  {
    name: 'stores-know-no-protocol',
    comment: 'The store answers rows; the resolver makes types of them.',
    from: { path: ROLE('store'), pathNot: TESTS },
    to: { path: [LIBRARY('type-graphql|express|@apollo/[^/]+'), ROLE('resolver|mutations|commands')] },
  },
  {
    name: 'resolvers-do-not-touch-the-database',
    comment: 'A resolver calls a command or a store of its module.',
    from: { path: ROLE('resolver|mutations'), pathNot: TESTS },
    to: { path: LIBRARY('typeorm|pg') },
  },
]

const PLACES = [
  {
    name: 'kernel-knows-no-module',
    comment: 'The kernel is shared by all modules and knows none.',
    from: { path: '^server/src/kernel/', pathNot: TESTS },
    to: { path: '^server/src/(modules|cli|http|public)/' },
  },
  {
    name: 'db-knows-entities-only',
    comment: 'db/ lists the entities; everything else of a module stays in it.',
    from: { path: '^server/src/db/', pathNot: TESTS },
    to: { path: '^server/src/(modules|cli|http|public)/', pathNot: ROLE('entity') },
  },
  {
    name: 'main-is-imported-by-none',
    comment: 'main.ts runs on import.',
    from: {},
    to: { path: '^(server/src/main\\.ts|client/src/main\\.tsx)$' },
  },
  {
    name: 'packages-meet-in-the-schema',
    comment: 'Server, client and e2e meet in @mufakat/schema and over HTTP only.',
    from: { path: '^(server|client|e2e|schema)/', pathNot: '\\.generated\\.' },
    to: { path: '^(server|client|e2e)/', pathNot: ['^$1/', 'node_modules/'] },
  },
  {
    name: 'ui-knows-no-domain',
    comment: 'ui/ draws; what it draws comes as properties from a feature.',
    from: { path: '^client/src/ui/' },
    to: { path: ['^client/src/(app|features)/', '^schema/', LIBRARY('@apollo/client|graphql|@tanstack/react-router')] },
  },
  {
    name: 'mantine-stays-behind-ui',
    comment: 'Features use our own ui/ layer, so that a look is decided once.',
    from: { path: '^client/src/', pathNot: ['^client/src/ui/', TESTS] },
    to: { path: LIBRARY('@mantine/[^/]+') },
  },
  {
    name: 'tests-are-imported-by-tests',
    comment: 'Code that ships leans on nothing that is only there for tests.',
    from: { path: '^(server|client)/src/', pathNot: TESTS },
    to: { path: TESTS },
  },
]

const HYGIENE = [
  {
    name: 'no-cycles',
    comment: 'Move what both need into a third file. Entities may point at one another with Relation<>.',
    from: { pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-resolve',
    comment: 'The file or package is not there.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^@mufakat/', 'generated/', '\\.po$', '\\?', 'virtual:', '\\.compiled'] },
  },
  {
    name: 'no-dev-dependency-in-shipped-code',
    comment: 'It is not installed in production: move it to dependencies.',
    from: { path: '^server/src/', pathNot: TESTS },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'], pathNot: 'node_modules/@types/' },
  },
]

module.exports = {
  forbidden: [...ROLES, ...PLACES, ...HYGIENE].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', 'schema/generated/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
