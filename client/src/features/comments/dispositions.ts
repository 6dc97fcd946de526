import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Disposition } from '@mufakat/schema'

// prettier-ignore
export const DISPOSITIONS: Record<Disposition, { words: MessageDescriptor; means: MessageDescriptor }> = {
  ACCEPTED:        { words: msg`Accepted`,         means: msg`The text follows it.` },
  PARTLY_ACCEPTED: { words: msg`Partly accepted`,  means: msg`The text follows it in part; say in which.` },
  NOT_ACCEPTED:    { words: msg`Not accepted`,     means: msg`The text does not follow it; say why.` },
  NOTED:           { words: msg`Noted`,            means: msg`It asked for no change.` },
}
