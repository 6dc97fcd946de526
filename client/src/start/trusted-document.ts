import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

interface Known {
  hash: string
  definition: OperationDefinitionNode
}

/** What the client sends: the id of a document that the server knows, and its variables. */
export interface KnownRequest {
  documentId: string
  operationName: string | undefined
  variables: Record<string, unknown>
}

const documents = new Map<string, DocumentNode>()

/**
 * What the build puts where a component calls `graphql()`.
 * @public
 */
export function trustedDocument({ hash, definition }: Known, fragments: FragmentDefinitionNode[]): DocumentNode {
  const document = {
    kind: 'Document',
    definitions: [definition, ...fragments],
    __meta__: { hash },
  } as unknown as DocumentNode
  documents.set(hash, document)
  return document
}

/** The document of an id, when the screen that asks it is there. */
export const documentOf = (id: string): DocumentNode | undefined => documents.get(id)

/** The id by which the server knows a document, put in at build time; the text itself never leaves the build. */
export function requestFor(document: DocumentNode, variables: Record<string, unknown>): KnownRequest {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!meta?.hash) throw new Error('a document without an id: it did not come through graphql()')
  const [operation] = document.definitions as [OperationDefinitionNode]
  return { documentId: meta.hash, operationName: operation.name?.value, variables }
}
