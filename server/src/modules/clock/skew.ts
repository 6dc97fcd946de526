import type pg from 'pg'

/** How far the database's clock is ahead of ours, and how far off that can be: half of the way there and back. */
export interface Skew {
  ms: number
  uncertaintyMs: number
  /** By our own clock. */
  measuredAt: Date
}

/** Above this the two clocks are said to differ: deadlines go by the database's, but logs and schedules do not. */
export const SKEW_LIMIT_MS = 2000

/** Measures this process's clock against the database's, which alone decides. Keeps the last measure. */
export class ClockSkew {
  last: Skew | null = null

  /** `ourClock` in milliseconds; another one than the system's for tests. */
  constructor(
    private readonly pool: Pick<pg.Pool, 'query'>,
    private readonly ourClock: () => number = Date.now,
  ) {}

  async measure(): Promise<Skew> {
    const [began, steady] = [this.ourClock(), performance.now()]
    const { rows } = await this.pool.query<{ at: number }>(`select extract(epoch from clock_timestamp())::float8 * 1000 as at`)
    const halfWay = (performance.now() - steady) / 2
    this.last = {
      ms: Math.round(rows[0]!.at - began - halfWay), uncertaintyMs: Math.ceil(halfWay), measuredAt: new Date(began),
    }
    return this.last
  }
}

/** Whether the clocks surely differ by more than is harmless. */
export function isApart({ ms, uncertaintyMs }: Skew): boolean {
  return Math.abs(ms) - uncertaintyMs > SKEW_LIMIT_MS
}
