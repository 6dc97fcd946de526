import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, isInterfaceType, Kind, parse, type DefinitionNode, type FragmentDefinitionNode } from 'graphql'
import type { Plugin } from 'vite'

const MANIFEST = new URL('../../schema/generated/persisted-documents.json', import.meta.url)
const SDL = new URL('../../schema/schema.graphql', import.meta.url)
const CALL = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g
const IMPORT = /^import \{ graphql(?:, type \w+(?: as \w+)?)* \} from '@mufakat\/schema';?$/m

const MAKER = fileURLToPath(new URL('../src/start/trusted-document.ts', import.meta.url))
const FRAGMENT = 'virtual:fragment/'
const DOCUMENT_ID = 'virtual:document-id/'
const VIRTUAL = /^virtual:(possible-types$|fragment\/|document-id\/)/

interface Operation {
  hash: string
  definition: DefinitionNode
  fragments: string[]
}

/**
 * Puts each operation where its component calls `graphql()`, parsed and with its id, so that a screen's chunk carries
 * its own documents and no others, and no parser. A fragment is a module of its own, since many operations read it; where
 * a component only names its fields, it becomes nothing. Also `virtual:possible-types`, read from the schema.
 */
export function trustedDocuments(): Plugin {
  const operations = new Map<string, Operation>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  const known = (name: string): Operation => {
    const operation = operations.get(name)
    if (!operation) throw new Error(`${name} is not in ${MANIFEST.pathname}: run \`npm run schema\` first.`)
    return operation
  }
  return {
    name: 'mufakat-trusted-documents',
    enforce: 'pre',
    buildStart() {
      for (const [hash, text] of Object.entries(manifest())) {
        const { definitions } = parse(text, { noLocation: true })
        const used = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        for (const fragment of used) fragments.set(fragment.name.value, fragment)
        operations.set(nameIn(text), {
          hash,
          definition: definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)!,
          fragments: used.map(({ name }) => name.value),
        })
      }
    },
    resolveId: (source) => (VIRTUAL.test(source) ? `\0${source}` : undefined),
    load(id) {
      if (id === '\0virtual:possible-types') return `export const possibleTypes = ${JSON.stringify(possibleTypes())}`
      if (id.startsWith(`\0${DOCUMENT_ID}`)) return `export default ${JSON.stringify(known(id.slice(DOCUMENT_ID.length + 1)).hash)}`
      if (!id.startsWith(`\0${FRAGMENT}`)) return undefined
      return `export default ${parsed(fragments.get(id.slice(FRAGMENT.length + 1)))}`
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return undefined
      if (!IMPORT.test(code)) {
        if (/^import \{[^}]*\bgraphql\b[^}]*\} from '@mufakat\/schema'/m.test(code)) throw new Error(`${id}: write \`import { graphql, type … } from '@mufakat/schema'\` in one line; else every document comes along.`)
        return undefined
      }
      const imported = new Set<string>()
      const body = code.replace(IMPORT, '').replace(CALL, (_call, text: string) => {
        if (/^\s*fragment\s/.test(text)) return '(undefined as never)'
        const operation = known(nameIn(text))
        for (const name of operation.fragments) imported.add(name)
        const { hash, definition } = operation
        return `trustedDocument(${parsed({ hash, definition })}, [${operation.fragments.map(localName).join(', ')}])`
      })
      const imports = [...imported].map((name) => `import ${localName(name)} from '${FRAGMENT}${name}'\n`)
      return `${imports.join('')}import { trustedDocument } from '${MAKER}'\n${body}`
    },
  }
}

/** Text that the browser parses faster than a literal of the language. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const localName = (fragment: string): string => `fragment_${fragment}`

function manifest(): Record<string, string> {
  return existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>) : {}
}

function nameIn(text: string): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? ''
}

function possibleTypes(): Record<string, string[]> {
  if (!existsSync(SDL)) return {}
  const schema = buildSchema(readFileSync(SDL, 'utf8'))
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  )
}
