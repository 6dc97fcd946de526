import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './PersonaCard.module.css'

const Fields = graphql(`
  fragment PersonaLine_persona on Persona {
    name
    kind
    title {
      en
      vi
    }
    delegation {
      ...DelegationChip_delegation
    }
  }
`)

/** A made-up person on one line. */
export function PersonaLine({
  persona,
  busy,
  onChoose,
}: {
  persona: FragmentOf<typeof Fields>
  busy: boolean
  onChoose: () => void
}) {
  const { i18n } = useLingui()
  const local = useLocal()
  const { name, kind, title, delegation } = read(Fields, persona)
  return (
    <button type="button" className={classes.line} aria-busy={busy || undefined} disabled={busy} onClick={onChoose}>
      <DelegationChip delegation={delegation} nameHidden />
      <span className={classes.lineWords}>
        <span className={classes.lineName}>{name}</span>
        <span className={classes.office}>{local(title) || i18n._(officeName(kind))}</span>
      </span>
    </button>
  )
}
