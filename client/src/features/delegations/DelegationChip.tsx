import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { CodeChip } from '../../ui/CodeChip.js'
import { useLocal } from '../../ui/Local.js'

const Delegation = graphql(`
  fragment DelegationChip_delegation on Delegation {
    iso2
    name {
      en
      vi
    }
  }
`)

/** A delegation: two letters and its name. The Secretariat has no country's code. */
export function DelegationChip({
  delegation,
  nameHidden,
}: {
  delegation: FragmentOf<typeof Delegation>
  nameHidden?: boolean
}) {
  const { iso2, name } = read(Delegation, delegation)
  const local = useLocal()
  return <CodeChip code={iso2 ?? 'SEC'} name={local(name)} nameHidden={nameHidden ?? false} />
}
