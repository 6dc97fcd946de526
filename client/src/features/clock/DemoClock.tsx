import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { onTheClock, viewerZone } from '../../ui/clocks.js'
import { Dialog } from '../../ui/Dialog.js'
import { Icon } from '../../ui/Icon.js'
import { useLanguage } from '../../ui/language.js'
import { serverNow, useServerNow } from '../../ui/server-clock.js'
import { toast } from '../../ui/toast.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { ClockQuery } from './clock.js'
import classes from './DemoClock.module.css'

const LeapClock = graphql(`
  mutation LeapClock($input: LeapClockInput!) {
    leapClock(input: $input) {
      __typename
      ... on LeapClockOk {
        clock {
          now
        }
      }
      ...Refusal_refused
    }
  }
`)

const DAY_MS = 86_400_000

/** The clock of the demonstration, and how to put it forward; everybody's goes with it. */
export function DemoClock() {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useServerNow()
  const zone = viewerZone()
  const clock = useAsk(ClockQuery, {}).data?.clock
  const command = useCommand(LeapClock)
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState<string>()
  if (!clock) return <div className={classes.clock} />
  if (!clock.viewerCanLeap) return null
  const ahead = Math.round(clock.leapSeconds / 86_400)
  const leap = async (to: string) => {
    const outcome = await command.run({ to })
    if (outcome.is !== 'ok') return setChoosing(true)
    setChoosing(false)
    toast(t`The demonstration’s clock was put forward`)
  }
  return (
    <div className={classes.clock} role="group" aria-label={t`The demonstration’s clock`}>
      <span className={classes.shown}>
        <Icon name="clock" size={16} />
        <time dateTime={new Date(now).toISOString()}>{onTheClock(new Date(now), zone, language)}</time>
        {ahead > 0 ? (
          <span>
            (<Plural value={ahead} one="# day ahead" other="# days ahead" />)
          </span>
        ) : null}
      </span>
      <span className={classes.leaps}>
        <button type="button" disabled={command.busy} onClick={() => void leap(new Date(serverNow() + DAY_MS).toISOString())}>
          <Trans>+1 day</Trans>
        </button>
        {clock.next ? (
          <button
            type="button"
            disabled={command.busy}
            title={`${clock.next.code}: ${onTheClock(new Date(clock.next.at), zone, language)}`}
            onClick={() => void leap(clock.next!.at)}
          >
            <Trans>Next deadline</Trans>
          </button>
        ) : null}
        <button
          type="button"
          disabled={command.busy}
          onClick={() => {
            command.forget()
            setChosen(undefined)
            setChoosing(true)
          }}
        >
          <Trans>Choose a time…</Trans>
        </button>
      </span>
      <Dialog
        open={choosing}
        title={<Trans>Put the clock forward</Trans>}
        onClose={() => setChoosing(false)}
        footer={
          <>
            <Button
              weight="primary"
              busy={command.busy}
              because={chosen ? null : t`Choose a time first.`}
              onClick={() => void leap(chosen!)}
            >
              <Trans>Put it forward</Trans>
            </Button>
            <Button weight="quiet" onClick={() => setChoosing(false)}>
              <Trans>Go back</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>It goes forward for everybody in this demonstration, and never back. What becomes due is done at once.</Trans>
        </p>
        <ZonedTimeField id="leapTo" label={t`It shall show`} zone={zone} value={chosen} onChange={setChosen} />
        <OutcomeNotice outcome={command.last} />
      </Dialog>
    </div>
  )
}
