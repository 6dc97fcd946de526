import type { Services } from '../../context.js'
import { announce } from '../../kernel/audit.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { LEAPT, SETTLED } from '../clock/clock.commands.js'
import { JOBS, type Job } from './jobs.js'
import { beat, pulsesOf } from './pulse.store.js'

const LOOK_EVERY_MS = 60_000

/**
 * Runs what is due, in whichever server process finds it first; a job that fails is tried again at the next look. When
 * the clock of a demonstration leaps, what goes by it runs at once, and all pages are told when it is done.
 */
export class Scheduler {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private stopped = false

  constructor(
    private readonly services: Services,
    private readonly onFailure: (job: string, error: unknown) => void,
    private readonly jobs: readonly Job[] = JOBS,
  ) {}

  /** Looks at once, then every minute, and after each leap of the clock. */
  async start(): Promise<void> {
    this.services.live.listen(({ type, id }) => {
      if (type === 'Clock' && id === LEAPT && !this.stopped) this.after(() => this.runLeapt())
    })
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS).unref()
    this.look()
    await this.running
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.timer)
    await this.running
  }

  private look(): void {
    this.after(() => this.runDue())
  }

  private after(work: () => Promise<void>): void {
    this.running = this.running.then(work).catch((error: unknown) => this.onFailure('look', error))
  }

  private async runLeapt(): Promise<void> {
    for (const job of this.jobs.filter(({ byClock }) => byClock)) await this.run(job)
    await transact(this.services.dataSource, SYSTEM, async (transaction) => announce(transaction, 'Clock', SETTLED))
  }

  private async runDue(): Promise<void> {
    const { pool, skew } = this.services
    await skew?.measure()
    const last = new Map((await pulsesOf(pool)).map((pulse) => [pulse.job, pulse]))
    for (const job of this.jobs) {
      const pulse = last.get(job.name)
      const isDue = !pulse || pulse.error !== null || Date.now() - pulse.ranAt.getTime() >= job.everyMinutes * 60_000
      if (isDue) await this.run(job)
    }
    await beat(pool, 'look')
  }

  private async run(job: Job): Promise<void> {
    const began = Date.now()
    let failure: string | null = null
    try {
      await ('work' in job ? job.work(this.services) : transact(this.services.dataSource, SYSTEM, job.run))
    } catch (error) {
      failure = (error as Error).name
      this.onFailure(job.name, error)
    }
    await beat(this.services.pool, job.name, { tookMs: Date.now() - began, error: failure })
  }
}
