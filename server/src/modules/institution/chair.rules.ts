import type { InEveryLanguage } from '../../kernel/languages.js'
import { endOf, startOf, type PartialDateText } from '../../kernel/partial-date.js'

/** A chair term as far as the derived chair needs it. Years as reported; `headsEndedOn` null while not held or not known. */
export interface TermSpan {
  ordinal: number
  fromDate: PartialDateText | null
  toDate: PartialDateText | null
  headsEndedOn: string | null
}

/** The one rule by which the chair of a day is derived, as it is printed beside the answer. */
export const CHAIR_RULE: InEveryLanguage = {
  en: "The chair of a day is derived: among the terms whose reported years cover the day, the first whose heads' meeting is not yet over; if all are over, the last of them. A term hands over on the day after its heads' meeting.",
  vi: 'Chủ tịch của một ngày được suy ra: trong các nhiệm kỳ có năm được nêu bao gồm ngày đó, lấy nhiệm kỳ đầu tiên mà hội nghị người đứng đầu chưa kết thúc; nếu tất cả đã kết thúc thì lấy nhiệm kỳ sau cùng. Nhiệm kỳ được bàn giao vào ngày sau hội nghị người đứng đầu.',
}

/** The term that holds the chair on a day ('YYYY-MM-DD'); null when no recorded term covers it. */
export function chairTermOn<Term extends TermSpan>(terms: Term[], day: string): Term | null {
  const covering = terms
    .filter((term) => isCovering(term, day))
    .sort((one, other) => one.ordinal - other.ordinal)
  const going = covering.find((term) => term.headsEndedOn === null || day <= term.headsEndedOn)
  return going ?? covering.at(-1) ?? null
}

/** A term of which one end is not reported covers only the year of the other. */
function isCovering({ fromDate, toDate }: TermSpan, day: string): boolean {
  const first = fromDate ?? toDate
  const last = toDate ?? fromDate
  if (first === null || last === null) return false
  return startOf(first) <= day && day <= endOf(last)
}
