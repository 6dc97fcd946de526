import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MeetingKind, MeetingMode, MeetingStatus } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

// prettier-ignore
export const MEETING_KINDS: Record<MeetingKind, MessageDescriptor> = {
  HEADS:               msg`Heads of civil service`,
  RETREAT:             msg`Retreat of the heads`,
  SOM:                 msg`Senior officials`,
  PREPARATORY_SOM:     msg`Preparatory meeting and senior officials together`,
  FOCAL_POINTS:        msg`Focal points`,
  FOCAL_POINTS_SOM:    msg`Focal points and senior officials together`,
  INFORMAL_DISCUSSION: msg`Informal discussion with Australia`,
  FORUM:               msg`Forum on Good Governance`,
  WORKSHOP:            msg`Workshop`,
  COURTESY:            msg`Courtesy reception`,
  EXTERNAL:            msg`Meeting of another ASEAN body`,
  NATIONAL:            msg`National meeting`,
  UNSPECIFIED:         msg`Kind not stated`,
}

// prettier-ignore
export const MEETING_MODES: Record<MeetingMode, MessageDescriptor> = {
  IN_PERSON: msg`In one place`,
  ONLINE:    msg`Online`,
  HYBRID:    msg`In one place and online`,
}

// prettier-ignore
export const MEETING_STATUSES: Record<MeetingStatus, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  HELD:                    { words: msg`Held`,                                tone: 'good',    icon: 'check' },
  PLANNED:                 { words: msg`To be held`,                          tone: 'info',    icon: 'calendar' },
  PLANNED_OUTCOME_UNKNOWN: { words: msg`Planned; not known whether it was held`, tone: 'neutral', icon: 'more' },
  REPORTED:                { words: msg`Reported in advance`,                 tone: 'neutral', icon: 'speech' },
  SUPERSEDED:              { words: msg`Replaced by another plan`,            tone: 'neutral', icon: 'swap' },
}
