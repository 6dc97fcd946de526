import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLive } from '../../app/live.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import classes from './ConsensusBoard.module.css'
import { PositionForm } from './PositionForm.js'
import { SeatRow } from './SeatRow.js'

export const BoardFields = graphql(`
  fragment ConsensusBoard_round on Round {
    id
    code
    state
    openedAt
    closedAt
    outcome
    outcomeReason
    releasedNumber
    meeting {
      name {
        en
        vi
      }
    }
    rule {
      text {
        en
        vi
      }
    }
    result {
      adoptable
      counting
      answered
      sentence {
        en
        vi
      }
    }
    board {
      counts
      ...SeatRow_seat
    }
    ...PositionForm_round
  }
`)

const RoundChanged = graphql(`
  subscription RoundChanged($id: ID!) {
    roundChanged(id: $id) {
      id
      ...ConsensusBoard_round
    }
  }
`)

/** Every delegation in protocol order with its word, the rule that counts them, and what it comes to. */
export function ConsensusBoard({ round }: { round: FragmentOf<typeof BoardFields> }) {
  const { t } = useLingui()
  const shown = read(BoardFields, round)
  const { id, code, state, openedAt, closedAt, outcomeReason, releasedNumber, meeting, rule, result, board } = shown
  useLive(RoundChanged, { id }, { unless: state === 'CLOSED', onChange: () => undefined })
  const counting = board.filter(({ counts }) => counts)
  const heard = board.filter(({ counts }) => !counts)
  return (
    <>
      {state === 'OPEN' ? <PositionForm round={shown} /> : null}
      <Panel
        title={<Trans>Positions</Trans>}
        actions={
          <span className="quietly">
            {code}{' '}
            {meeting ? (
              <>
                · <Local text={meeting.name} />
              </>
            ) : null}
          </span>
        }
      >
        {result ? (
          <Notice
            tone={state === 'CLOSED' ? 'neutral' : result.adoptable ? 'good' : 'warn'}
            title={<Local text={result.sentence} />}
          >
            {state === 'OPEN' ? (
              result.adoptable ? (
                <Trans>Nothing stands in the way: the Chair may record adoption.</Trans>
              ) : (
                <Trans>It cannot be adopted now.</Trans>
              )
            ) : (
              outcomeReason
            )}
          </Notice>
        ) : null}
        <table className={classes.board}>
          <caption className="visually-hidden">{t`Positions on revision ${releasedNumber}, in protocol order`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Delegation</Trans>
              </th>
              <th scope="col">
                <Trans>Position</Trans>
              </th>
              <th scope="col">
                <Trans>Given on</Trans>
              </th>
              <th scope="col">
                <Trans>Statement</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {counting.map((seat, index) => (
              <SeatRow key={index} seat={seat} />
            ))}
          </tbody>
          {heard.length > 0 ? (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={4} className={classes.group}>
                  <Trans>Heard, not counted</Trans>
                </th>
              </tr>
              {heard.map((seat, index) => (
                <SeatRow key={index} seat={seat} />
              ))}
            </tbody>
          ) : null}
        </table>
        <div className={classes.rule}>
          <h3>
            <Trans>The rule</Trans>
          </h3>
          <p>
            <Local text={rule.text} />
          </p>
          <p className="quietly">
            <Trans>
              Opened <Instant at={openedAt} />
            </Trans>
            {closedAt ? (
              <>
                {' '}
                ·{' '}
                <Trans>
                  closed <Instant at={closedAt} />
                </Trans>
              </>
            ) : null}
          </p>
        </div>
      </Panel>
    </>
  )
}
