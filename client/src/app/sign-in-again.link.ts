import { ApolloLink, Observable } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { signInAgain } from './sign-in-again.js'

/**
 * A write that finds the session ended is held while the person signs in over the page, then sent again: the same
 * variables, so the same idempotency key, so one write.
 */
export const signInAgainLink = new ApolloLink((operation, forward) => {
  if (operation.operationType !== OperationTypeNode.MUTATION || operation.getContext()['mayAskToSignIn'] === false) {
    return forward(operation)
  }
  return new Observable((observer) => {
    let held = false
    let running = forward(operation).subscribe({
      next: (answer) => {
        if (!needsSignIn(answer.data)) return observer.next(answer)
        void signInAgain().then((signedIn) => {
          if (!signedIn) {
            observer.next(answer)
            observer.complete()
            return
          }
          running = forward(operation).subscribe(observer)
        })
        held = true
      },
      error: (error) => observer.error(error),
      complete: () => {
        if (!held) observer.complete()
      },
    })
    return () => running.unsubscribe()
  })
})

function needsSignIn(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.values(data).some((answer: { __typename?: string } | null) => answer?.__typename === 'SignInNeeded')
  )
}
