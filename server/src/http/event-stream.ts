import type { ServerResponse } from 'node:http'
import type { ExecutionResult, GraphQLError } from 'graphql'

const STILL_HERE_MS = 12_000

/**
 * Sends answers as server-sent events, one operation a request (graphql-sse's "distinct connections"), for networks that
 * refuse WebSockets. Ends when the reader leaves, the answers end, or `end` is called.
 */
export function streamEvents(
  response: ServerResponse,
  answers: AsyncGenerator<ExecutionResult, void, void>,
): { end: () => void } {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  response.write(':\n\n')
  const stillHere = setInterval(() => response.write(':\n\n'), STILL_HERE_MS)
  const end = () => {
    clearInterval(stillHere)
    void answers.return()
    if (!response.writableEnded) response.end(event('complete', null))
  }
  response.once('close', end)
  void deliver(response, answers)
    .catch(() => undefined) // the reader comes back and asks again
    .finally(end)
  return { end }
}

/** Tells a refusal in the stream's own words and ends it. */
export function refuseEvents(response: ServerResponse, errors: readonly GraphQLError[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  response.end(event('next', { errors }) + event('complete', null))
}

async function deliver(response: ServerResponse, answers: AsyncIterable<ExecutionResult>): Promise<void> {
  for await (const answer of answers) {
    if (!response.writable) return
    if (!response.write(event('next', answer))) {
      await new Promise<void>((resolve) => {
        response.once('drain', resolve)
        response.once('close', resolve)
      })
    }
  }
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${data === null ? '' : JSON.stringify(data)}\n\n`
}
