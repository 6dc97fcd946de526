import { generateSecret, generateURI, verify } from 'otplib'

const ISSUER = 'Mufakat'
const STEP_SECONDS = 30

/** A new secret for an authenticator app, in base32, and the address that the app reads. */
export function newTotp(login: string): { secret: string; uri: string } {
  const secret = generateSecret()
  return { secret, uri: generateURI({ issuer: ISSUER, label: login, secret }) }
}

/** The time step of a right code, give or take one step; null for a wrong one. */
export async function stepOf(code: string, secret: string): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null
  const now = Math.floor(Date.now() / 1000)
  const result = await verify({ secret, token: code, epochTolerance: STEP_SECONDS })
  if (!result.valid) return null
  return Math.floor(now / STEP_SECONDS) + ('delta' in result ? result.delta : 0)
}
