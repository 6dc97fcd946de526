import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { IconName } from '../ui/Icon.js'
import { paths } from './paths.js'
import { useViewer, type Viewer } from './viewer.js'

export interface Place {
  name: MessageDescriptor
  icon: IconName
  link: ReturnType<
    (typeof paths)[
      | 'home'
      | 'plans'
      | 'consultations'
      | 'proposals'
      | 'rounds'
      | 'register'
      | 'commitments'
      | 'members'
      | 'search'
      | 'history']
  >
}

/** Every place, in the order of use. */
// prettier-ignore
const PLACES: readonly Place[] = [
  { name: msg`Needs me now`,        icon: 'home',     link: paths.home() },
  { name: msg`Work plans`,          icon: 'plan',     link: paths.plans() },
  { name: msg`Proposals`,           icon: 'proposal', link: paths.proposals() },
  { name: msg`Commitments`,         icon: 'commit',   link: paths.commitments() },
  { name: msg`Decisions`,           icon: 'round',    link: paths.rounds() },
  { name: msg`Register of decisions`, icon: 'keep',   link: paths.register() },
  { name: msg`In the capital`,      icon: 'lock',     link: paths.consultations() },
  { name: msg`Members and agencies`, icon: 'people',  link: paths.members() },
  { name: msg`History`,             icon: 'history',  link: paths.history() },
]

const OF_CONTRIBUTORS = ['/', '/consultations', '/plans', '/members']

/** The places that the viewer has any use for. The first four stand in the bar of a phone. */
export const usePlaces = (): readonly Place[] => placesOf(useViewer())

export function placesOf(viewer: Viewer | null): readonly Place[] {
  const place = (to: string) => PLACES.filter(({ link }) => link.to === to)
  if (viewer?.isContributor) return OF_CONTRIBUTORS.flatMap(place)
  return viewer?.mayConsult ? PLACES : PLACES.filter(({ link }) => link.to !== '/consultations')
}
