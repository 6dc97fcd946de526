import type { Transaction } from '../../kernel/transaction.js'
import type { Reader } from '../../kernel/unit.js'

/** The domain's clock: the database's time, and how many seconds a demonstration has leapt ahead of it. */
export interface ClockRow {
  now: Date
  leapSeconds: number
}

/** The next deadline that the viewer may know of. */
export interface NextDeadline {
  at: Date
  zone: string
  code: string
}

/** What has a deadline: each answers the instant, its zone and the code of what is still open. */
const DEADLINES = [
  `select comments_close_at as at, comments_close_zone as zone, code from proposal where state = 'CIRCULATED'`,
  `select case state when 'OPEN' then closes_at else confirm_by end, case state when 'OPEN' then closes_zone else confirm_zone end, code
    from round where state <> 'CLOSED'`,
  `select c.closes_at, c.closes_zone, p.code from consultation c join proposal p on p.id = c.proposal_id where c.state in ('OPEN', 'VERIFIED')`,
]

/** The clock at this very moment, not at the beginning of the transaction. */
export async function readClock(reads: Reader): Promise<ClockRow> {
  const [row] = await reads.rows<ClockRow>({
    name: 'clock.read', text: `select clock_instant() as now, extract(epoch from clock_leap())::float8 as leap_seconds`,
  })
  return row!
}

export async function nextDeadline(reads: Reader): Promise<NextDeadline | null> {
  const [row] = await reads.rows<NextDeadline>({
    name: 'clock.next',
    text: `select at, coalesce(zone, 'UTC') as zone, code from (${DEADLINES.join(' union all ')}) deadline
      where at > (select clock_now()) order by at limit 1`,
  })
  return row ?? null
}

/** Puts the clock forward so that it shows `to` now; never back. */
export async function leap(transaction: Transaction, to: Date): Promise<void> {
  await transaction.rows(
    `insert into demo_clock as old (leap) values ($1::timestamptz - now())
     on conflict (only_row) do update set leap = greatest(old.leap, excluded.leap)`,
    [to],
  )
}
