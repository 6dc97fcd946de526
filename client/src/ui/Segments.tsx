import { useId, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import classes from './Segments.module.css'

interface Segment<Value extends string> {
  value: Value
  label: ReactNode
  icon?: IconName
  /** The word is then only read aloud, and the icon shown. */
  wordHidden?: boolean
  lang?: string
}

/** One of two to four, all in sight: a radio group that looks like a switch. */
export function Segments<Value extends string>({
  legend,
  value,
  choices,
  onChange,
}: {
  legend: ReactNode
  value: Value
  choices: readonly Segment<Value>[]
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className={classes.segments}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.segment} lang={choice.lang}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon ? <Icon name={choice.icon} size={16} /> : null}
          <span className={choice.wordHidden ? 'visually-hidden' : undefined}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
