import { OWN_PAGE } from './csrf.js'
import type { KnownRequest } from './trusted-document.js'

const KEPT_MS = 10_000

export interface Early {
  request: KnownRequest
  answer: Promise<Response>
}

/** What was asked before the screen that wants it stood, by the body of the request. */
const underway = new Map<string, Early>()

/** Asks now what a screen will ask for when its code has arrived: on a slow line that is a second later. */
export function askEarly(request: KnownRequest): Promise<Response> {
  const body = JSON.stringify(request)
  const answer = post(body)
  answer.catch(() => undefined) // whoever takes it hears of the fault
  underway.set(body, { request, answer })
  setTimeout(() => underway.delete(body), KEPT_MS)
  return answer
}

/** The early answer to the same question, once; else asks. */
export function send(request: KnownRequest, signal: AbortSignal): Promise<Response> {
  const body = JSON.stringify(request)
  const early = underway.get(body)
  underway.delete(body)
  return early?.answer ?? post(body, signal)
}

/** What was asked early and nobody has taken yet, in the order of asking. */
export const askedEarly = (): Early[] => [...underway.values()]

/** Takes an early answer away from the screen that would ask; false when it has it already. */
export const take = (request: KnownRequest): boolean => underway.delete(JSON.stringify(request))

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
