import type { Request, Response } from 'express'
import type { Env } from '../env.js'
import type { Services } from '../context.js'
import { languageOf } from '../kernel/languages.js'
import { SignInRefused, tooManyTries } from '../modules/sessions/sign-in.refusals.js'
import { signIn, type Method } from '../modules/sessions/sign-in.commands.js'
import { BadRequest, readJson } from './body.js'
import { cookieHeader, cookiesOf, sessionCookieName } from './cookies.js'
import { isSecure, type Identities } from './identity.js'
import type { Log } from './log.js'
import { isDeliberate, isForeign } from './origin.js'
import type { Throttle } from './throttle.js'

export interface AuthParts {
  services: Services
  env: Env
  identities: Identities
  log: Log
}

type Handler = (request: Request, response: Response) => Promise<unknown>

/** A route of /auth: a page of ours asks, the answer is JSON and kept by nobody, a refusal says why and what to do. */
export function exchange({ env, log }: Pick<AuthParts, 'env' | 'log'>, handle: Handler): Handler {
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    if (isForeign(env, request)) throw new BadRequest(403, 'Another site may not ask in your name.')
    try {
      response.json((await handle(request, response)) ?? {})
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error
      log('info', 'sign-in refused', { kind: error.kind, requestId: String(response.getHeader('x-request-id')) })
      response.status(error.status).json(refusalOf(request, error))
    }
  }
}

/** The fields of a request's JSON that are texts; anything else in it is ignored. */
export async function textsOf(request: Request): Promise<Record<string, string>> {
  const body = await readJson(request)
  return Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Refuses a request without a body that a foreign form could have sent. */
export function mustBeDeliberate(env: Env, request: Request): void {
  if (!isDeliberate(env, request)) throw new BadRequest(403, 'Send the header x-mufakat-csrf.')
}

export function checkTries(throttle: Throttle, key: string): void {
  const seconds = throttle.take(key)
  if (seconds > 0) throw tooManyTries(seconds)
}

/** Opens a session and gives its cookie; whatever session the browser had ends. */
export async function letIn(
  { services, env, identities, log }: AuthParts,
  request: Request,
  response: Response,
  accountId: string,
  method: Method,
): Promise<{ signedIn: true }> {
  const { viewer, tokenHash } = await identities.of(request, { touch: false })
  const before = tokenHash && viewer.accountId ? { accountId: viewer.accountId, tokenHash } : null
  const token = await signIn(services.dataSource, {
    accountId,
    method,
    browser: { agent: request.headers['user-agent'] ?? null, before },
    hours: env.SESSION_HOURS,
  })
  if (tokenHash) identities.forget()
  setSessionCookie(env, response, token, env.SESSION_HOURS * 3600)
  log('info', 'signed in', { accountId, method, requestId: String(response.getHeader('x-request-id')) })
  return { signedIn: true }
}

export function setSessionCookie(env: Env, response: Response, token: string, seconds: number): void {
  const secure = isSecure(env)
  response.append('set-cookie', cookieHeader(sessionCookieName(secure), token, { seconds, isSecure: secure }))
}

/** Where people reach us: BASE_URL, else the host that was asked. */
export function ownAddress({ BASE_URL }: Pick<Env, 'BASE_URL'>, request: Request): string {
  return BASE_URL ?? `http://${request.headers.host}`
}

function refusalOf(request: Request, { kind, says, remedy }: SignInRefused): object {
  const language = languageOf(cookiesOf(request).get('mufakat_lang') ?? request.headers['accept-language'])
  return { kind, message: says[language], remedy: remedy[language], path: [] }
}
