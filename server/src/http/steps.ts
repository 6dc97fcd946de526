import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** What is done with a request on its way, by node's own means: Express can take it up as well. */
export type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/** Takes a request through the steps, one after the other, as far as they let it. */
export function through(steps: Step[], onFailure: (error: unknown, request: IncomingMessage, response: ServerResponse) => void): RequestListener {
  return (request, response) => {
    const step = (at: number): void => {
      try {
        steps[at]?.(request, response, (error) => (error === undefined ? step(at + 1) : onFailure(error, request, response)))
      } catch (error) {
        onFailure(error, request, response)
      }
    }
    step(0)
  }
}
