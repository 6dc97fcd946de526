import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button.js'
import { cityOf, onTheClock } from '../../ui/clocks.js'
import { useLanguage } from '../../ui/language.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { DecisionWindow } from '../calendar/DecisionWindow.js'
import classes from './ConsensusBoard.module.css'
import { closeOfBusinessFrom } from './deadline-presets.js'

interface Props {
  bodyKey: string
  zone: string
  /** The earliest and the usual deadline by the rule, instants. */
  earliest: string | null
  usual: string | null
  value: string | undefined
  onChange: (instant: string | undefined) => void
}

/** A deadline: the earliest and the usual one at a press, any other typed, and how it falls in each capital. */
export function DeadlineChoice({ bodyKey, zone, earliest, usual, value, onChange }: Props) {
  const { t } = useLingui()
  const language = useLanguage()
  const [turn, setTurn] = useState(0)
  const take = (instant: string | null) => {
    onChange(instant ? closeOfBusinessFrom(instant, zone) : undefined)
    setTurn(turn + 1)
  }
  return (
    <>
      <ZonedTimeField key={turn} id="closesAt" label={t`Positions until`} zone={zone} value={value} onChange={onChange} />
      <div className={classes.acts}>
        {usual ? (
          <Button small onClick={() => take(usual)}>
            <Trans>The usual deadline</Trans>
          </Button>
        ) : null}
        {earliest ? (
          <Button small onClick={() => take(earliest)}>
            <Trans>The earliest deadline</Trans>
          </Button>
        ) : null}
      </div>
      {earliest ? (
        <p className="quietly">
          <Trans>
            The rule allows {onTheClock(new Date(earliest), zone, language)} ({cityOf(zone, language)}) or later.
          </Trans>
        </p>
      ) : null}
      <DecisionWindow bodyKey={bodyKey} closesAt={value} zone={zone} folded />
    </>
  )
}
