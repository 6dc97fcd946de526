import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { IconName } from '../ui/Icon.js'
import { paths } from './paths.js'

export interface Place {
  name: MessageDescriptor
  icon: IconName
  link: ReturnType<
    (typeof paths)['home' | 'plans' | 'proposals' | 'rounds' | 'register' | 'commitments' | 'members' | 'search' | 'history']
  >
}

/** The places of the platform, in the order of use. The first four stand in the bar of a phone. */
// prettier-ignore
export const PLACES: readonly Place[] = [
  { name: msg`Needs me now`,        icon: 'home',     link: paths.home() },
  { name: msg`Work plans`,          icon: 'plan',     link: paths.plans() },
  { name: msg`Proposals`,           icon: 'proposal', link: paths.proposals() },
  { name: msg`Commitments`,         icon: 'commit',   link: paths.commitments() },
  { name: msg`Decisions`,           icon: 'round',    link: paths.rounds() },
  { name: msg`Register of decisions`, icon: 'keep',   link: paths.register() },
  { name: msg`Members and agencies`, icon: 'people',  link: paths.members() },
  { name: msg`History`,             icon: 'history',  link: paths.history() },
]
