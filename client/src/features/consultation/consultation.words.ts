import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ConsultationState, ContributionKind, PositionKind, TakenUp } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'
import { POSITIONS } from '../rounds/PositionTag.js'

// prettier-ignore
export const STATES: Record<ConsultationState, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  OPEN:     { words: msg`Ministries are asked`,      tone: 'info',    icon: 'speech' },
  VERIFIED: { words: msg`Verified, to be released`,  tone: 'round',   icon: 'check' },
  RELEASED: { words: msg`Released`,                  tone: 'good',    icon: 'send' },
  CLOSED:   { words: msg`Closed without a position`, tone: 'neutral', icon: 'stop' },
}

// prettier-ignore
export const KINDS: Record<ContributionKind, { words: MessageDescriptor; means: MessageDescriptor }> = {
  EDITORIAL:   { words: msg`Editorial`,   means: msg`Wording; the meaning stays.` },
  TECHNICAL:   { words: msg`Technical`,   means: msg`A fact, a figure, a method.` },
  SUBSTANTIVE: { words: msg`Substantive`, means: msg`What the text commits us to.` },
  QUESTION:    { words: msg`Question`,    means: msg`Wants an answer.` },
}

// prettier-ignore
export const TAKEN_UP: Record<TakenUp, { words: MessageDescriptor; means: MessageDescriptor; tone: Tone }> = {
  TAKEN_UP:        { words: msg`Taken up`,        means: msg`The national position follows it.`,     tone: 'good' },
  PARTLY_TAKEN_UP: { words: msg`Partly taken up`, means: msg`It follows it in part; say in which.`,  tone: 'info' },
  NOT_TAKEN_UP:    { words: msg`Not taken up`,    means: msg`It does not follow it; say why.`,       tone: 'neutral' },
}

/** What a capital may say of itself: everything but that the capital is still needed. */
export const SAYABLE = (Object.keys(POSITIONS) as PositionKind[]).filter((kind) => kind !== 'NEED_CAPITAL')
