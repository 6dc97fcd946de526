import { createHash } from 'node:crypto'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/** The name by which the server knows a document: hexadecimal, as `documentIdOf` of the server makes it. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Typed documents from the schema the server emits and the operations the client's components hold. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['../client/src/**/*.{ts,tsx}', '!../client/src/**/*.test.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'generated/': {
      preset: 'client',
      // The client's cache needs type names, and the known text is what the server runs.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: hashOf },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        inlineFragmentTypes: 'mask',
        scalars: {
          ID: 'string',
          DateTimeISO: 'string',
          LocalDate: 'string',
        },
      },
    },
  },
}

export default config
