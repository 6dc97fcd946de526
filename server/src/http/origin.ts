import type { IncomingMessage } from 'node:http'
import type { Env } from '../env.js'

type Asked = Pick<IncomingMessage, 'headers'>

/** Whether the request's `Origin`, where it names one, is ours: BASE_URL, or without one the very host that was asked. */
export function isOwnOrigin({ BASE_URL }: Pick<Env, 'BASE_URL'>, { headers }: Asked): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  if (BASE_URL) return origin === BASE_URL
  return origin === `http://${host}` || origin === `https://${host}`
}

/** Whether a browser says that a page of another origin sent the request. */
export function isForeign(env: Pick<Env, 'BASE_URL'>, request: Asked): boolean {
  const site = request.headers['sec-fetch-site']
  return !isOwnOrigin(env, request) || site === 'cross-site' || site === 'same-site'
}

/**
 * Whether a page of ours or a program sent the request, and no link, image or form: it carries a header that those
 * cannot set. For requests that no content type protects.
 */
export function isDeliberate(env: Pick<Env, 'BASE_URL'>, request: Asked): boolean {
  if (isForeign(env, request)) return false
  return request.headers['sec-fetch-site'] === 'same-origin' || PROOFS.some((name) => request.headers[name] !== undefined)
}

const PROOFS = ['x-mufakat-csrf', 'apollo-require-preflight']
