import { useState } from 'react'
import { partsOf, type PartialDateText } from '../../ui/partial-date.format.js'
import { PartialDateField } from '../../ui/PartialDateField.js'

interface Props {
  label: string
  value: PartialDateText | undefined
  onChange: (value: PartialDateText | undefined) => void
}

const readable = (typed: string) => (partsOf(typed) ? typed : undefined)

/** One end of a span of time. What cannot be read as a date yet stays in the box and bounds nothing. */
export function BoundField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value ?? '')
  const [shownFor, setShownFor] = useState(value)
  if (value !== shownFor) {
    setShownFor(value)
    if (readable(typed) !== value) setTyped(value ?? '')
  }
  return (
    <PartialDateField
      label={label}
      hint=""
      value={typed}
      onChange={(next) => {
        setTyped(next)
        if (readable(next) !== value) onChange(readable(next))
      }}
    />
  )
}
