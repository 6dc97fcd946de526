import type { IncomingMessage } from 'node:http'

/** The cookies of a request; the first of a name counts. */
export function cookiesOf(request: Pick<IncomingMessage, 'headers'>): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    if (at > 0 && !cookies.has(name)) cookies.set(name, part.slice(at + 1).trim())
  }
  return cookies
}

/** The session cookie's name: over https one that no neighbouring domain and no plain page can plant. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-mufakat_session' : 'mufakat_session'
}

/** A Set-Cookie header that scripts cannot read and other sites' forms do not send. `seconds` 0 deletes it. */
export function cookieHeader(name: string, value: string, { seconds, isSecure }: { seconds: number; isSecure: boolean }) {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
