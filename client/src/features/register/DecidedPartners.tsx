import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ConsentTag } from '../rounds/ConsentTag.js'

const Fields = graphql(`
  fragment DecidedPartners_decision on Decision {
    partners {
      consents
      text
      at
      byProposal
      delegation {
        id
        ...DelegationChip_delegation
      }
    }
  }
`)

/** What each partner answered whose own consent was asked, as entered. Nothing where none was. */
export function DecidedPartners({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { partners } = read(Fields, decision)
  if (!partners?.length) return null
  return (
    <Panel title={<Trans>Consent of partners</Trans>} id="partners">
      <Table
        caption={t`Partners whose own consent was asked, in protocol order`}
        columns={[
          { key: 'partner', name: t`Partner` },
          { key: 'consent', name: t`Consent` },
          { key: 'given', name: t`Given on` },
          { key: 'statement', name: t`Statement` },
        ]}
      >
        {partners.map(({ delegation, consents, text, at, byProposal }) => (
          <Row key={delegation.id} heading={<DelegationChip delegation={delegation} />}>
            <Cell name={t`Consent`}>
              {consents == null ? (
                <Tag icon="clock">
                  <Trans>No answer</Trans>
                </Tag>
              ) : (
                <ConsentTag consents={consents} byProposal={byProposal} />
              )}
            </Cell>
            <Cell name={t`Given on`}>{at ? <Instant at={at} day /> : null}</Cell>
            <Cell name={t`Statement`}>{text}</Cell>
          </Row>
        ))}
      </Table>
    </Panel>
  )
}
