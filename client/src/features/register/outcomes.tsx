import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { RoundOutcome } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import { Tag, type Tone } from '../../ui/Tag.js'

// prettier-ignore
export const OUTCOMES: Record<RoundOutcome, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  ADOPTED:                  { words: msg`Adopted`,                         tone: 'good',    icon: 'check' },
  ADOPTED_WITH_RESERVATION: { words: msg`Adopted with a reservation`,      tone: 'good',    icon: 'speech' },
  ENDORSED:                 { words: msg`Endorsed`,                        tone: 'good',    icon: 'check' },
  NOTED:                    { words: msg`Noted`,                           tone: 'neutral', icon: 'eye' },
  CONSIDERED:               { words: msg`Considered`,                      tone: 'neutral', icon: 'eye' },
  VIEWS_EXCHANGED:          { words: msg`Views exchanged`,                 tone: 'neutral', icon: 'speech' },
  DEFERRED:                 { words: msg`Deferred`,                        tone: 'warn',    icon: 'pause' },
  RETURNED:                 { words: msg`Returned`,                        tone: 'warn',    icon: 'back' },
  REFERRED:                 { words: msg`Referred`,                        tone: 'info',    icon: 'up' },
  NOT_ADOPTED:              { words: msg`Not adopted`,                     tone: 'bad',     icon: 'cross' },
  NO_CONSENSUS:             { words: msg`No consensus`,                    tone: 'bad',     icon: 'cross' },
  RESTARTED:                { words: msg`Restarted`,                       tone: 'neutral', icon: 'repeat' },
  STOPPED:                  { words: msg`Stopped`,                         tone: 'neutral', icon: 'stop' },
  WITHDRAWN:                { words: msg`Withdrawn`,                       tone: 'neutral', icon: 'out' },
}

export const isOutcome = (text: string | undefined): text is RoundOutcome => text !== undefined && text in OUTCOMES

/** How a round ended. */
export function OutcomeTag({ outcome }: { outcome: RoundOutcome }) {
  const { i18n } = useLingui()
  const { words, tone, icon } = OUTCOMES[outcome]
  return (
    <Tag tone={tone} icon={icon}>
      {i18n._(words)}
    </Tag>
  )
}
