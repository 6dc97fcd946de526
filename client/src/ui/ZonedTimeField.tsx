import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './Button.js'
import { cityOf, offsetOf, onTheClock } from './clocks.js'
import { Deadline } from './Deadline.js'
import { Field } from './Field.js'
import classes from './Field.module.css'
import { useLanguage } from './language.js'
import { readingOf, wallTimeAt, type WallReading } from './zoned-time.js'

interface Props {
  id?: string
  label: ReactNode
  error?: ReactNode
  /** IANA zone whose clocks are meant. */
  zone: string
  /** An instant, ISO 8601; undefined when nothing readable is typed, or it is not said yet which of two is meant. */
  value: string | undefined
  onChange: (instant: string | undefined) => void
}

/**
 * A day and time on the clocks of one named city, read back in words on that clock and on the viewer's. Where the clocks
 * are changed over the time, the person is asked which instant is meant.
 */
export function ZonedTimeField({ id, label, error, zone, value, onChange }: Props) {
  const [wall, setWall] = useState(value ? wallTimeAt(value, zone) : '')
  const reading = readingOf(wall, zone)
  const take = (typed: string) => {
    setWall(typed)
    const read = readingOf(typed, zone)
    onChange(read.kind === 'once' ? read.at : undefined)
  }
  const choose = (instant: string) => {
    setWall(wallTimeAt(instant, zone))
    onChange(instant)
  }
  return (
    <Field
      id={id}
      label={label}
      error={error}
      footer={value ? <Deadline at={value} zone={zone} /> : <Question reading={reading} zone={zone} onChoose={choose} />}
    >
      {(ids) => (
        <input
          type="datetime-local"
          className={classes.control}
          value={wall}
          onChange={(event) => take(event.currentTarget.value)}
          {...ids}
        />
      )}
    </Field>
  )
}

function Question({ reading, zone, onChoose }: { reading: WallReading; zone: string; onChoose: (instant: string) => void }) {
  const language = useLanguage()
  if (reading.kind !== 'twice' && reading.kind !== 'never') return null
  const city = cityOf(zone, language)
  return (
    <div className={classes.echo} role="status">
      <p>
        {reading.kind === 'never' ? (
          <Trans>Clocks in {city} are put forward over this time: it does not exist. Which one is meant?</Trans>
        ) : (
          <Trans>Clocks in {city} are put back over this time: it comes twice. Which one is meant?</Trans>
        )}
      </p>
      <div className={classes.choices}>
        {reading.choices.map((instant) => (
          <Button key={instant} small onClick={() => onChoose(instant)}>
            {onTheClock(new Date(instant), zone, language)} ({offsetOf(new Date(instant), zone)})
          </Button>
        ))}
      </div>
    </div>
  )
}
