import type { Reader } from './unit.js'

/** The clock of the domain: the database's time, in a demonstration as far ahead as it has leapt. */
export async function clockNow(reads: Reader): Promise<Date> {
  const [row] = await reads.rows<{ now: Date }>({ name: 'clock', text: 'select clock_now() as now' })
  return row!.now
}
