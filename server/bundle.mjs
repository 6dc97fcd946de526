import { existsSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Makes one file of the built server and its libraries, and keeps beside it what V8 compiles of it (src/quick-start.ts). */
const DIST = fileURLToPath(new URL('./dist', import.meta.url))
const BUNDLE = `${DIST}/bundle.cjs`

/** Code that finds files beside itself goes on finding them: each module keeps its own address. */
const ownAddresses = {
  name: 'own-addresses',
  transform(code, id) {
    if (!id.startsWith(DIST) || !code.includes('import.meta.url')) return null
    const place = JSON.stringify(`./${relative(DIST, id).split(sep).join('/')}`)
    return code.replaceAll('import.meta.url', `new URL(${place}, process.getBuiltinModule('node:url').pathToFileURL(__filename)).href`)
  },
}

/** Apollo hashes every document, and looks for Node's own hash by `module.require`; without it, in JavaScript, which is slow. */
const nodesHash = {
  name: 'nodes-hash',
  transform: (code, id) => (id.includes('/utils.createhash/') ? code.replaceAll('module.require', 'require') : null),
}

/** TypeORM names the drivers of every database, and some libraries name what is optional: what is not installed stays a require. */
const external = (id, importer) => {
  if (/^(@node-rs\/argon2|pg|pg-native)$/.test(id)) return true
  if (!importer?.includes('/typeorm/') || id.startsWith('.') || id.startsWith('/')) return false
  return !existsSync(`${importer.slice(0, importer.lastIndexOf('/typeorm/'))}/${id.split('/').slice(0, id.startsWith('@') ? 2 : 1).join('/')}`)
}

/**
 * GraphQL and others check themselves at each step otherwise. And without a navigator, as Node has it from 21 on, pg looks for
 * Cloudflare by making a Response, for which Node 20 loads all of its fetch: a tenth of a start.
 */
const BEFORE_ALL = `process.env.NODE_ENV ??= 'production'; globalThis.navigator ??= { userAgent: 'Node.js' };`

const build = await rolldown({
  input: `${DIST}/programs.js`,
  platform: 'node',
  external,
  plugins: [ownAddresses, nodesHash],
  resolve: { mainFields: ['main', 'module'] }, // one copy of graphql, for those who import it and those who require it
  onLog: (level, log, print) => log.code !== 'EVAL' && level === 'warn' && print(level, log),
})
await build.write({
  file: BUNDLE, format: 'cjs', keepNames: true, banner: BEFORE_ALL, codeSplitting: false, comments: false,
  // V8 keeps the text as long as the process lives: with one letter beyond ASCII each takes two bytes.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
})
await build.close()

const { runBundle } = await import('./dist/quick-start.js')
const { programs, script } = runBundle(BUNDLE)
await programs.warmUp()
writeFileSync(`${BUNDLE}.cache`, script.createCachedData())
process.exit(0)
