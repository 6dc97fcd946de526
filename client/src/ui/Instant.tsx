import { onTheClock, viewerZone } from './clocks.js'
import { inWords } from './partial-date.format.js'
import { useLanguage } from './language.js'

/** When something happened, on the viewer's clock; `day` leaves the time of day to the hover text. */
export function Instant({ at, day = false }: { at: string; day?: boolean }) {
  const language = useLanguage()
  const full = onTheClock(new Date(at), viewerZone(), language)
  const local = new Date(at)
  const date = `${local.getFullYear()}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}`
  return (
    <time dateTime={at} title={day ? full : undefined}>
      {day ? inWords(date, language) : full}
    </time>
  )
}
