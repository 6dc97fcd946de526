import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { OfficeHolders } from './OfficeHolders.js'
import { Participation } from './Participation.js'
import classes from './Roster.module.css'

const DelegationFields = graphql(`
  fragment Roster_delegation on Delegation {
    id
    key
    ...DelegationChip_delegation
    agencies {
      id
      kind
      abbreviation
      name {
        en
        vi
      }
    }
    participation {
      ...Participation_participation
    }
  }
`)

const OfficeFields = graphql(`
  fragment Roster_office on Office {
    fromAt
    toAt
    delegation {
      key
    }
    ...OfficeHolders_office
  }
`)

/** Delegations with the agency that answers for each, its people in office, and since when it takes part. */
export function Roster({
  caption,
  delegations,
  offices,
  asOf,
}: {
  caption: string
  delegations: readonly FragmentOf<typeof DelegationFields>[]
  offices: readonly FragmentOf<typeof OfficeFields>[]
  /** The day asked about, `YYYY-MM-DD`; today unless given. */
  asOf?: string | undefined
}) {
  const { t } = useLingui()
  const columns = [
    { key: 'delegation', name: t`Delegation` },
    { key: 'agency', name: t`Agency` },
    { key: 'office', name: asOf ? t`In office then` : t`In office now` },
    { key: 'since', name: t`Takes part` },
  ]
  const holders = offices
    .map((office) => read(OfficeFields, office))
    .filter(({ fromAt, toAt }) => !asOf || (fromAt.slice(0, 10) <= asOf && (!toAt || toAt.slice(0, 10) > asOf)))
  return (
    <Table caption={caption} columns={columns}>
      {delegations.map((delegation) => {
        const { id, key, agencies, participation, ...chip } = read(DelegationFields, delegation)
        const [agency] = agencies
        return (
          <Row
            key={id}
            heading={
              <Link {...paths.member(key)} className={classes.name}>
                <DelegationChip delegation={chip} />
              </Link>
            }
          >
            <Cell name={t`Agency`}>
              {agency ? (
                <>
                  <Local text={agency.name} />
                  {agency.abbreviation ? <span className={classes.short}> {agency.abbreviation}</span> : null}
                </>
              ) : null}
            </Cell>
            <Cell name={asOf ? t`In office then` : t`In office now`}>
              <OfficeHolders offices={holders.filter((office) => office.delegation.key === key)} />
            </Cell>
            <Cell name={t`Takes part`}>
              <Participation participation={participation} />
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
