import { ApolloLink, Observable } from '@apollo/client'
import { send } from '../start/early.js'
import { requestFor } from '../start/trusted-document.js'

/** The server answered something that is not GraphQL: it is down, or something stands between us. */
export class NoAnswer extends Error {
  constructor(
    readonly status: number,
    readonly reference: string | undefined,
  ) {
    super(`HTTP ${status}`)
  }
}

/** Sends the id of a known document and its variables; nothing else is ever sent. */
export const httpLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const stop = new AbortController()
      void send(requestFor(operation.query, operation.variables), stop.signal)
        .then(async (response) => {
          const reference = response.headers.get('x-request-id') ?? undefined
          const answer: unknown = await response.json().catch(() => undefined)
          if (typeof answer !== 'object' || answer === null) throw new NoAnswer(response.status, reference)
          observer.next(answer)
          observer.complete()
        })
        .catch((error: unknown) => {
          if (!stop.signal.aborted) observer.error(error)
        })
      return () => stop.abort()
    }),
)
