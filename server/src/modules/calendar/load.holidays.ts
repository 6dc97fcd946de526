import type { DataSource } from 'typeorm'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { put } from '../reference/put.js'
import { steadyId } from '../reference/steady-id.js'
import { knowYear, replaceLibraryDays, yearsFrom } from './calendar.store.js'
import { COVERED, LIBRARY, libraryHolidays } from './holiday.library.js'
import { WEEKENDS } from './weekends.data.js'

/**
 * Loads weekends, and the public holidays of this year and the next two from the library, when this version of it has
 * not given them yet. What officials recorded is left alone. Running it again changes nothing.
 */
export async function loadHolidays(dataSource: DataSource): Promise<void> {
  await transact(dataSource, SYSTEM, knowHolidays)
}

/** The same inside a transaction; a job of the scheduler, so that a new year is known in time. */
export async function knowHolidays(transaction: Transaction): Promise<void> {
  for (const { delegationId, days, sources } of WEEKENDS) {
    await put(transaction, 'weekend', ['delegationId'], { delegationId, days, sources })
  }
  const [{ year }] = (await transaction.rows<{ year: number }>(`select extract(year from clock_today())::int as year`)) as [{ year: number }]
  const years = [year, year + 1, year + 2]
  const done = await yearsFrom(transaction, LIBRARY)
  const missing = years.filter((each) => COVERED.some((id) => !done.some((known) => known.delegationId === id && known.year === each)))
  if (missing.length === 0) return
  const days = []
  for (const id of COVERED) {
    days.push(...(await libraryHolidays(id, missing)))
    await transaction.rows('select 1') // computing takes seconds on a busy machine; an idle transaction is ended
  }
  await replaceLibraryDays(transaction, missing, LIBRARY, days.map((day) => ({ ...day, id: steadyId('holiday', day.delegationId, day.day) })))
  for (const delegationId of COVERED) {
    for (const each of missing) await knowYear(transaction, { delegationId, year: each, origin: 'library', source: LIBRARY })
  }
}
