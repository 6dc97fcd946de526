import { cruise } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './tooling/process.mjs'

// Plants one forbidden import for each line in a small tree shaped like ours, and sees the boundary rules catch each.

const SERVER = 'server/src'
const THING = `${SERVER}/modules/things/thing`

// prettier-ignore
const MUTANTS = [
  // the file that leans            what it may not lean on                     the rule that must say so
  [`${THING}.rules.ts`,             './thing.store.js',                         'rules-and-policy-are-pure'],
  [`${THING}.rules.ts`,             'typeorm',                                  'rules-and-policy-are-pure'],
  [`${THING}.rules.dates.ts`,       './thing.entity.js',                        'rules-and-policy-are-pure'],
  [`${THING}.policy.ts`,            './thing.commands.js',                      'rules-and-policy-are-pure'],
  [`${THING}.policy.ts`,            'type-graphql',                             'rules-and-policy-are-pure'],
  [`${THING}.commands.ts`,          'type-graphql',                             'commands-know-no-protocol'],
  [`${THING}.commands.submit.ts`,   './thing.resolver.js',                      'commands-know-no-protocol'],
  [`${THING}.types.ts`,             'typeorm',                                  'types-do-not-ask-the-database'],
  [`${THING}.types.ts`,             './thing.store.js',                         'types-do-not-ask-the-database'],
  [`${THING}.entity.ts`,            'type-graphql',                             'entities-know-no-protocol'],
  [`${THING}.entity.ts`,            './thing.types.js',                         'entities-know-no-protocol'],
  [`${THING}.store.ts`,             'type-graphql',                             'stores-know-no-protocol'],
  [`${THING}.store.ts`,             './thing.commands.js',                      'stores-know-no-protocol'],
  [`${THING}.resolver.ts`,          'typeorm',                                  'resolvers-do-not-touch-the-database'],
  [`${THING}.mutations.ts`,         'typeorm',                                  'resolvers-do-not-touch-the-database'],
  [`${THING}.inputs.ts`,            './thing.store.js',                         'types-do-not-ask-the-database'],
  [`${THING}.resolver.ts`,          'pg',                                       'resolvers-do-not-touch-the-database'],
  [`${SERVER}/kernel/page.ts`,      '../modules/things/thing.policy.js',        'kernel-knows-no-module'],
  [`${SERVER}/db/source.ts`,        '../modules/things/thing.store.js',         'db-knows-entities-only'],
  [`${SERVER}/app.ts`,              './main.js',                                'main-is-imported-by-none'],
  [`${SERVER}/app.ts`,              './testing/database.js',                    'tests-are-imported-by-tests'],
  [`${SERVER}/app.ts`,              '../../client/src/ui/Button.js',            'packages-meet-in-the-schema'],
  [`${SERVER}/app.ts`,              'graphql-http',                             'no-dev-dependency-in-shipped-code'],
  [`${SERVER}/app.ts`,              './nowhere.js',                             'imports-resolve'],
  ['client/src/features/Card.tsx',  '../../../server/src/modules/things/thing.policy.js', 'packages-meet-in-the-schema'],
  ['client/src/features/Card.tsx',  '@mantine/core',                            'mantine-stays-behind-ui'],
  ['client/src/ui/Button.tsx',      '../features/Card.js',                      'ui-knows-no-domain'],
  ['client/src/ui/Button.tsx',      '@apollo/client',                           'ui-knows-no-domain'],
  ['e2e/actors/person.ts',          '../../server/src/modules/things/thing.rules.js', 'packages-meet-in-the-schema'],
  [`${SERVER}/kernel/ring-a.ts`,    './ring-b.js',                              'no-cycles'],
]

const BYSTANDERS = ['kernel/ring-b.ts', 'main.ts', 'testing/database.ts'].map((file) => `${SERVER}/${file}`)

const { options, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const tree = plant()
const caught = new Set()
try {
  process.chdir(tree)
  const { output } = await cruise(['server', 'client', 'e2e'], { ...options, ruleSet: { forbidden }, validate: true })
  for (const { from, rule, to, unresolvedTo } of output.summary.violations)
    caught.add(`${from} ${rule.name} ${unresolvedTo ?? to}`)
} finally {
  process.chdir(ROOT)
  rmSync(tree, { recursive: true, force: true })
}

const missed = MUTANTS.filter(([file, target, rule]) => {
  const stem = target.replace(/^(\.+\/)+/, '').replace(/\.js$/, '')
  return ![...caught].some((line) => line.startsWith(`${file} ${rule} `) && line.includes(stem))
})
for (const [file, target, rule] of missed) console.error(`not caught: ${file} → ${target} (${rule})`)
console.log(`${MUTANTS.length - missed.length} of ${MUTANTS.length} forbidden imports caught`)
process.exitCode = missed.length ? 1 : 0

function plant() {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-boundaries-'))
  const files = new Map(
    [...BYSTANDERS, ...MUTANTS.map(([file]) => file)].map((file) => [file, 'export const it = 1\n']),
  )
  for (const [file, target] of MUTANTS) files.set(file, `import '${target}'\n${files.get(file)}`)
  files.set(`${SERVER}/kernel/ring-b.ts`, "import './ring-a.js'\n")
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const name of ['server', 'client', 'e2e']) {
    symlinkSync(join(ROOT, name, 'node_modules'), join(folder, name, 'node_modules'))
    symlinkSync(join(ROOT, name, 'package.json'), join(folder, name, 'package.json'))
  }
  return folder
}
