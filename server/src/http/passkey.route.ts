import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Router, type Request } from 'express'
import { askForPasskey, keepPasskey, offerPasskey, provePasskey } from '../modules/sessions/passkey.commands.js'
import { isRecent } from '../modules/sessions/session.store.js'
import { notSignedIn } from '../modules/sessions/sign-in.refusals.js'
import { checkTries, exchange, letIn, mustBeDeliberate, ownAddress, type AuthParts } from './auth.exchange.js'
import { readJson } from './body.js'
import type { Throttle } from './throttle.js'

/** Passkeys: `passkey/options` and `passkey` sign in; `passkeys/options` and `passkeys` add one, soon after signing in. */
export function passkeyRoutes(parts: AuthParts, tries: Throttle): Router {
  const { services, env, identities } = parts
  const { dataSource, pool } = services
  const router = Router()
  const siteOf = (request: Request) => ({ origin: ownAddress(env, request) })

  const whoSignedInJustNow = async (request: Request) => {
    mustBeDeliberate(env, request)
    const { viewer, tokenHash } = await identities.of(request, { fresh: true })
    if (!viewer.accountId || !tokenHash || !(await isRecent(pool, tokenHash))) throw notSignedIn()
    return viewer
  }

  router.post(
    '/passkey/options',
    exchange(parts, async (request) => {
      checkTries(tries, request.ip ?? '')
      return askForPasskey(dataSource, siteOf(request))
    }),
  )

  router.post(
    '/passkey',
    exchange(parts, async (request, response) => {
      checkTries(tries, request.ip ?? '')
      const { challenge, response: answer } = await readJson(request)
      const given = { challenge: String(challenge), response: (answer ?? {}) as AuthenticationResponseJSON }
      return letIn(parts, request, response, await provePasskey(dataSource, siteOf(request), given), 'passkey')
    }),
  )

  router.post(
    '/passkeys/options',
    exchange(parts, async (request) => offerPasskey(dataSource, siteOf(request), await whoSignedInJustNow(request))),
  )

  router.post(
    '/passkeys',
    exchange(parts, async (request) => {
      const viewer = await whoSignedInJustNow(request)
      const { challenge, label, response } = await readJson(request)
      const made = { challenge: String(challenge), label: String(label ?? ''), response: (response ?? {}) as RegistrationResponseJSON }
      await keepPasskey(dataSource, siteOf(request), viewer.accountId!, made)
      return { kept: true }
    }),
  )
  return router
}
