import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useSubscription } from '@apollo/client/react'

/**
 * Hears of changes while the screen is open. What is said is only which record changed; `onChange` reads it again
 * through the viewer's own eyes.
 */
export function useLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { unless = false, onChange }: { unless?: boolean; onChange: () => void },
) {
  useSubscription(document as TypedDocumentNode<Data, OperationVariables>, {
    variables,
    skip: unless,
    onData: onChange,
    ignoreResults: true,
  })
}
