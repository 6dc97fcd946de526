import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './Button.js'
import { Field } from './Field.js'
import classes from './Field.module.css'
import { useLanguage } from './language.js'
import { inWords, type PartialDateText } from './partial-date.format.js'
import { readPartialDate, type Reading } from './partial-date.parse.js'

interface Props {
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  optional?: ReactNode
  /** The date, or what was typed when it is not one yet; empty when there is none. */
  value: string
  /** Called while typing with the date when it can be read, else with the typed words, so that nothing is lost. */
  onChange: (value: PartialDateText) => void
  onBlur?: () => void
}

/**
 * A day, month, quarter or year, typed as one likes and read back in words. Digits with two readings are asked about.
 */
export function PartialDateField({ id, label, hint, error, optional, value, onChange, onBlur }: Props) {
  const { t } = useLingui()
  const language = useLanguage()
  const [typed, setTyped] = useState(() => (value ? inWords(value, language) : ''))
  const [shownFor, setShownFor] = useState(value)
  if (value !== shownFor) {
    setShownFor(value)
    if (valueOf(typed) !== value) setTyped(value ? inWords(value, language) : '')
  }
  const reading = readPartialDate(typed)
  const take = (words: string) => {
    setTyped(words)
    const next = valueOf(words)
    setShownFor(next)
    onChange(next)
  }
  return (
    <Field
      id={id}
      label={label}
      hint={
        hint ??
        t`For example: ${inWords('2027-05-14', language)}, ${inWords('2027-05', language)}, ${inWords('2027-Q2', language)} or 2027`
      }
      error={error}
      optional={optional}
      footer={<Echo reading={reading} onPick={(text) => take(inWords(text, language))} />}
    >
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          className={classes.control}
          value={typed}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={() => {
            if (reading.kind === 'date') setTyped(inWords(reading.text, language))
            onBlur?.()
          }}
          {...ids}
        />
      )}
    </Field>
  )
}

function valueOf(words: string): string {
  const reading = readPartialDate(words)
  return reading.kind === 'date' ? reading.text : words.trim()
}

function Echo({ reading, onPick }: { reading: Reading; onPick: (text: PartialDateText) => void }) {
  const language = useLanguage()
  return (
    <div className={classes.echo} role="status">
      {reading.kind === 'date' ? (
        <Trans>
          Read as <strong>{inWords(reading.text, language)}</strong>
        </Trans>
      ) : null}
      {reading.kind === 'impossible' ? <Trans>There is no such day. Check the day and the month.</Trans> : null}
      {reading.kind === 'unclear' ? <Trans>Not read as a date yet.</Trans> : null}
      {reading.kind === 'ambiguous' ? (
        <>
          <p>
            <Trans>This can be read in two ways. Which day is meant?</Trans>
          </p>
          <div className={classes.choices}>
            {reading.choices.map((text) => (
              <Button key={text} small onClick={() => onPick(text)}>
                {inWords(text, language)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  )
}
