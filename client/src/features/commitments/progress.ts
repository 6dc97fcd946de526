import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProgressStatus } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

// prettier-ignore
export const PROGRESS: Record<ProgressStatus, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  NOT_STARTED: { words: msg`Not started`,       tone: 'neutral', icon: 'circle' },
  UNDER_WAY:   { words: msg`Under way`,         tone: 'info',    icon: 'next' },
  DELIVERED:   { words: msg`Delivered`,         tone: 'good',    icon: 'check' },
  LAPSED:      { words: msg`No longer pursued`, tone: 'neutral', icon: 'out' },
}
