import type { ReactNode } from 'react'
import { Deadline } from './Deadline.js'
import { Field } from './Field.js'
import classes from './Field.module.css'
import { instantAt, wallTimeAt } from './zoned-time.js'

interface Props {
  id?: string
  label: ReactNode
  error?: ReactNode
  /** IANA zone whose clocks are meant. */
  zone: string
  /** An instant, ISO 8601; undefined when nothing readable is typed. */
  value: string | undefined
  onChange: (instant: string | undefined) => void
}

/** A day and time on the clocks of one named city, read back in words on that clock and on the viewer's. */
export function ZonedTimeField({ id, label, error, zone, value, onChange }: Props) {
  return (
    <Field id={id} label={label} error={error} footer={value ? <Deadline at={value} zone={zone} /> : null}>
      {(ids) => (
        <input
          type="datetime-local"
          className={classes.control}
          defaultValue={value ? wallTimeAt(value, zone) : ''}
          onChange={(event) => onChange(instantAt(event.currentTarget.value, zone))}
          {...ids}
        />
      )}
    </Field>
  )
}
