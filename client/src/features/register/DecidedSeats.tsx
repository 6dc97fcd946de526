import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { PositionTag } from '../rounds/PositionTag.js'
import classes from './Register.module.css'

const Fields = graphql(`
  fragment DecidedSeats_decision on Decision {
    arithmetic {
      en
      vi
    }
    trail {
      ruleVersion
      rule {
        en
        vi
      }
    }
    seats {
      counts
      kind
      text
      number
      statedAt
      delegation {
        id
        ...DelegationChip_delegation
      }
    }
  }
`)

/** Where each delegation stood, who was silent, and the rule that counted them, as entered. */
export function DecidedSeats({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { seats, arithmetic, trail } = read(Fields, decision)
  if (!seats || !trail) return null
  const silent = seats.filter(({ counts, kind }) => counts && !kind).length
  return (
    <Panel title={<Trans>Positions</Trans>} id="positions">
      {arithmetic ? <Notice tone="neutral" title={<Local text={arithmetic} />} /> : null}
      <Table
        caption={t`Positions as entered, in protocol order`}
        columns={[
          { key: 'delegation', name: t`Delegation` },
          { key: 'position', name: t`Position` },
          { key: 'given', name: t`Given on` },
          { key: 'statement', name: t`Statement` },
        ]}
      >
        {seats.map(({ delegation, counts, kind, text, number, statedAt }) => (
          <Row key={delegation.id} heading={<DelegationChip delegation={delegation} />}>
            <Cell name={t`Position`}>
              <PositionTag kind={kind} />
              {counts ? null : (
                <span className="quietly">
                  {' '}
                  <Trans>heard, not counted</Trans>
                </span>
              )}
            </Cell>
            <Cell name={t`Given on`}>
              {statedAt ? (
                <>
                  <Trans>Revision {number}</Trans> · <Instant at={statedAt} day />
                </>
              ) : null}
            </Cell>
            <Cell name={t`Statement`}>{text}</Cell>
          </Row>
        ))}
      </Table>
      {silent > 0 ? (
        <p className="quietly">
          <Trans>Silence is shown as silence; what it meant is said by the rule.</Trans>
        </p>
      ) : null}
      {trail.rule.length > 0 ? (
        <>
          <h3>
            <Trans>The rule, version {trail.ruleVersion}</Trans>
          </h3>
          <ul className={classes.rule}>
            {trail.rule.map((sentence, index) => (
              <li key={index}>
                <Local text={sentence} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  )
}
