import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'

/** The documents that the client may send, by the sha256 of their text. */
export type KnownDocuments = ReadonlyMap<string, string>

/** Reads schema/documents.json; an absent file is an empty list. */
export function readKnownDocuments(file = new URL('../../../schema/documents.json', import.meta.url)): KnownDocuments {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return new Map()
  }
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>))
}

/** The name under which a text would be known. */
export function documentIdOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
