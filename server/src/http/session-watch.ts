import type { Services } from '../context.js'
import type { Env } from '../env.js'
import { viewersOf } from '../modules/sessions/session.store.js'
import { capacityOf, type Identities, type Identity } from './identity.js'
import { traceOf, type Log } from './log.js'

const EVERY_MS = 3000

interface Open {
  tokenHash: string
  capacity: string
  end: () => void
}

/**
 * Ends what is open for a session, a socket or a stream, within seconds of the session's end; also when its rights have
 * changed: the reader comes back and is met with those of now.
 */
export class SessionWatch {
  private open = new Set<Open>()
  private timer: NodeJS.Timeout
  private told: AsyncIterator<unknown>

  constructor(
    private readonly services: Services,
    private readonly env: Pick<Env, 'SESSION_IDLE_MINUTES'>,
    private readonly identities: Identities,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.check(), EVERY_MS).unref()
    const changes = services.live.changes(['session'])
    this.told = changes
    void this.listen(changes)
  }

  /** Calls `end` once when the session is over or has other rights; answers how to stop watching. */
  watch({ tokenHash, viewer }: Identity, end: () => void): () => void {
    if (tokenHash === null) return () => undefined
    const one = { tokenHash, capacity: capacityOf(viewer), end }
    this.open.add(one)
    return () => void this.open.delete(one)
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.told.return?.()
  }

  private async listen(changes: AsyncIterable<unknown>): Promise<void> {
    for await (const _ of changes) {
      this.identities.forget()
      await this.check()
    }
  }

  private async check(): Promise<void> {
    if (this.open.size === 0) return
    try {
      const hashes = [...new Set([...this.open].map(({ tokenHash }) => tokenHash))]
      const viewers = await viewersOf(this.services.pool, hashes, this.env.SESSION_IDLE_MINUTES)
      for (const one of [...this.open]) {
        if (!viewers.has(one.tokenHash)) continue // opened while we asked
        const viewer = viewers.get(one.tokenHash)
        if (viewer && capacityOf(viewer) === one.capacity) continue
        this.open.delete(one)
        one.end()
      }
    } catch (error) {
      this.log('warn', 'session watch failed', traceOf(error))
    }
  }
}
