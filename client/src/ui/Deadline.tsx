import { Plural, Trans } from '@lingui/react/macro'
import { cityOf, offsetOf, onTheClock, viewerZone } from './clocks.js'
import classes from './Deadline.module.css'
import { DeviceClock } from './DeviceClock.js'
import { Icon } from './Icon.js'
import { useLanguage } from './language.js'
import { useServerNow } from './server-clock.js'

interface Props {
  /** An instant, ISO 8601. */
  at: string
  /** The IANA zone that the deadline was set in. */
  zone: string
  /** One line, without the clocks: for rows. */
  brief?: boolean
}

/**
 * An instant on the clock that it was set by and, where it differs, on the viewer's; and how long is left by the server's
 * clock.
 */
export function Deadline({ at, zone, brief = false }: Props) {
  const language = useLanguage()
  const now = useServerNow()
  const instant = new Date(at)
  const mine = viewerZone()
  const same = offsetOf(instant, zone) === offsetOf(instant, mine)
  const hours = Math.floor((instant.getTime() - now) / 3_600_000)
  const left = <Left hours={hours} />
  return (
    <span className={classes.deadline} data-urgency={hours < 0 ? 'over' : hours < 48 ? 'soon' : 'calm'}>
      <Icon name="clock" size={16} />
      <span className={classes.words}>
        <span>
          <time dateTime={at}>{onTheClock(instant, zone, language)}</time>{' '}
          {brief ? null : (
            <span className={classes.zone}>
              {cityOf(zone, language)} ({offsetOf(instant, zone)})
            </span>
          )}{' '}
          <strong className={classes.left}>· {left}</strong>
        </span>
        {same || brief ? null : (
          <span className={classes.mine}>
            <Trans>
              Your clock: {onTheClock(instant, mine, language)} {cityOf(mine, language)} ({offsetOf(instant, mine)})
            </Trans>
          </span>
        )}
        {brief ? null : <DeviceClock />}
      </span>
    </span>
  )
}

function Left({ hours }: { hours: number }) {
  const days = Math.floor(hours / 24)
  if (hours < 0) return <Trans>closed</Trans>
  if (hours < 1) return <Trans>less than an hour left</Trans>
  if (hours < 48) return <Plural value={hours} one="# hour left" other="# hours left" />
  return <Plural value={days} one="# day left" other="# days left" />
}
