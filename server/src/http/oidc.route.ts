import { Router } from 'express'
import { OidcSignIn } from '../modules/sessions/oidc.js'
import { SignInRefused } from '../modules/sessions/sign-in.refusals.js'
import { letIn, ownAddress, type AuthParts } from './auth.exchange.js'
import { cookieHeader, cookiesOf } from './cookies.js'
import { isSecure } from './identity.js'

const COOKIE = 'mufakat_oidc'
const MINUTES = 10

/** GET /auth/oidc sends the browser to the provider; GET /auth/oidc/callback takes it back. */
export function oidcRoutes(parts: AuthParts): Router {
  const { services, env } = parts
  const router = Router()
  const isOverHttps = isSecure(env)
  const signIn = new OidcSignIn(services.dataSource, {
    issuer: env.OIDC_ISSUER!,
    clientId: env.OIDC_CLIENT_ID!,
    clientSecret: env.OIDC_CLIENT_SECRET!,
  })

  router.get('/oidc', async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    const redirectUri = `${ownAddress(env, request)}/auth/oidc/callback`
    const { address, challenge } = await signIn.begin(redirectUri, ownPath(request.query['next']))
    response.append('set-cookie', cookieHeader(COOKIE, challenge, { seconds: MINUTES * 60, isSecure: isOverHttps }))
    response.redirect(303, address)
  })

  router.get('/oidc/callback', async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    response.append('set-cookie', cookieHeader(COOKIE, '', { seconds: 0, isSecure: isOverHttps }))
    try {
      const cameBackTo = new URL(request.originalUrl, ownAddress(env, request))
      const { accountId, next } = await signIn.finish(cameBackTo, cookiesOf(request).get(COOKIE) ?? '')
      await letIn(parts, request, response, accountId, 'oidc')
      response.redirect(303, next)
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error
      response.redirect(303, `/sign-in?problem=${error.kind}`)
    }
  })
  return router
}

/** A path of ours, else the home page: never another site. */
export function ownPath(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return '/'
  const url = new URL(next, 'http://own.invalid')
  return url.host === 'own.invalid' ? `${url.pathname}${url.search}${url.hash}` : '/'
}
