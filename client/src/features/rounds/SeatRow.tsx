import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './ConsensusBoard.module.css'
import { PositionSource } from './PositionSource.js'
import { PositionTag } from './PositionTag.js'

const Fields = graphql(`
  fragment SeatRow_seat on Seat {
    counts
    notified
    left
    present
    delegation {
      key
      ...DelegationChip_delegation
    }
    position {
      kind
      text
      number
      outdated
      ...PositionSource_position
    }
  }
`)

/** One delegation on the board. A word given on an earlier text stays, says so, and leads to what has changed. */
export function SeatRow({
  seat,
  code,
  releasedNumber,
}: {
  seat: FragmentOf<typeof Fields>
  /** Of the proposal. */
  code: string
  releasedNumber: number
}) {
  const { counts, notified, left, present, delegation, position } = read(Fields, seat)
  return (
    <tr data-silent={position ? undefined : true}>
      <th scope="row">
        <DelegationChip delegation={delegation} />
      </th>
      <td>
        <span className={classes.words}>
          {!position && present === false ? (
            <Tag icon="out">
              <Trans>Absent</Trans>
            </Tag>
          ) : (
            <PositionTag kind={position?.kind} />
          )}
          {left ? (
            <Tag icon="out">
              <Trans>has left the body</Trans>
            </Tag>
          ) : null}
          {counts && !notified ? (
            <Tag tone="warn" icon="alert">
              <Trans>nobody could be told</Trans>
            </Tag>
          ) : null}
        </span>
        {position?.text ? <div className={classes.statement}>{position.text}</div> : null}
      </td>
      <td>
        {position ? (
          <>
            <Trans>Revision {position.number}</Trans>
            {position.outdated ? (
              <Link {...paths.proposalChanges(code, position.number, releasedNumber)} className={classes.older}>
                <Trans>the text has changed since</Trans>
              </Link>
            ) : null}
            <PositionSource position={position} />
          </>
        ) : null}
      </td>
    </tr>
  )
}
