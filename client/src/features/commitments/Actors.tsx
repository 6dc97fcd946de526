import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'

const Fields = graphql(`
  fragment Actors_actor on CommitmentActor {
    label {
      en
      vi
    }
    delegation {
      id
      ...DelegationChip_delegation
    }
  }
`)

/** Those who said it: delegations by name, and groups in the source's own words. */
export function Actors({ actors }: { actors: readonly FragmentOf<typeof Fields>[] }) {
  return (
    <>
      {actors.map((actor, index) => {
        const { label, delegation } = read(Fields, actor)
        return delegation ? (
          <DelegationChip key={delegation.id} delegation={delegation} />
        ) : (
          <span key={index}>
            <Local text={label} />
          </span>
        )
      })}
    </>
  )
}
