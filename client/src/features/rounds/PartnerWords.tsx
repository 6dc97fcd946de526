import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './ConsensusBoard.module.css'

const Fields = graphql(`
  fragment PartnerWords_round on Round {
    partners {
      consents
      text
      at
      office
      givenBy {
        name
      }
      delegation {
        key
        ...DelegationChip_delegation
      }
    }
  }
`)

/** The partners whose own consent an adoption waits for, each with its word. Nothing where none is asked. */
export function PartnerWords({ round }: { round: FragmentOf<typeof Fields> }) {
  const { i18n, t } = useLingui()
  const { partners } = read(Fields, round)
  if (partners.length === 0) return null
  return (
    <table className={classes.board}>
      <caption className={classes.group}>
        <Trans>Partners: their own consent, after the consensus of those that count</Trans>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t`Partner`}</th>
          <th scope="col">{t`Consent`}</th>
          <th scope="col">{t`Given by`}</th>
        </tr>
      </thead>
      <tbody>
        {partners.map(({ consents, text, at, office, givenBy, delegation }) => (
          <tr key={delegation.key} data-silent={at ? undefined : true}>
            <th scope="row">
              <DelegationChip delegation={delegation} />
            </th>
            <td>
              <Word consents={consents ?? null} />
              {text ? <div className={classes.statement}>{text}</div> : null}
            </td>
            <td>
              {at ? (
                <div className={classes.source}>
                  <span>
                    {givenBy ? `${givenBy.name}, ` : null}
                    {office ? i18n._(officeName(office)) : null} · <Instant at={at} />
                  </span>
                </div>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Word({ consents }: { consents: boolean | null }) {
  if (consents === null) {
    return (
      <Tag icon="clock">
        <Trans>Consent not given yet</Trans>
      </Tag>
    )
  }
  return consents ? (
    <Tag tone="good" icon="check">
      <Trans>Consents</Trans>
    </Tag>
  ) : (
    <Tag tone="bad" icon="cross">
      <Trans>Declines</Trans>
    </Tag>
  )
}
