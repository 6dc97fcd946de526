import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SearchKind } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'

interface Look {
  /** One of them. */
  one: MessageDescriptor
  all: MessageDescriptor
  icon: IconName
}

/** What a search finds, the work first. */
// prettier-ignore
export const KINDS: Record<SearchKind, Look> = {
  PROJECT:    { one: msg`Project`,    all: msg`Projects`,    icon: 'plan' },
  PROPOSAL:   { one: msg`Proposal`,   all: msg`Proposals`,   icon: 'proposal' },
  COMMENT:    { one: msg`Comment`,    all: msg`Comments`,    icon: 'speech' },
  COMMITMENT: { one: msg`Commitment`, all: msg`Commitments`, icon: 'commit' },
  INSTRUMENT: { one: msg`Instrument`, all: msg`Instruments`, icon: 'scales' },
  MEETING:    { one: msg`Meeting`,    all: msg`Meetings`,    icon: 'calendar' },
  WORK_PLAN:  { one: msg`Work plan`,  all: msg`Work plans`,  icon: 'table' },
  AGENCY:     { one: msg`Agency`,     all: msg`Agencies`,    icon: 'people' },
  ATTACHMENT: { one: msg`File`,       all: msg`Files`,       icon: 'file' },
}

/** The kind that an address names; undefined for all of them. */
export const kindNamed = (name: string | undefined): SearchKind | undefined =>
  name !== undefined && name in KINDS ? (name as SearchKind) : undefined
