import { startRegistration } from '@simplewebauthn/browser'
import { ask, type SignInAnswer } from '../../app/sign-in.js'
import { signInAgain } from '../../app/sign-in-again.js'

/** How one can sign in, as the server tells its owner. Instants are ISO texts. */
export interface OwnAccount {
  login: string
  hasPassword: boolean
  hasCode: boolean
  isMinistrys: boolean
  passkeys: { id: string; label: string | null; createdAt: string; usedAt: string | null }[]
}

/** Null when nobody answers. */
export async function readAccount(): Promise<OwnAccount | null> {
  const response = await fetch('/auth/account', { credentials: 'same-origin' }).catch(() => null)
  return response?.ok ? ((await response.json()) as OwnAccount) : null
}

/** Asks for something that wants a fresh sign-in; when it is not fresh, signs in over the page and asks once more. */
async function askFreshly<Answer extends object>(path: string, body: object): Promise<SignInAnswer<Answer>> {
  const answer = await ask<Answer>(path, body)
  if (!answer.refused || answer.kind !== 'SignInNeeded') return answer
  return (await signInAgain('sensitive')) ? ask<Answer>(path, body) : answer
}

export const changePassword = (password: string, next: string) =>
  askFreshly<{ changed: boolean }>('/auth/password/change', { password, next })

export const offerCode = () => askFreshly<{ secret: string; uri: string; challenge: string }>('/auth/code', {})

export const confirmCode = (challenge: string, code: string) =>
  askFreshly<{ confirmed: boolean }>('/auth/code/confirm', { challenge, code })

export const removePasskey = (id: string) => askFreshly<{ removed: boolean }>('/auth/passkeys/remove', { id })

export const offerReset = (login: string, reason: string) =>
  askFreshly<{ link: string; hours: number }>('/auth/reset/offer', { login, reason })

/** Makes a passkey on this device and gives it to the account; the browser asks the person. */
export async function addPasskey(label: string): Promise<SignInAnswer<{ kept: boolean }>> {
  type Offer = { options: Parameters<typeof startRegistration>[0]['optionsJSON']; challenge: string }
  const offered = await askFreshly<Offer>('/auth/passkeys/options', {})
  if (offered.refused) return offered
  const response = await startRegistration({ optionsJSON: offered.options }).catch(() => null)
  if (!response) return { refused: true, kind: 'Stopped', message: null, remedy: null }
  return askFreshly('/auth/passkeys', { challenge: offered.challenge, label, response })
}
