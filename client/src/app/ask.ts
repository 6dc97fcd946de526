import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'

/**
 * Asks the server for what a screen shows. An answer that came in part is shown in part; give it to `Loaded`.
 * With `unless`, nothing is asked.
 */
export function useAsk<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { unless = false }: { unless?: boolean } = {},
) {
  return useQuery(document as TypedDocumentNode<Data, OperationVariables>, {
    variables,
    skip: unless,
    errorPolicy: 'all',
  })
}
