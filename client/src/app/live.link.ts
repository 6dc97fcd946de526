import { ApolloLink, Observable } from '@apollo/client'
import type { LiveChannel } from './live.channel.js'
import { requestFor } from '../start/trusted-document.js'

/** Subscriptions. The code that carries them is fetched when the first one starts, after the first paint. */
export const liveLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      let stop: (() => void) | undefined
      let stopped = false
      void channel()
        .then((live) => {
          if (stopped) return
          stop = live.subscribe(requestFor(operation.query, operation.variables), observer)
        })
        .catch((error: unknown) => observer.error(error))
      return () => {
        stopped = true
        stop?.()
      }
    }),
)

let loading: Promise<LiveChannel> | undefined

function channel(): Promise<LiveChannel> {
  loading ??= import('./live.channel.js').then(({ LiveChannel }) => new LiveChannel())
  return loading
}
