import { Router } from 'express'
import { beDemoPersona, proveCode, provePassword, signOut } from '../modules/sessions/sign-in.commands.js'
import { foldLogin } from '../modules/sessions/account.store.js'
import { notOffered } from '../modules/sessions/sign-in.refusals.js'
import { accountRoutes } from './account.route.js'
import { checkTries, exchange, letIn, mustBeDeliberate, setSessionCookie, textsOf, type AuthParts } from './auth.exchange.js'
import { oidcRoutes } from './oidc.route.js'
import { passkeyRoutes } from './passkey.route.js'
import { RATES, Throttle } from './throttle.js'

/** Tries at one account from one address, and at one account or from one address altogether: delays, never a lock. */
const TRIES = {
  here: { burst: 5, perSecond: 0.1 },
  account: { burst: 50, perSecond: 1 },
}

/**
 * Ways in and out, under /auth; each POST takes and answers JSON:
 * `GET methods`; `POST demo {persona}`; `POST password {login, password}` then `POST totp {challenge, code}`;
 * `POST passkey/options` then `POST passkey {challenge, response}`; `GET oidc?next=/path`; `POST sign-out`.
 * Signing in sets the session's cookie.
 */
export function authRoutes(parts: AuthParts): Router {
  const { services, env, identities } = parts
  const router = Router()
  const demo = new Throttle(RATES.demo)
  const addresses = new Throttle(RATES.signIn)
  const here = new Throttle(TRIES.here)
  const accounts = new Throttle(TRIES.account)

  router.get(
    '/methods',
    exchange(parts, async () => ({
      demo: env.MODE === 'demo',
      password: true,
      passkey: true,
      oidc: env.OIDC_ISSUER ? { host: new URL(env.OIDC_ISSUER).host } : null,
    })),
  )

  router.post(
    '/demo',
    exchange(parts, async (request, response) => {
      if (env.MODE !== 'demo') throw notOffered()
      checkTries(demo, request.ip ?? '')
      const { persona = '' } = await textsOf(request)
      return letIn(parts, request, response, beDemoPersona(persona), 'demo')
    }),
  )

  router.post(
    '/password',
    exchange(parts, async (request) => {
      const { login = '', password = '' } = await textsOf(request)
      const account = foldLogin(login.slice(0, 200))
      checkTries(addresses, request.ip ?? '')
      checkTries(here, `${account} ${request.ip}`)
      checkTries(accounts, account)
      return { next: 'totp', challenge: await provePassword(services.dataSource, account, password) }
    }),
  )

  router.post(
    '/totp',
    exchange(parts, async (request, response) => {
      checkTries(addresses, request.ip ?? '')
      const { challenge = '', code = '' } = await textsOf(request)
      const accountId = await proveCode(services.dataSource, challenge, code.replace(/\s/g, ''))
      return letIn(parts, request, response, accountId, 'password')
    }),
  )

  router.post(
    '/sign-out',
    exchange(parts, async (request, response) => {
      mustBeDeliberate(env, request)
      const { viewer, tokenHash } = await identities.of(request, { fresh: true, touch: false })
      if (viewer.accountId && tokenHash) await signOut(services.dataSource, viewer.accountId, tokenHash)
      identities.forget()
      setSessionCookie(env, response, '', 0)
      return { signedIn: false }
    }),
  )

  router.use(passkeyRoutes(parts, addresses))
  router.use(accountRoutes(parts, addresses))
  if (env.OIDC_ISSUER) router.use(oidcRoutes(parts))
  return router
}
