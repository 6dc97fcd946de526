import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { PNPM } from './install.mjs'
import { ROOT, Stop, run } from './process.mjs'

const SETTINGS = join(ROOT, '.env.example')
const PERMISSIONS = join(ROOT, 'docs/permissions.md')
const SDL = join(ROOT, 'schema/schema.graphql')
const DOCUMENTS = join(ROOT, 'schema/documents.json')
const CATALOGUES = ['en', 'vi'].map((language) => `client/src/i18n/locales/${language}.po`)
const GENERATED = join(ROOT, 'schema/generated/persisted-documents.json')

/**
 * Renews the committed files that follow from code: settings and SDL from the server, documents and catalogues from the
 * client. Answers the names of those that changed.
 */
export async function renewContract(say) {
  await build(say, ['server'])
  const changed = []
  const { envExample } = await import(join(ROOT, 'server/dist/env.js'))
  if (renew(SETTINGS, envExample())) changed.push('.env.example')
  const { permissionsPage } = await import(join(ROOT, 'server/dist/permissions-page.js'))
  if (renew(PERMISSIONS, permissionsPage())) changed.push('docs/permissions.md')
  if (renew(SDL, await emittedSchema())) changed.push('schema/schema.graphql')
  await build(say, ['schema'])
  if (renew(DOCUMENTS, sortedDocuments())) changed.push('schema/documents.json')
  return [...changed, ...(await renewCatalogues())]
}

async function renewCatalogues() {
  const texts = () =>
    CATALOGUES.map((file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : ''))
  const before = texts()
  const { code, output } = await run(process.execPath, [PNPM, '--filter', '@mufakat/client', 'run', 'i18n'], {
    quiet: true,
  })
  if (code !== 0) throw new Stop(`The client's words could not be collected:\n${output}`)
  const after = texts()
  return CATALOGUES.filter((_, index) => before[index] !== after[index])
}

async function emittedSchema() {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-schema-'))
  const file = join(folder, 'schema.graphql')
  const program = `import('./server/dist/schema.js').then(({ createSchema }) => createSchema(${JSON.stringify(file)}))`
  try {
    const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', program], { quiet: true })
    if (code !== 0) throw new Stop(`The schema could not be built:\n${output}`)
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `{ hash: text }` by operation text, so that a review shows what changed. */
function sortedDocuments() {
  const documents = Object.entries(JSON.parse(readFileSync(GENERATED, 'utf8')))
  documents.sort(([, one], [, other]) => (one < other ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`
}

function renew(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  writeFileSync(file, text)
  return true
}
