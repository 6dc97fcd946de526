import { Trans } from '@lingui/react/macro'
import { cityOf, offsetOf, onTheClock, viewerZone } from '../../ui/clocks.js'
import { useLanguage } from '../../ui/language.js'

/** An instant within a sentence, on the clock of its capital and, where it differs, on the reader's; nothing given is this moment. */
export function AtInstant({ at, zone }: { at: string | undefined; zone: string }) {
  const language = useLanguage()
  if (!at) {
    return (
      <strong>
        <Trans>at the moment when the server records it</Trans>
      </strong>
    )
  }
  const instant = new Date(at)
  const mine = viewerZone()
  const on = (clock: string) =>
    `${onTheClock(instant, clock, language)} ${cityOf(clock, language)} (${offsetOf(instant, clock)})`
  return (
    <strong>
      <time dateTime={at}>{on(zone)}</time>
      {offsetOf(instant, zone) === offsetOf(instant, mine) ? null : <> · {on(mine)}</>}
    </strong>
  )
}
