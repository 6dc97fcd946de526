import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import { ConsentTag } from './ConsentTag.js'
import classes from './ConsensusBoard.module.css'

const Fields = graphql(`
  fragment PartnerWords_round on Round {
    partners {
      consents
      text
      at
      byProposal
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
        {partners.map(({ consents, text, at, byProposal, office, givenBy, delegation }) => (
          <tr key={delegation.key} data-silent={at ? undefined : true}>
            <th scope="row">
              <DelegationChip delegation={delegation} />
            </th>
            <td>
              <ConsentTag consents={consents ?? null} byProposal={byProposal} />
              {text ? <div className={classes.statement}>{text}</div> : null}
            </td>
            <td>
              {at ? (
                <div className={classes.source}>
                  <span>
                    {givenBy ? `${givenBy.name}, ` : null}
                    {office ? <>{i18n._(officeName(office))} · </> : null}
                    <Instant at={at} />
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
