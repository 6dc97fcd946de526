import type { Language } from './languages.js'
import { partsOf, type PartialDateText } from './partial-date.js'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const QUARTERS = { en: ['first', 'second', 'third', 'fourth'], vi: ['I', 'II', 'III', 'IV'] }

/** A partial date in words, no more precise than it is: '5 August 2022', 'tháng 8 năm 2022'. Months by name, never by number alone. */
export function dateInWords(text: PartialDateText, language: Language): string {
  const { year, quarter, month, day } = partsOf(text)!
  if (language === 'vi') {
    if (quarter) return `quý ${QUARTERS.vi[quarter - 1]} năm ${year}`
    return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ')
  }
  if (quarter) return `${QUARTERS.en[quarter - 1]} quarter of ${year}`
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ')
}

/** A period in words: one date when both ends are the same, '18–21 September 2018' within a month. */
export function periodInWords(start: PartialDateText | null, end: PartialDateText | null, language: Language): string | null {
  if (!start) return end && dateInWords(end, language)
  if (!end || end === start) return dateInWords(start, language)
  const [from, to] = [partsOf(start)!, partsOf(end)!]
  const sameMonth = from.year === to.year && from.month !== null && from.month === to.month && from.day !== null && to.day !== null
  if (sameMonth) return language === 'vi' ? dateInWords(end, 'vi').replace('ngày ', `ngày ${from.day}–`) : `${from.day}–${dateInWords(end, 'en')}`
  return `${dateInWords(start, language)} – ${dateInWords(end, language)}`
}

/** An instant in words, in UTC: '21 November 2026, 23:05 UTC'. */
export function instantInWords(instant: Date, language: Language): string {
  const iso = instant.toISOString()
  return `${dateInWords(iso.slice(0, 10), language)}, ${iso.slice(11, 16)} UTC`
}

/** A note as a sentence: with a capital and a full stop. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.')
}
