import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProjectStatus, StatusBucket } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

interface Look {
  words: MessageDescriptor
  tone: Tone
  icon: IconName
}

// prettier-ignore
export const STATUSES: Record<ProjectStatus, Look> = {
  PLANNED:      { words: msg`Planned`,      tone: 'neutral', icon: 'calendar' },
  ONGOING:      { words: msg`Ongoing`,      tone: 'info',    icon: 'next' },
  ANNUAL:       { words: msg`Annual`,       tone: 'info',    icon: 'repeat' },
  COMPLETED:    { words: msg`Completed`,    tone: 'good',    icon: 'check' },
  POSTPONED:    { words: msg`Postponed`,    tone: 'warn',    icon: 'pause' },
  CANCELLED:    { words: msg`Cancelled`,    tone: 'bad',     icon: 'cross' },
  CARRIED_OVER: { words: msg`Carried over`, tone: 'warn',    icon: 'swap' },
}

// prettier-ignore
export const BUCKETS: Record<StatusBucket, Look> = {
  COMPLETED:         { words: msg`Completed`,         tone: 'good',    icon: 'check' },
  ONGOING_OR_ANNUAL: { words: msg`Ongoing or annual`, tone: 'info',    icon: 'next' },
  PLANNED:           { words: msg`Planned`,           tone: 'neutral', icon: 'calendar' },
}

export const BUCKET_ORDER: StatusBucket[] = ['COMPLETED', 'ONGOING_OR_ANNUAL', 'PLANNED']
