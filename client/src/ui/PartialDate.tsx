import { useLanguage } from './language.js'
import { inWords, spanInWords, type PartialDateText } from './partial-date.format.js'

/** A date of any precision, or a span when `to` is given, in words. */
export function PartialDate({ date, to }: { date: PartialDateText; to?: PartialDateText | null | undefined }) {
  const language = useLanguage()
  if (to && to !== date) {
    return (
      <span>
        <time dateTime={date}>{spanInWords(date, to, language)}</time>
      </span>
    )
  }
  return <time dateTime={date}>{inWords(date, language)}</time>
}
