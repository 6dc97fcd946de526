import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './ConsensusBoard.module.css'
import { SeatRow } from './SeatRow.js'

const Fields = graphql(`
  fragment PositionTable_round on Round {
    releasedNumber
    decidedNumber
    proposal {
      code
    }
    partners {
      delegation {
        key
      }
    }
    board {
      counts
      delegation {
        key
      }
      ...SeatRow_seat
    }
  }
`)

/** Every delegation in protocol order with its word: those that count, and apart from them those that are only heard. Partners that are asked stand in a table of their own. */
export function PositionTable({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { releasedNumber, decidedNumber, proposal, partners, board } = read(Fields, round)
  const number = decidedNumber ?? releasedNumber
  const asked = partners.map(({ delegation }) => delegation.key)
  const rows = (counts: boolean) =>
    board
      .filter((seat) => seat.counts === counts && !asked.includes(seat.delegation.key))
      .map((seat) => <SeatRow key={seat.delegation.key} seat={seat} code={proposal.code} releasedNumber={number} />)
  const heard = rows(false)
  return (
    <table className={classes.board}>
      <caption className="visually-hidden">{t`Positions on revision ${number}, in protocol order`}</caption>
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
        </tr>
      </thead>
      <tbody>{rows(true)}</tbody>
      {heard.length > 0 ? (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={classes.group}>
              <Trans>Heard, not counted</Trans>
            </th>
          </tr>
          {heard}
        </tbody>
      ) : null}
    </table>
  )
}
