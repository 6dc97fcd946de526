import type { Services } from '../../context.js'
import type { Transaction } from '../../kernel/transaction.js'
import { mailHeads } from '../register/head.mail.js'
import { knowHolidays } from '../calendar/load.holidays.js'

/** A job of the scheduler: the server's own act, harmless when it runs twice. */
export type Job = {
  name: string
  everyMinutes: number
  /** Goes by the domain's clock: runs at once when a demonstration's clock has leapt. */
  byClock?: boolean
} & (
  | { run: (transaction: Transaction) => Promise<unknown> }
  /** For what does not fit in one transaction, such as talking to another machine. */
  | { work: (services: Pick<Services, 'dataSource'>) => Promise<unknown> }
)

/** What the server does by itself. */
export const JOBS: Job[] = [
  { name: 'mail heads', everyMinutes: 1, run: mailHeads },
  {
    name: 'expire sessions',
    everyMinutes: 5,
    run: async (transaction) => {
      await transaction.rows(`delete from sign_in_challenge where expires_at < now()`)
      await transaction.rows(
        `update session set ended_at = now(), reason = 'expired' where ended_at is null and expires_at < now()`,
      )
      await transaction.rows(`delete from session where expires_at < now() - interval '30 days'`)
    },
  },
  {
    name: 'forget idempotency keys',
    everyMinutes: 60,
    run: (transaction) =>
      transaction.rows(`delete from idempotency_key where recorded_at < now() - interval '24 hours'`),
  },
  {
    name: 'forget upload targets',
    everyMinutes: 60,
    run: (transaction) => transaction.rows(`delete from upload_target where expires_at < now() - interval '1 hour'`),
  },
  {
    // A fact may take effect on a later day than it was recorded: on that day the project's columns follow.
    name: 'refresh projects',
    everyMinutes: 60,
    byClock: true,
    run: (transaction) =>
      transaction.rows(
        `select refresh_projects(array(
           select distinct project_id from project_fact
           where effective_from <= (select clock_today()) and effective_from > (recorded_at at time zone 'UTC')::date))`,
      ),
  },
  { name: 'know holidays', everyMinutes: 24 * 60, byClock: true, run: knowHolidays },
]
