import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PlanStatus } from '@mufakat/schema'
import { Tag, type Tone } from '../../ui/Tag.js'

// prettier-ignore
const STATUSES: Record<PlanStatus, { words: MessageDescriptor; tone: Tone }> = {
  CURRENT:          { words: msg`In force`,         tone: 'good' },
  ENDED:            { words: msg`Ended`,            tone: 'neutral' },
  CLOSED:           { words: msg`Closed`,           tone: 'neutral' },
  IN_DEVELOPMENT:   { words: msg`In development`,   tone: 'info' },
  UNDER_DISCUSSION: { words: msg`Under discussion`, tone: 'info' },
}

/** Where a plan is in its life. */
export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { i18n } = useLingui()
  const { words, tone } = STATUSES[status]
  return <Tag tone={tone}>{i18n._(words)}</Tag>
}
