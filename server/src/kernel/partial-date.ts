export type Precision = 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY'

/** A date no more precise than its source: 'YYYY', 'YYYY-Qn', 'YYYY-MM' or 'YYYY-MM-DD'. No time zone. */
export type PartialDateText = string

export interface PartialDateParts {
  text: PartialDateText
  year: number
  quarter: number | null
  month: number | null
  day: number | null
  precision: Precision
}

/** What became of a typed date: one date, a choice to be made by the person, or no date at all. */
export type ReadDate =
  { is: 'date'; text: PartialDateText } | { is: 'ambiguous'; choices: PartialDateText[] } | { is: 'impossible' }

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

/** The parts of a partial date; null when the text is not one. Years 1900 to 2199. */
export function partsOf(text: string): PartialDateParts | null {
  const match = FORM.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const quarter = match[2] ? Number(match[2]) : null
  const month = match[3] ? Number(match[3]) : null
  const day = match[4] ? Number(match[4]) : null
  if (year < 1900 || year > 2199 || (month !== null && (month < 1 || month > 12))) return null
  if (day !== null && (day < 1 || day > daysIn(year, month!))) return null
  const precision = day ? 'DAY' : month ? 'MONTH' : quarter ? 'QUARTER' : 'YEAR'
  return { text, year, quarter, month, day, precision }
}

/** First day of the period, as 'YYYY-MM-DD'. */
export function startOf(text: PartialDateText): string {
  const { year, quarter, month, day } = partsOf(text)!
  return iso(year, month ?? (quarter ? quarter * 3 - 2 : 1), day ?? 1)
}

/** Last day of the period, as 'YYYY-MM-DD'. */
export function endOf(text: PartialDateText): string {
  const { year, quarter, month, day } = partsOf(text)!
  const lastMonth = month ?? (quarter ? quarter * 3 : 12)
  return iso(year, lastMonth, day ?? daysIn(year, lastMonth))
}

/** Whether `end` cannot be at or after `start`, whatever days the two periods stand for. */
export function endsBefore(start: PartialDateText, end: PartialDateText): boolean {
  return endOf(end) < startOf(start)
}

/**
 * Reads a date as people type it. ISO forms are taken as they are; digits in another order are never guessed:
 * '4-8-2021' could be 4 August or 8 April and comes back as a choice, '25-8-2021' can only be one day.
 */
export function readDate(typed: string): ReadDate {
  const text = typed.trim().toUpperCase()
  if (partsOf(text)) return { is: 'date', text }
  const loose = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (!loose) return { is: 'impossible' }
  const [first, second, year] = [Number(loose[1]), Number(loose[2]), Number(loose[3])]
  const choices = [iso(year, second, first), iso(year, first, second)]
    .filter((choice) => partsOf(choice) !== null)
    .filter((choice, index, all) => all.indexOf(choice) === index)
  if (choices.length === 2) return { is: 'ambiguous', choices }
  return choices.length === 1 ? { is: 'date', text: choices[0]! } : { is: 'impossible' }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
