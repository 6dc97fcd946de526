import { existsSync, readFileSync } from 'node:fs'
import { buildSchema, isInterfaceType, parse } from 'graphql'
import type { Plugin } from 'vite'

const MANIFEST = new URL('../../schema/generated/persisted-documents.json', import.meta.url)
const SDL = new URL('../../schema/schema.graphql', import.meta.url)
const CALL = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g
const IMPORT = /^import \{ graphql(?:, type \w+(?: as \w+)?)* \} from '@mufakat\/schema';?$/m

/**
 * Puts each operation where its component calls `graphql()`, parsed and with its id, so that a screen's chunk carries
 * its own documents and no others, and no parser. A fragment's document is only a type, so it becomes nothing.
 * Also `virtual:possible-types`, read from the schema.
 */
export function trustedDocuments(): Plugin {
  let known: Map<string, string>
  return {
    name: 'mufakat-trusted-documents',
    enforce: 'pre',
    buildStart() {
      known = new Map(
        Object.entries(manifest()).map(([hash, text]) => [
          nameIn(text),
          JSON.stringify({ ...parse(text, { noLocation: true }), __meta__: { hash } }),
        ]),
      )
    },
    resolveId: (source) => (source === 'virtual:possible-types' ? '\0virtual:possible-types' : undefined),
    load: (id) =>
      id === '\0virtual:possible-types' ? `export const possibleTypes = ${JSON.stringify(possibleTypes())}` : undefined,
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return undefined
      if (!IMPORT.test(code)) {
        if (/^import \{[^}]*\bgraphql\b[^}]*\} from '@mufakat\/schema'/m.test(code)) throw new Error(`${id}: write \`import { graphql, type … } from '@mufakat/schema'\` in one line; else every document comes along.`)
        return undefined
      }
      return code.replace(IMPORT, '').replace(CALL, (_call, text: string) => {
        if (/^\s*fragment\s/.test(text)) return '(undefined as never)'
        const document = known.get(nameIn(text))
        if (!document) throw new Error(`${nameIn(text)} is not in ${MANIFEST.pathname}: run \`npm run schema\` first.`)
        return `(JSON.parse(${JSON.stringify(document)}))`
      })
    },
  }
}

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
