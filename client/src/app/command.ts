import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { ActKeys } from './idempotency.js'
import type { Refusal } from './refusal.js'

/** The `…Ok` member of a mutation's answer. */
type OkOf<Data> = Extract<Data[Exclude<keyof Data, '__typename'>], { __typename?: `${string}Ok` }>

type InputOf<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never

/** What became of an act. `cut`: nothing is known of it, and asking again is safe. */
export type Outcome<Ok> = { is: 'ok'; ok: Ok } | { is: 'refused'; refusal: Refusal } | { is: 'cut' }

/**
 * An act on the server: one key while it is tried again, a refusal as data, nothing optimistic. By default every query
 * in sight is asked again afterwards, because an act may change counts and lists anywhere.
 */
export function useCommand<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { refetch = true }: { refetch?: boolean } = {},
) {
  const client = useApolloClient()
  const keys = useRef(new ActKeys())
  const [state, setState] = useState<{ busy: boolean; last: Outcome<OkOf<Data>> | undefined }>({
    busy: false,
    last: undefined,
  })

  const run = async (input: InputOf<Variables>): Promise<Outcome<OkOf<Data>>> => {
    setState({ busy: true, last: undefined })
    const outcome = await ask(input)
    if (outcome.is !== 'cut') keys.current.done()
    setState({ busy: false, last: outcome })
    if (outcome.is === 'ok' && refetch) void client.refetchQueries({ include: 'active' })
    return outcome
  }

  const ask = async (input: InputOf<Variables>): Promise<Outcome<OkOf<Data>>> => {
    try {
      const variables = {
        input: { ...(input as object), idempotencyKey: keys.current.keyFor(input) },
      } as unknown as Variables
      const { data } = await client.mutate<Data, OperationVariables>({
        mutation: document as TypedDocumentNode<Data, OperationVariables>,
        variables,
      })
      const answer = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as
        { __typename?: string } | undefined
      if (!answer) return { is: 'cut' }
      return answer.__typename?.endsWith('Ok')
        ? { is: 'ok', ok: answer as OkOf<Data> }
        : { is: 'refused', refusal: answer as unknown as Refusal }
    } catch {
      return { is: 'cut' }
    }
  }

  return { run, ...state, forget: () => setState({ busy: false, last: undefined }) }
}
