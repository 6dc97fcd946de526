import type { PartialDateText } from './partial-date.format.js'

/**
 * What typed words mean as a date. `ambiguous` holds the readings, day-first before month-first: the person is asked,
 * never guessed for. `impossible`: the form is clear, the day does not exist.
 */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'date'; text: PartialDateText }
  | { kind: 'ambiguous'; choices: [PartialDateText, PartialDateText] }
  | { kind: 'impossible' }
  | { kind: 'unclear' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }

const pad = (number: number) => String(number).padStart(2, '0')

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function day(year: number, month: number, dayOfMonth: number): Reading {
  if (!exists(year, month, dayOfMonth)) return { kind: 'impossible' }
  return { kind: 'date', text: `${year}-${pad(month)}-${pad(dayOfMonth)}` }
}

function month(year: number, monthOfYear: number): Reading {
  return monthOfYear >= 1 && monthOfYear <= 12
    ? { kind: 'date', text: `${year}-${pad(monthOfYear)}` }
    : { kind: 'impossible' }
}

function quarter(year: number, number: number): Reading {
  return number >= 1 && number <= 4 ? { kind: 'date', text: `${year}-Q${number}` } : { kind: 'impossible' }
}

const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1

function digits(first: number, second: number, year: number): Reading {
  const dayFirst = day(year, second, first)
  const monthFirst = day(year, first, second)
  if (dayFirst.kind !== 'date') return monthFirst
  if (monthFirst.kind !== 'date' || dayFirst.text === monthFirst.text) return dayFirst
  return { kind: 'ambiguous', choices: [dayFirst.text, monthFirst.text] }
}

// prettier-ignore
const FORMS: [RegExp, (parts: string[]) => Reading][] = [
  [/^(?:năm )?(\d{4})$/,                                   ([y]) => ({ kind: 'date', text: y! })],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/,                        ([y, m, d]) => day(+y!, +m!, +d!)],
  [/^(\d{4})-(\d{1,2})$/,                                  ([y, m]) => month(+y!, +m!)],
  [/^(\d{4})[- ]?q(\d)$/,                                  ([y, q]) => quarter(+y!, +q!)],
  [/^q(\d)[ /-]?(\d{4})$/,                                 ([q, y]) => quarter(+y!, +q!)],
  [/^quý (\d|i{1,3}|iv)(?: năm |[ /])(\d{4})$/,            ([q, y]) => quarter(+y!, ROMAN[q!] ?? +q!)],
  [/^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |, ?| )(\d{4})$/, ([d, m, y]) => day(+y!, +m!, +d!)],
  [/^tháng (\d{1,2})(?: năm |, ?|[ /])(\d{4})$/,           ([m, y]) => month(+y!, +m!)],
  [/^(\d{1,2}) ([a-z]+)\.?,? (\d{4})$/,                    ([d, m, y]) => (monthNamed(m!) ? day(+y!, monthNamed(m!), +d!) : { kind: 'unclear' })],
  [/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/,                    ([m, d, y]) => (monthNamed(m!) ? day(+y!, monthNamed(m!), +d!) : { kind: 'unclear' })],
  [/^([a-z]+)\.?,? (\d{4})$/,                              ([m, y]) => (monthNamed(m!) ? month(+y!, monthNamed(m!)) : { kind: 'unclear' })],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,                ([a, b, y]) => digits(+a!, +b!, +y!)],
  [/^(\d{1,2})[/.-](\d{4})$/,                              ([m, y]) => month(+y!, +m!)],
]

/** Reads English and Vietnamese forms, and digits as far as they are plain. */
export function readPartialDate(typed: string): Reading {
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (text === '') return { kind: 'empty' }
  for (const [form, read] of FORMS) {
    const match = form.exec(text)
    if (match) return read(match.slice(1))
  }
  return { kind: 'unclear' }
}
