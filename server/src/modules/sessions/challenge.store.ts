import type { Reader } from '../../kernel/unit.js'
import { hashOf, newToken } from './session.store.js'

export type ChallengeKind = 'totp' | 'totp-setup' | 'password-reset' | 'passkey' | 'passkey-registration' | 'oidc'

const MINUTES = 10

/** Remembers what a sign-in that takes more than one request needs; answers the secret that names it. */
export async function openChallenge(
  system: Reader,
  kind: ChallengeKind,
  payload: object,
  minutes = MINUTES,
): Promise<string> {
  const token = newToken()
  await system.rows(
    `insert into sign_in_challenge (id, kind, payload, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [hashOf(token), kind, JSON.stringify(payload), minutes],
  )
  return token
}

/** Takes what was remembered, once: whoever comes second finds nothing. */
export async function takeChallenge<Payload>(system: Reader, kind: ChallengeKind, token: string): Promise<Payload | null> {
  const [taken] = await system.rows<{ payload: Payload }>(
    `delete from sign_in_challenge where id = $1 and kind = $2 and expires_at > now() returning payload`,
    [hashOf(token), kind],
  )
  return taken?.payload ?? null
}
