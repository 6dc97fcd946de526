import { seatDay } from '../../kernel/wall-time.js'

/**
 * A day that is asked about and the knowledge that is asked of. Facts effective on or before `day` and recorded at or
 * before `knownAt` answer; null for `knownAt` is all that is recorded.
 */
export interface Moment {
  /** 'YYYY-MM-DD'. */
  day: string
  knownAt: Date | null
}

/** The moment asked for; null for "as of today, by all that is recorded", which lists answer from columns. */
export function momentOf(asOf: string | null | undefined, knownAt: Date | null | undefined, now = new Date()): Moment | null {
  const today = seatDay(now)
  if ((!asOf || asOf === today) && !knownAt) return null
  return { day: asOf ?? today, knownAt: knownAt ?? null }
}

/** The moment as values of a statement: the API's instants carry milliseconds, so the whole of the last one counts. */
export function momentValues(moment: Moment | null, now = new Date()): [string, string] {
  const day = moment?.day ?? seatDay(now)
  const known = moment?.knownAt
  return [day, known ? known.toISOString().replace('Z', '999Z') : 'infinity']
}

/** Names a moment, to tell loads of different moments apart. */
export function momentKey(moment: Moment | null): string {
  return moment ? momentValues(moment).join(' ') : ''
}
