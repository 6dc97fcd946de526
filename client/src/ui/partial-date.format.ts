import { once } from './once.js'

/** A date in the form that its precision has: `2021`, `2021-Q2`, `2021-04` or `2021-04-08`. */
export type PartialDateText = string

export type Language = 'en' | 'vi'

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

/** The parts that are known; undefined when the text is not a partial date. Months from 1. */
export function partsOf(text: PartialDateText) {
  const match = FORM.exec(text)
  if (!match) return undefined
  const [, year, quarter, month, day] = match
  return {
    year: Number(year),
    quarter: quarter ? Number(quarter) : undefined,
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']
const utc = (year: number, month: number, day = 1) => new Date(Date.UTC(year, month - 1, day))
const DAY: Record<Language, Intl.DateTimeFormatOptions> = {
  en: { day: 'numeric', month: 'short', year: 'numeric' },
  vi: { day: 'numeric', month: 'long', year: 'numeric' },
}
const dayForm = once(
  (language: Language) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { ...DAY[language], timeZone: 'UTC' }),
)
const monthForm = once(() => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }))

/** In words, the month by name and the precision kept: a month never becomes its first day. */
export function inWords(text: PartialDateText, language: Language): string {
  const parts = partsOf(text)
  if (!parts) return text
  const { year, quarter, month, day } = parts
  if (quarter) return language === 'vi' ? `quý ${ROMAN[quarter]} năm ${year}` : `Q${quarter} ${year}`
  if (!month) return language === 'vi' ? `năm ${year}` : String(year)
  if (!day)
    return language === 'vi'
      ? `tháng ${month} năm ${year}`
      : monthForm().format(utc(year, month))
  return dayForm(language)
    .format(utc(year, month, day))
    .replace('Sept ', 'Sep ')
}

/** Two ends of one span; one date when they are the same. Days of one month are written once: `19–20 Aug 2021`. */
export function spanInWords(from: PartialDateText, to: PartialDateText, language: Language): string {
  if (from === to) return inWords(from, language)
  const a = partsOf(from)
  const b = partsOf(to)
  if (a?.day && b?.day && a.month && b.month && a.year === b.year && a.month === b.month) {
    return inWords(to, language).replace(String(b.day), `${a.day}–${b.day}`)
  }
  return `${inWords(from, language)} – ${inWords(to, language)}`
}
