import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProposalState } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import { Tag, type Tone } from '../../ui/Tag.js'

// prettier-ignore
export const STATES: Record<ProposalState, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  DRAFT:       { words: msg`Draft`,       tone: 'neutral', icon: 'pen' },
  SUBMITTED:   { words: msg`Submitted`,   tone: 'info',    icon: 'send' },
  RETURNED:    { words: msg`Returned`,    tone: 'warn',    icon: 'back' },
  CIRCULATED:  { words: msg`Circulated`,  tone: 'info',    icon: 'speech' },
  TABLED:      { words: msg`Tabled`,      tone: 'round',   icon: 'scales' },
  DECIDING:    { words: msg`Deciding in writing`, tone: 'round', icon: 'scales' },
  CONFIRMING:  { words: msg`Agreed, not yet adopted`, tone: 'warn', icon: 'clock' },
  ADOPTED:     { words: msg`Adopted`,     tone: 'good',    icon: 'check' },
  DEFERRED:    { words: msg`Deferred`,    tone: 'warn',    icon: 'pause' },
  REFERRED:    { words: msg`Referred`,    tone: 'info',    icon: 'up' },
  NOT_ADOPTED: { words: msg`Not adopted`, tone: 'bad',     icon: 'cross' },
  WITHDRAWN:   { words: msg`Withdrawn`,   tone: 'neutral', icon: 'out' },
}

/** Where a proposal stands. */
export function ProposalStateTag({ state }: { state: ProposalState }) {
  const { i18n } = useLingui()
  const { words, tone, icon } = STATES[state]
  return (
    <Tag tone={tone} icon={icon}>
      {i18n._(words)}
    </Tag>
  )
}
