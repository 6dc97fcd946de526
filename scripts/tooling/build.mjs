import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNPM } from './install.mjs'
import { ROOT, Stop, run } from './process.mjs'

const STAMPS = join(ROOT, '.tools/built')
/** Made from the catalogues by the client's own build. */
const COMPILED_WORDS = /\/locales\/\w+\.[jt]s$/
const COMMON = ['pnpm-lock.yaml', 'tsconfig.base.json']

/** What is built, in what order, from which files; `makes` must be there for it to count as built. */
const PARTS = [
  { name: 'schema', from: ['schema', 'client/src'], makes: 'schema/generated/graphql.ts', ignores: /documents\.json$/ },
  { name: 'server', from: ['server'], makes: 'server/dist/bundle.cjs.cache' },
  { name: 'client', from: ['client', 'schema'], makes: 'client/dist/index.html' },
]

/** Builds the parts whose files changed since they were last built; `names` limits it. */
export async function build(say, names = PARTS.map((part) => part.name)) {
  for (const part of PARTS.filter(({ name }) => names.includes(name))) await buildPart(part, say)
}

async function buildPart({ name, from, makes, ignores }, say) {
  const stamp = join(STAMPS, name)
  const hash = hashOf(from, ignores)
  if (stampOf(stamp) === hash && existsSync(join(ROOT, makes))) return
  say(`building the ${name}`)
  const result = await run(process.execPath, [PNPM, '--filter', `@mufakat/${name}`, 'run', 'build'], { quiet: true })
  if (result.code !== 0) {
    console.error(result.output)
    throw new Stop(`The ${name} could not be built; the errors stand above.`)
  }
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, hash)
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** One hash over the names and contents of all source files below the folders, and over what every part leans on. */
function hashOf(folders, ignores) {
  const hash = createHash('sha256')
  for (const file of [...COMMON, ...folders.flatMap(filesBelow)].sort()) {
    if (ignores?.test(file) || COMPILED_WORDS.test(file)) continue
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  const skipped = new Set(['node_modules', 'dist', 'generated', '.cache'])
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path)
    return entry.isFile() ? [path] : []
  })
}
