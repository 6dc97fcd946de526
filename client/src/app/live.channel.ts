import { createClient as socketClient, type Client as SocketClient } from 'graphql-ws'
import { createClient as eventClient, type Client as EventClient } from 'graphql-sse'
import { OWN_PAGE } from './csrf.js'

interface Request {
  documentId: string
  operationName: string | undefined
  variables: Record<string, unknown>
}

interface Listener {
  next(answer: object): void
  error(fault: unknown): void
  complete(): void
}

const PATIENCE_MS = 4000

/**
 * A socket where it is allowed; where the network refuses WebSockets, server-sent events on the same address. Which of
 * the two is found out once, within four seconds.
 */
export class LiveChannel {
  private chosen: Promise<SocketClient | EventClient> | undefined

  subscribe(request: Request, listener: Listener): () => void {
    let stop: (() => void) | undefined
    let stopped = false
    this.chosen ??= choose()
    void this.chosen.then((client) => {
      // Both carry the request as it is; the server knows the document by its id, so there is no query in it.
      if (!stopped) stop = client.subscribe(request as never, listener as never)
    })
    return () => {
      stopped = true
      stop?.()
    }
  }
}

async function choose(): Promise<SocketClient | EventClient> {
  const socket = socketClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: false,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  })
  const opened = await new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), PATIENCE_MS)
    const settle = (answer: boolean) => {
      clearTimeout(patience)
      resolve(answer)
    }
    socket.on('connected', () => settle(true))
    socket.on('closed', () => settle(false))
  })
  if (opened) return socket
  await socket.dispose()
  return eventClient({
    url: '/graphql',
    headers: { ...OWN_PAGE },
    credentials: 'same-origin',
    retryAttempts: Number.POSITIVE_INFINITY,
  })
}
