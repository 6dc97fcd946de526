import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Icon } from '../../ui/Icon.js'
import { Local, useLocal } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './PersonaCard.module.css'

const Fields = graphql(`
  fragment PersonaCard_persona on Persona {
    name
    kind
    title {
      en
      vi
    }
    whatToTry {
      en
      vi
    }
    agency {
      name {
        en
        vi
      }
    }
    delegation {
      ...DelegationChip_delegation
    }
  }
`)

/** One made-up person: who they are, and what can be tried as them. The whole card is the button. */
export function PersonaCard({
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
  const { name, kind, title, whatToTry, agency, delegation } = read(Fields, persona)
  return (
    <button type="button" className={classes.card} aria-busy={busy || undefined} disabled={busy} onClick={onChoose}>
      <span className={classes.head}>
        <DelegationChip delegation={delegation} />
        <Icon name="next" size={16} />
      </span>
      <span className={classes.name}>{name}</span>
      <span className={classes.office}>
        {local(title) || i18n._(officeName(kind))}
        {agency ? (
          <>
            {' '}
            · <Local text={agency.name} />
          </>
        ) : null}
      </span>
      <span className={classes.try}>
        <Local text={whatToTry} />
      </span>
    </button>
  )
}
