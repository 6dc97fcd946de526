import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WindowWarning } from '@mufakat/schema'

/** What a chooser of a deadline should look at, the gravest first. */
// prettier-ignore
export const WARNINGS: Record<WindowWarning, { words: MessageDescriptor; grave: boolean }> = {
  NO_WORKING_DAY:     { words: msg`No working day in the window`,                    grave: true },
  CLOSES_ON_HOLIDAY:  { words: msg`Closes on a public holiday`,                      grave: true },
  CLOSES_ON_WEEKEND:  { words: msg`Closes on the weekend`,                           grave: true },
  CLOSES_AT_MIDNIGHT: { words: msg`Closes at midnight: the day before is the last`,  grave: false },
  HOLIDAYS_NOT_KNOWN: { words: msg`Public holidays not known: ask the focal point`,  grave: false },
}

export const WARNING_ORDER = Object.keys(WARNINGS) as WindowWarning[]
