import type { Services } from '../../context.js'
import { closeDue, untilNextEnd } from './due.js'

const LONGEST_WAIT_MS = 60_000

/**
 * Knows when the next round ends and closes it: by itself at that moment, and before anything is read or written after
 * it. Looks again whenever a round or the clock changes, and every minute in any case.
 */
export class Deadlines {
  private endsAt: number | null = null
  private timer: NodeJS.Timeout | undefined
  private looking: Promise<void> = Promise.resolve()
  private isStopped = false

  constructor(
    private readonly services: Services,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async start(): Promise<void> {
    this.services.live.listen(({ type }) => {
      if (type === 'Round' || type === 'Clock' || type === 'resync') this.look()
    })
    this.look()
    await this.looking
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.looking
  }

  /** Answers when no round is open whose end has come; at once when none was due. */
  async settle(): Promise<void> {
    if (this.endsAt === null || performance.now() < this.endsAt) return
    this.look()
    await this.looking
  }

  private look(): void {
    this.looking = this.looking.then(() => this.closeAndLook()).catch(this.onFailure)
  }

  private async closeAndLook(): Promise<void> {
    if (this.isStopped) return
    let wait = await untilNextEnd(this.services)
    while (wait !== null && wait <= 0) {
      await closeDue(this.services)
      wait = await untilNextEnd(this.services)
    }
    this.endsAt = wait === null ? null : performance.now() + wait
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.look(), Math.min(wait ?? LONGEST_WAIT_MS, LONGEST_WAIT_MS) + 1).unref()
  }
}
