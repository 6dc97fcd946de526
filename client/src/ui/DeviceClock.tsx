import { Plural, Trans } from '@lingui/react/macro'
import classes from './Deadline.module.css'
import { Icon } from './Icon.js'
import { useDeviceError } from './server-clock.js'

/** Says beside a deadline that this device's clock is wrong; nothing while it is right. */
export function DeviceClock() {
  const error = useDeviceError()
  if (error === 0) return null
  return (
    <span className={classes.device} role="note">
      <Icon name="alert" size={16} />
      <span>
        {error > 0 ? (
          <Trans>
            Your device’s clock is <Amount ms={error} /> fast; deadlines here go by the server’s.
          </Trans>
        ) : (
          <Trans>
            Your device’s clock is <Amount ms={-error} /> slow; deadlines here go by the server’s.
          </Trans>
        )}
      </span>
    </span>
  )
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function Amount({ ms }: { ms: number }) {
  if (ms < 2 * HOUR) return <Plural value={Math.max(1, Math.round(ms / MINUTE))} one="# minute" other="# minutes" />
  if (ms < 2 * DAY) return <Plural value={Math.round(ms / HOUR)} one="# hour" other="# hours" />
  return <Plural value={Math.round(ms / DAY)} one="# day" other="# days" />
}
