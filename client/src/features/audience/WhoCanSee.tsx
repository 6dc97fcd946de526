import { Trans } from '@lingui/react/macro'
import type { AudienceTier } from '@mufakat/schema'
import { Icon } from '../../ui/Icon.js'
import classes from './WhoCanSee.module.css'

/** Who may read this, in words and always in sight: nobody should have to guess before writing. */
export function WhoCanSee({ tier, names }: { tier: AudienceTier; names?: readonly string[] | null }) {
  return (
    <span className={classes.who}>
      <Icon name={tier === 'PUBLIC' ? 'globe' : tier === 'DELEGATION' ? 'lock' : 'eye'} size={16} />
      <span>
        <Words tier={tier} names={names ?? null} />
      </span>
    </span>
  )
}

function Words({ tier, names }: { tier: AudienceTier; names: readonly string[] | null }) {
  switch (tier) {
    case 'PUBLIC':
      return <Trans>Everybody can see this</Trans>
    case 'AMS_PLUS': {
      const partners = names?.join(', ')
      return partners ? (
        <Trans>Seen by ASEAN member states, the Secretariat and {partners}</Trans>
      ) : (
        <Trans>Seen by ASEAN member states, the Secretariat and partners</Trans>
      )
    }
    case 'AMS':
      return <Trans>Seen by ASEAN member states and the Secretariat</Trans>
    case 'SECRETARIAT':
      return <Trans>Seen by the proposing delegation and the Secretariat</Trans>
    case 'DELEGATION':
      return <Trans>Seen by the delegation only</Trans>
  }
}
