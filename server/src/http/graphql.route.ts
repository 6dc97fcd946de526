import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer, HeaderMap as ApolloHeaders } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { Context } from '../context.js'
import type { Env } from '../env.js'
import { NotAdmitted, type Admission, type Admitted, type Asked, type OperationKind } from './admission.js'
import { answersTo, type Listening } from './answers.js'
import { BadRequest, readJson } from './body.js'
import { refuseEvents, streamEvents } from './event-stream.js'
import type { Identity } from './identity.js'
import { isDeliberate, isForeign } from './origin.js'
import type { SessionWatch } from './session-watch.js'
import { checkRate, RATES, Throttle } from './throttle.js'

export interface GraphqlParts extends Listening {
  env: Env
  apollo: ApolloServer<Context>
  admission: Admission
  watch: SessionWatch
  /** Where a request comes from, behind the proxies that are believed. */
  addressOf: (request: IncomingMessage) => string
}

const GRAPHQL_JSON = 'application/graphql-response+json'

/**
 * POST and GET /graphql: queries and mutations as JSON, subscriptions as server-sent events. By node's own means: Express' routing,
 * and the request and response that it makes of node's, cost more than the answer to a small question.
 */
export function graphqlRoute(parts: GraphqlParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const throttle = new Throttle(RATES.graphql)
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('vary', 'accept, accept-language, cookie, authorization, origin')
    try {
      checkOrigin(parts.env, request)
      const asked = request.method === 'GET' ? fromSearch(request) : ((await readJson(request)) as Asked)
      const identity = await parts.identities.of(request)
      const { accountId, scopes } = identity.viewer
      if (!scopes.includes('rate:unlimited')) checkRate(throttle, accountId ?? parts.addressOf(request))
      if (wantsEvents(request)) await answerAsEvents(parts, request, response, asked, identity)
      else await answerOnce(parts, request, response, asked, identity)
    } catch (error) {
      refuse(request, response, error)
    }
  }
}

async function answerOnce(
  parts: GraphqlParts,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  known: Identity,
): Promise<void> {
  const kinds: OperationKind[] = request.method === 'GET' ? ['query'] : ['query', 'mutation']
  const admitted = parts.admission.admit(asked, known.viewer, kinds)
  const began = performance.now()
  // A write is judged by the offices held at this very moment.
  const isWrite = admitted.operation.operation === 'mutation'
  const identity = isWrite ? await parts.identities.of(request, { fresh: true }) : known
  const { viewer, language, tokenHash } = identity
  const context = new Context(parts.services, viewer, language, requestIdOf(response), tokenHash)
  const answer = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: bodyOf(admitted) },
    context: async () => context,
  })
  response.statusCode = answer.status ?? 200
  for (const [name, value] of answer.headers) if (name !== 'cache-control') response.setHeader(name, value)
  const body = Buffer.from(answer.body.kind === 'complete' ? answer.body.string : '')
  response.setHeader('content-length', body.length) // else whoever takes nothing compressed gets it in chunks
  response.end(body)
  parts.log('debug', 'answered', {
    requestId: context.requestId,
    operation: admitted.operation.name?.value ?? admitted.operation.operation,
    accountId: viewer.accountId,
    ms: Math.round(performance.now() - began),
  })
}

async function answerAsEvents(
  parts: GraphqlParts,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  identity: Identity,
): Promise<void> {
  try {
    const admitted = parts.admission.admit(asked, identity.viewer, ['subscription'])
    const answers = await answersTo(parts, admitted, identity, requestIdOf(response))
    const stream = streamEvents(response, answers)
    response.once('close', parts.watch.watch(identity, stream.end))
  } catch (error) {
    if (error instanceof NotAdmitted) refuseEvents(response, error.errors)
    else if (error instanceof GraphQLError) refuseEvents(response, [error])
    else throw error
  }
}

function checkOrigin(env: Env, request: IncomingMessage): void {
  if (isForeign(env, request)) throw new BadRequest(403, 'Another site may not ask in your name.')
  if (request.method === 'GET' && !isDeliberate(env, request)) {
    throw new BadRequest(400, 'A GET request needs the header x-mufakat-csrf, so that no link or image can send it.')
  }
  if (request.method !== 'GET' && request.method !== 'POST') throw new BadRequest(405, 'Send POST, or GET for a query.')
}

function fromSearch(request: IncomingMessage): Asked {
  const search = new URL(request.url ?? '/', 'http://localhost').searchParams
  const once = (name: string) => {
    const values = search.getAll(name)
    if (values.length > 1) throw new BadRequest(400, `Send "${name}" once.`)
    return values[0]
  }
  const parsed = (name: string) => {
    try {
      return JSON.parse(once(name) ?? 'null') as unknown
    } catch {
      throw new BadRequest(400, `"${name}" is not valid JSON.`)
    }
  }
  if (request.headers['content-type'] && !/^application\/json\b/.test(request.headers['content-type'])) {
    throw new BadRequest(415, 'A GET request has no body.')
  }
  return {
    query: once('query'),
    documentId: once('documentId'),
    operationName: once('operationName'),
    variables: parsed('variables'),
    extensions: parsed('extensions'),
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const [status, errors] = statusOf(request, error)
  if (status === 413) request.resume() // let the sender finish, so that it hears the answer
  if (error instanceof BadRequest && error.retryAfterSeconds) response.setHeader('retry-after', error.retryAfterSeconds)
  if (status === 405) response.setHeader('allow', 'GET, POST')
  response.statusCode = status
  response.setHeader('content-type', `${prefersGraphqlJson(request) ? GRAPHQL_JSON : 'application/json'}; charset=utf-8`)
  response.end(JSON.stringify({ errors }))
}

function statusOf(request: IncomingMessage, error: unknown): [number, readonly GraphQLError[]] {
  if (error instanceof BadRequest) {
    const code = error.status === 429 ? 'TOO_MANY_REQUESTS' : error.status === 403 ? 'FORBIDDEN_ORIGIN' : 'BAD_REQUEST'
    return [error.status, [new GraphQLError(error.message, { extensions: { code } })]]
  }
  if (!(error instanceof NotAdmitted)) throw error
  if (error.errors[0]?.extensions['code'] === 'METHOD_NOT_ALLOWED' && request.method === 'GET') return [405, error.errors]
  // GraphQL over HTTP: who asks for plain application/json by name gets 200 with the document's faults.
  const isPlain = /application\/json/.test(request.headers.accept ?? '') && !prefersGraphqlJson(request)
  return [error.kind === 'document' && isPlain ? 200 : 400, error.errors]
}

function prefersGraphqlJson({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes(GRAPHQL_JSON) ?? false
}

function wantsEvents({ headers, method }: IncomingMessage): boolean {
  return method === 'POST' && /^text\/event-stream\b/.test(headers.accept ?? '')
}

function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader('x-request-id') ?? '')
}

function headersOf({ headers }: IncomingMessage): ApolloHeaders {
  const map = new HeaderMap()
  map.set('content-type', 'application/json')
  if (headers.accept) map.set('accept', headers.accept)
  return map
}

function bodyOf({ text, operationName, variables }: Admitted): object {
  return { query: text, operationName, variables }
}
