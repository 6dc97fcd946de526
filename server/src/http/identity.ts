import type { IncomingMessage } from 'node:http'
import type { Services } from '../context.js'
import type { Env } from '../env.js'
import { languageOf, type Language } from '../kernel/languages.js'
import { ANONYMOUS, type Viewer } from '../kernel/viewer.js'
import { hashOf, viewerOf } from '../modules/sessions/session.store.js'
import { cookiesOf, sessionCookieName } from './cookies.js'

/** Who sent a request and how they want to be answered. */
export interface Identity {
  viewer: Viewer
  /** The hash of the secret that was shown; null without one, or with one that is no good. */
  tokenHash: string | null
  language: Language
}

type Asked = Pick<IncomingMessage, 'headers'>

const KNOWN_FOR_MS = 1000

/**
 * Tells who a token speaks for. Reads within a second of each other share an answer, and a session that ends or changes
 * is forgotten at once; whoever is about to write is looked up afresh.
 */
export class Identities {
  private known = new Map<string, { viewer: Promise<Viewer | null>; until: number }>()

  constructor(
    private readonly services: Services,
    private readonly env: Pick<Env, 'BASE_URL' | 'SESSION_IDLE_MINUTES'>,
  ) {}

  async of(request: Asked, { fresh = false, touch = true } = {}): Promise<Identity> {
    const language = cookiesOf(request).get('mufakat_lang') ?? request.headers['accept-language']
    const token = tokenOf(request, isSecure(this.env))
    const tokenHash = token ? hashOf(token) : null
    const viewer = tokenHash ? await this.viewer(tokenHash, { fresh, touch }) : null
    return { viewer: viewer ?? ANONYMOUS, tokenHash: viewer ? tokenHash : null, language: languageOf(language) }
  }

  /** Who the token speaks for; null when it is no good. */
  viewer(tokenHash: string, { fresh = false, touch = false } = {}): Promise<Viewer | null> {
    const now = Date.now()
    const known = this.known.get(tokenHash)
    if (!fresh && known && known.until > now) return known.viewer
    if (this.known.size > 10_000) this.known.clear()
    const viewer = viewerOf(this.services.pool, tokenHash, { idleMinutes: this.env.SESSION_IDLE_MINUTES, touch })
    this.known.set(tokenHash, { viewer, until: now + KNOWN_FOR_MS })
    viewer.catch(() => this.known.delete(tokenHash))
    return viewer
  }

  /** Looks everybody up again: somebody's session, office or account has changed. */
  forget(): void {
    this.known.clear()
  }
}

/** What the viewer may do, in one text to compare: another one means that an office began or ended. */
export function capacityOf({ group, delegationId, bodyIds, offices, chairOf }: Viewer): string {
  return JSON.stringify([group, delegationId, bodyIds, offices, chairOf])
}

/** Whether people reach us over https. */
export function isSecure({ BASE_URL }: Pick<Env, 'BASE_URL'>): boolean {
  return BASE_URL?.startsWith('https:') ?? false
}

function tokenOf(request: Asked, secure: boolean): string | null {
  const [, bearer] = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '') ?? []
  const cookie = cookiesOf(request).get(sessionCookieName(secure))
  return bearer ?? (cookie && /^[\w-]{20,200}$/.test(cookie) ? cookie : null)
}
