import { OWN_PAGE } from './csrf.js'
import type { KnownRequest } from './trusted-document.js'

const KEPT_MS = 10_000

/** What was asked before the screen that wants it stood, by the body of the request. */
const underway = new Map<string, Promise<Response>>()

/** Asks now what a screen will ask for when its code has arrived: on a slow line that is a second later. */
export function askEarly(request: KnownRequest): void {
  const body = JSON.stringify(request)
  const answer = post(body)
  answer.catch(() => undefined) // whoever takes it hears of the fault
  underway.set(body, answer)
  setTimeout(() => underway.delete(body), KEPT_MS)
}

/** The early answer to the same question, once; else asks. */
export function send(request: KnownRequest, signal: AbortSignal): Promise<Response> {
  const body = JSON.stringify(request)
  const early = underway.get(body)
  underway.delete(body)
  return early ?? post(body, signal)
}

/** What was asked as somebody else, or as nobody, is not for the one who has just signed in. */
export const forgetEarly = (): void => underway.clear()

function post(body: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...OWN_PAGE,
    },
    body,
    signal,
  })
}
