import type { Services } from '../context.js'
import { endedAmong } from '../modules/sessions/session.store.js'
import type { Env } from '../env.js'
import type { Identities } from './identity.js'
import { traceOf, type Log } from './log.js'

const EVERY_MS = 3000

/** Ends what is open for a session, a socket or a stream, within seconds of the session's end. */
export class SessionWatch {
  private open = new Map<string, Set<() => void>>()
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

  /** Calls `end` once when the session is over; answers how to stop watching. */
  watch(tokenHash: string | null, end: () => void): () => void {
    if (tokenHash === null) return () => undefined
    const ends = this.open.get(tokenHash) ?? new Set()
    this.open.set(tokenHash, ends.add(end))
    return () => {
      ends.delete(end)
      if (ends.size === 0 && this.open.get(tokenHash) === ends) this.open.delete(tokenHash)
    }
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
      const hashes = [...this.open.keys()]
      for (const hash of await endedAmong(this.services.pool, hashes, this.env.SESSION_IDLE_MINUTES)) {
        const ends = this.open.get(hash) ?? []
        this.open.delete(hash)
        for (const end of ends) end()
      }
    } catch (error) {
      this.log('warn', 'session watch failed', traceOf(error))
    }
  }
}
