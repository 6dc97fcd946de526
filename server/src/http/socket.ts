import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, type ExecutionArgs } from 'graphql'
import { handleProtocols, makeServer } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Env } from '../env.js'
import { NotAdmitted, type Admission, type Admitted } from './admission.js'
import { answersTo, type Listening } from './answers.js'
import type { Identity } from './identity.js'
import { isForeign } from './origin.js'
import type { SessionWatch } from './session-watch.js'

export interface SocketParts extends Listening {
  env: Env
  admission: Admission
  watch: SessionWatch
}

/** How much one reader may hold open. */
const CAPS = { operations: 50, socketsOfAReader: 30, sockets: 1000, bytes: 256 * 1024, messagesInTenSeconds: 200 }
const STILL_HERE_MS = 12_000
const SIGNED_OUT = 4401
const TOO_MUCH = 4429

/** What a socket's messages need: who opened it, for what address. */
interface Extra extends Record<PropertyKey, unknown> {
  identity: Identity
}

/** Subscriptions over WebSocket at /graphql, behind the same wall as HTTP. Answers how to close them all. */
export function serveSockets(http: Server, parts: SocketParts): { close: () => void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: CAPS.bytes,
    perMessageDeflate: false,
    handleProtocols,
  })
  const answering = new WeakMap<ExecutionArgs, { admitted: Admitted; identity: Identity }>()
  const speaker = makeServer<undefined, Extra>({
    connectionInitWaitTimeout: 5000,
    jsonMessageReviver: withQuery,
    onSubscribe: ({ subscriptions, extra: { identity } }, _id, payload) => {
      try {
        if (Object.keys(subscriptions).length > CAPS.operations) throw tooMany('subscriptions on one socket')
        const asked = { ...payload, query: payload.query || undefined }
        const admitted = parts.admission.admit(asked, identity.viewer, ['subscription'])
        const args: ExecutionArgs = { schema: parts.engine.schema, document: admitted.document, operationName: admitted.operationName }
        answering.set(args, { admitted, identity })
        return args
      } catch (error) {
        return errorsOf(error)
      }
    },
    subscribe: async (args) => {
      const { admitted, identity } = answering.get(args)!
      try {
        return await answersTo(parts, admitted, identity, randomUUID())
      } catch (error) {
        return { errors: errorsOf(error) }
      }
    },
  })
  const readers = new Map<string, number>()

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    void admitSocket(parts, request, sockets.clients.size).then(
      (found) => {
        if (typeof found === 'number') return refuseUpgrade(stream, found)
        // Here, where the place is taken at once: many that come together are counted one after the other.
        if ((readers.get(found.reader) ?? 0) >= CAPS.socketsOfAReader) return refuseUpgrade(stream, 429)
        sockets.handleUpgrade(request, stream, head, (socket) => hold(socket, found.identity, found.reader))
      },
      () => refuseUpgrade(stream, 503),
    )
  })

  function hold(socket: WebSocket, identity: Identity, reader: string): void {
    readers.set(reader, (readers.get(reader) ?? 0) + 1)
    const unwatch = parts.watch.watch(identity, () => socket.close(SIGNED_OUT, 'The session has changed'))
    let isAlive = true
    socket.on('pong', () => {
      isAlive = true
    })
    const stillHere = setInterval(() => {
      if (!isAlive) return socket.terminate()
      isAlive = false
      socket.ping()
    }, STILL_HERE_MS)
    socket.on('error', () => socket.close())
    const closed = speaker.opened(lineOf(socket, parts), { identity })
    socket.once('close', (code, reason) => {
      clearInterval(stillHere)
      unwatch()
      const left = (readers.get(reader) ?? 1) - 1
      if (left > 0) readers.set(reader, left)
      else readers.delete(reader)
      void closed(code, String(reason))
    })
  }

  return {
    close: () => {
      for (const socket of sockets.clients) socket.close(1001, 'The server is going down')
      sockets.close()
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 200).unref()
    },
  }
}

/** The socket as graphql-ws speaks through it. */
function lineOf(socket: WebSocket, { log }: Pick<SocketParts, 'log'>) {
  let messages = 0
  let since = Date.now()
  return {
    protocol: socket.protocol,
    send: (data: string) =>
      new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        socket.send(data, (error) => (error ? reject(error) : resolve()))
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (hear: (data: string) => Promise<void>) => {
      socket.on('message', (data, isBinary) => {
        if (Date.now() - since > 10_000) [messages, since] = [0, Date.now()]
        messages += 1
        if (messages > CAPS.messagesInTenSeconds) return socket.close(TOO_MUCH, 'Too many messages')
        if (isBinary) return socket.close(4400, 'Invalid message received')
        hear(String(data)).catch((error: Error) => {
          log('warn', 'socket message failed', { error: error.name })
          socket.close(4500, 'Internal server error')
        })
      })
    },
  }
}

/** Who opens a socket; else the HTTP status that refuses it. */
async function admitSocket(
  { env, identities }: SocketParts,
  request: IncomingMessage,
  open: number,
): Promise<{ identity: Identity; reader: string } | number> {
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') return 404
  if (isForeign(env, request)) return 403
  if (open >= CAPS.sockets) return 503
  const identity = await identities.of(request, { touch: false })
  const reader = identity.viewer.accountId ?? request.socket.remoteAddress ?? ''
  return { identity, reader }
}

const WORDS: Record<number, string> = { 403: 'Forbidden', 404: 'Not Found', 429: 'Too Many Requests' }

function refuseUpgrade(stream: Duplex, status: number): void {
  const words = WORDS[status] ?? 'Service Unavailable'
  stream.end(`HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A known document is named by its id alone; graphql-ws wants a query in every message. */
function withQuery(key: string, value: unknown): unknown {
  if (key !== 'payload' || typeof value !== 'object' || value === null || !('documentId' in value)) return value
  return { query: '', ...value }
}

function errorsOf(error: unknown): GraphQLError[] {
  if (error instanceof NotAdmitted) return [...error.errors]
  if (error instanceof GraphQLError) return [error]
  throw error
}

function tooMany(what: string): GraphQLError {
  return new GraphQLError(`Too many ${what}.`, { extensions: { code: 'TOO_MANY_REQUESTS' } })
}
