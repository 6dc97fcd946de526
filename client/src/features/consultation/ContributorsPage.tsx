import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { useViewer } from '../../app/viewer.js'
import { Instant } from '../../ui/Instant.js'
import { Page, Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { Tag } from '../../ui/Tag.js'
import { ContributorActs } from './ContributorActs.js'
import { Inside } from './Inside.js'
import { InviteContributorAct } from './InviteContributorAct.js'

const ContributorsQuery = graphql(`
  query Contributors {
    contributors {
      id
      name
      ministry
      email
      invitedAt
      endedAt
      ...ContributorActs_contributor
    }
  }
`)

/** Who of the ministries the delegation may ask: invited and ended by the delegation itself. */
export function ContributorsPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const answer = useAsk(ContributorsQuery, {})
  if (!viewer?.mayConsult) return <NotThere />
  return (
    <Page
      title={t`Contributors`}
      lead={<Trans>People of your ministries whom you may ask before your delegation speaks.</Trans>}
      actions={<InviteContributorAct />}
    >
      <Inside />
      <Panel>
        <Loaded from={answer}>
          {({ contributors }) =>
            contributors.length === 0 ? (
              <p className="quietly">
                <Trans>Nobody is invited yet.</Trans>
              </p>
            ) : (
              <Table
                caption={t`Contributors`}
                columns={[
                  { key: 'name', name: <Trans>Name</Trans> },
                  { key: 'ministry', name: <Trans>Ministry</Trans> },
                  { key: 'since', name: <Trans>Invited</Trans> },
                  { key: 'acts', name: <Trans>What to do</Trans> },
                ]}
              >
                {contributors.map((contributor) => (
                  <Row key={contributor.id} heading={contributor.name}>
                    <Cell name={t`Ministry`}>
                      {contributor.ministry}
                      <br />
                      <span className="quietly">{contributor.email}</span>
                    </Cell>
                    <Cell name={t`Invited`}>
                      <Instant at={contributor.invitedAt} day /> {contributor.endedAt ? <Tag>{t`Ended`}</Tag> : null}
                    </Cell>
                    <Cell name={t`What to do`}>
                      <ContributorActs contributor={contributor} />
                    </Cell>
                  </Row>
                ))}
              </Table>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  )
}
