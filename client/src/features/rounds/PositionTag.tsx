import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PositionKind } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import { Tag, type Tone } from '../../ui/Tag.js'

// prettier-ignore
export const POSITIONS: Record<PositionKind, { words: MessageDescriptor; means: MessageDescriptor; asks: MessageDescriptor; tone: Tone; icon: IconName }> = {
  NO_OBJECTION:         { words: msg`No objection`,         means: msg`It may be adopted as it stands.`,                        asks: msg`Comment`,     tone: 'good', icon: 'check' },
  SUPPORT_WITH_COMMENT: { words: msg`Support with comment`, means: msg`It may be adopted; the comment goes on record.`,         asks: msg`Comment`,     tone: 'good', icon: 'speech' },
  RESERVATION:          { words: msg`Reservation`,          means: msg`It may be adopted; the reservation is recorded with it.`, asks: msg`Reservation`, tone: 'warn', icon: 'speech' },
  NEED_MORE_TIME:       { words: msg`Need more time`,       means: msg`It should not be adopted yet.`,                          asks: msg`Reason`,      tone: 'warn', icon: 'clock' },
  NEED_CAPITAL:         { words: msg`Need the capital`,     means: msg`It should not be adopted before the capital has spoken.`, asks: msg`Reason`,      tone: 'warn', icon: 'clock' },
  OBJECT:               { words: msg`Object`,               means: msg`It cannot be adopted while this stands. Say why.`,       asks: msg`Reason`,      tone: 'bad',  icon: 'stop' },
  NOT_PARTICIPATING:    { words: msg`Not participating`,    means: msg`It may be adopted; your state takes no part in it.`,       asks: msg`Reason`,      tone: 'neutral', icon: 'out' },
}

/** A delegation's word; silence is shown as silence. */
export function PositionTag({ kind }: { kind: PositionKind | null | undefined }) {
  const { t, i18n } = useLingui()
  if (!kind) return <Tag icon="more">{t`Silent`}</Tag>
  const { words, tone, icon } = POSITIONS[kind]
  return (
    <Tag tone={tone} icon={icon}>
      {i18n._(words)}
    </Tag>
  )
}
