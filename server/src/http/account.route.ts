import { Router, type Request } from 'express'
import { holds, type Viewer } from '../kernel/viewer.js'
import { foldLogin } from '../modules/sessions/account.store.js'
import {
  changePassword,
  confirmCode,
  dropPasskey,
  offerCode,
  offerReset,
  ownAccount,
  resetPassword,
} from '../modules/sessions/own-account.commands.js'
import { isRecent } from '../modules/sessions/session.store.js'
import { notSignedIn, reasonNeeded } from '../modules/sessions/sign-in.refusals.js'
import { checkTries, exchange, mustBeDeliberate, ownAddress, textsOf, type AuthParts } from './auth.exchange.js'
import type { Throttle } from './throttle.js'

/**
 * One's own ways to sign in. `GET account`; soon after signing in `POST password/change {password, next}`, `POST code`
 * then `POST code/confirm {challenge, code}`, `POST passkeys/remove {id}`. `POST reset {token, next}` needs no session;
 * `POST reset/offer {login, reason}` answers the Secretariat's desk officer a link to hand over.
 */
export function accountRoutes(parts: AuthParts, tries: Throttle): Router {
  const { services, env, identities } = parts
  const { dataSource, pool } = services
  const router = Router()

  const whoSignedInJustNow = async (request: Request): Promise<{ viewer: Viewer; accountId: string; tokenHash: string }> => {
    mustBeDeliberate(env, request)
    const { viewer, tokenHash } = await identities.of(request, { fresh: true })
    if (!viewer.accountId || !tokenHash || !(await isRecent(pool, tokenHash))) throw notSignedIn()
    return { viewer, accountId: viewer.accountId, tokenHash }
  }

  router.get(
    '/account',
    exchange(parts, async (request) => {
      const { viewer } = await identities.of(request, { touch: false })
      if (!viewer.accountId) throw notSignedIn()
      return ownAccount(dataSource, viewer.accountId)
    }),
  )

  router.post(
    '/password/change',
    exchange(parts, async (request) => {
      checkTries(tries, request.ip ?? '')
      const { accountId, tokenHash } = await whoSignedInJustNow(request)
      const { password = '', next = '' } = await textsOf(request)
      await changePassword(dataSource, accountId, { password, next, kept: tokenHash })
      return { changed: true }
    }),
  )

  router.post(
    '/code',
    exchange(parts, async (request) => offerCode(dataSource, (await whoSignedInJustNow(request)).accountId)),
  )

  router.post(
    '/code/confirm',
    exchange(parts, async (request) => {
      checkTries(tries, request.ip ?? '')
      const { accountId } = await whoSignedInJustNow(request)
      const { challenge = '', code = '' } = await textsOf(request)
      await confirmCode(dataSource, accountId, { challenge, code: code.replace(/\s/g, '') })
      return { confirmed: true }
    }),
  )

  router.post(
    '/passkeys/remove',
    exchange(parts, async (request) => {
      const { accountId } = await whoSignedInJustNow(request)
      const { id = '' } = await textsOf(request)
      await dropPasskey(dataSource, accountId, id)
      return { removed: true }
    }),
  )

  router.post(
    '/reset/offer',
    exchange(parts, async (request) => {
      checkTries(tries, request.ip ?? '')
      const { viewer, accountId } = await whoSignedInJustNow(request)
      if (viewer.group !== 'secretariat' || !holds(viewer, 'desk_officer', null)) throw notSignedIn()
      const { login = '', reason = '' } = await textsOf(request)
      if (!reason.trim()) throw reasonNeeded()
      const offered = await offerReset(dataSource, { login: foldLogin(login.slice(0, 200)), reason: reason.slice(0, 2000), by: accountId })
      return { link: resetLink(ownAddress(env, request), offered.token), hours: offered.hours }
    }),
  )

  router.post(
    '/reset',
    exchange(parts, async (request) => {
      checkTries(tries, request.ip ?? '')
      const { token = '', next = '' } = await textsOf(request)
      await resetPassword(dataSource, token, next)
      return { changed: true }
    }),
  )
  return router
}

/** Where the link leads; the secret stands after the #, which browsers send to nobody. */
export const resetLink = (address: string, token: string): string => `${address}/reset-password#${token}`
