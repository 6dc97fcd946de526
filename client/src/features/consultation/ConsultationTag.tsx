import { useLingui } from '@lingui/react/macro'
import type { ConsultationState } from '@mufakat/schema'
import { Tag } from '../../ui/Tag.js'
import { STATES } from './consultation.words.js'

/** Where a consultation stands. */
export function ConsultationTag({ state }: { state: ConsultationState }) {
  const { i18n } = useLingui()
  const { words, tone, icon } = STATES[state]
  return (
    <Tag tone={tone} icon={icon}>
      {i18n._(words)}
    </Tag>
  )
}
