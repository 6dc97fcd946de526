import type { DocumentNode } from 'graphql'

/** The id by which the server knows a document, put in at build time; the text itself never leaves the build. */
export function documentIdOf(document: DocumentNode): string {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!meta?.hash) throw new Error('a document without an id: it did not come through graphql()')
  return meta.hash
}
