import { createClient as socketClient, type Client as SocketClient } from 'graphql-ws'
import { createClient as eventClient, type Client as EventClient } from 'graphql-sse'
import { OWN_PAGE } from '../start/csrf.js'
import type { KnownRequest } from '../start/trusted-document.js'
import { lineCut, lineUp, pauseBefore } from './live.state.js'

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

  subscribe(request: KnownRequest, listener: Listener): () => void {
    let stop: (() => void) | undefined
    let stopped = false
    this.chosen ??= choose()
    void this.chosen.then((client) => {
      // The server knows the document by its id; an empty query is there because graphql-ws refuses to send without one.
      if (!stopped) stop = client.subscribe({ query: '', ...request } as never, listener as never)
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
    retryWait,
    // A server that is gone without a word is noticed.
    keepAlive: 20_000,
    // A lost line is tried again; a fault of our own would be repeated without a pause, and the page would stand still.
    shouldRetry: (fault) => !(fault instanceof Error),
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
  if (opened) {
    socket.on('closed', lineCut)
    socket.on('connected', lineUp)
    return socket
  }
  void Promise.resolve(socket.dispose()).catch(() => undefined) // it waits for a connection that does not come
  return eventClient({
    url: '/graphql',
    headers: { ...OWN_PAGE },
    credentials: 'same-origin',
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: retryWait,
    on: { connected: lineUp },
  })
}

async function retryWait(tries: number): Promise<void> {
  lineCut()
  await new Promise((resolve) => setTimeout(resolve, pauseBefore(tries)))
}
