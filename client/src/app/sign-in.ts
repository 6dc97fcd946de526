import { OWN_PAGE } from '../start/csrf.js'
import { forgetEarly } from '../start/early.js'

/** The ways in that this server offers. */
export interface SignInWays {
  demo: boolean
  password: boolean
  passkey: boolean
  /** The ministry's own sign-in, by its host. */
  oidc: { host: string } | null
}

/** Why a sign-in did not succeed, in the server's words for the reader; null words when it did not answer as expected. */
export interface SignInRefusal {
  refused: true
  kind?: string | undefined
  message: string | null
  remedy: string | null
}

export type SignInAnswer<Answer> = (Answer & { refused?: false }) | SignInRefusal

export async function askWays(): Promise<SignInWays> {
  const response = await fetch('/auth/methods', { credentials: 'same-origin', headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/auth/methods answered ${response.status}`)
  return (await response.json()) as SignInWays
}

/** Becomes one of the made-up people of the demonstration. */
export function signInAsPersona(persona: string): Promise<SignInAnswer<{ signedIn: boolean }>> {
  return ask('/auth/demo', { persona })
}

/** The first factor; a challenge for the second comes back. */
export function provePassword(login: string, password: string): Promise<SignInAnswer<{ challenge: string }>> {
  return ask('/auth/password', { login, password })
}

/** The second factor: a code of six digits from the person's own device. */
export function proveCode(challenge: string, code: string): Promise<SignInAnswer<{ signedIn: boolean }>> {
  return ask('/auth/totp', { challenge, code })
}

/** Signs in with a passkey of this device; the browser asks the person. */
export async function signInWithPasskey(): Promise<SignInAnswer<{ signedIn: boolean }>> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const asked = await ask<{ challenge: string; options: Parameters<typeof startAuthentication>[0]['optionsJSON'] }>(
    '/auth/passkey/options',
    {},
  )
  if (asked.refused) return asked
  const response = await startAuthentication({ optionsJSON: asked.options }).catch(() => null)
  return response ? ask('/auth/passkey', { challenge: asked.challenge, response }) : UNANSWERED
}

/** The address that leads through the ministry's own sign-in and back to where one was going. */
export function oidcAddress(next: string): string {
  return `/auth/oidc?next=${encodeURIComponent(next)}`
}

const UNANSWERED: SignInRefusal = { refused: true, message: null, remedy: null }

export async function ask<Answer extends object>(address: string, body: object): Promise<SignInAnswer<Answer>> {
  forgetEarly()
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...OWN_PAGE,
    },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as (Answer & Partial<SignInRefusal>) | null
  if (response?.ok && answer) return { ...answer, refused: false }
  return { refused: true, kind: answer?.kind, message: answer?.message ?? null, remedy: answer?.remedy ?? null }
}
