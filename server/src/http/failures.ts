import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BadRequest } from './body.js'
import { traceOf, type Log } from './log.js'

/** The answer to an address that leads nowhere. */
export const nowhere: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('There is nothing at this address.\n')
}

/** The last handler of Express. */
export function failures(log: Log): ErrorRequestHandler {
  const tell = failed(log)
  return (error: unknown, request, response, next) => (response.headersSent ? next(error) : tell(error, request, response))
}

/** What went wrong goes to the log under a number, the reader gets the number. */
export function failed(log: Log): (error: unknown, request: IncomingMessage, response: ServerResponse) => void {
  return (error, request, response) => {
    const status = error instanceof BadRequest ? error.status : statusOf(error)
    const traceId = String(response.getHeader('x-request-id') ?? '')
    if (status >= 500) log('error', 'request failed', { traceId, method: request.method ?? '', ...traceOf(error) })
    if (response.headersSent) return void response.destroy()
    if (error instanceof BadRequest && error.retryAfterSeconds) response.setHeader('retry-after', error.retryAfterSeconds)
    const message = status >= 500 ? 'Something went wrong on our side.' : messageOf(error)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ message, traceId }))
  }
}

function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

function messageOf(error: unknown): string {
  return error instanceof BadRequest ? error.message : 'The request cannot be read.'
}
