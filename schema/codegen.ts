import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents from the schema the server emits and the operations the client's components hold. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['../client/src/**/*.{ts,tsx}', '!../client/src/**/*.test.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
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
