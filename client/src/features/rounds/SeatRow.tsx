import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './ConsensusBoard.module.css'
import { PositionTag } from './PositionTag.js'

const Fields = graphql(`
  fragment SeatRow_seat on Seat {
    delegation {
      ...DelegationChip_delegation
    }
    position {
      kind
      text
      number
      statedAt
      outdated
      statedBy {
        name
      }
      actingFor {
        name
      }
    }
  }
`)

/** One delegation on the board. A word given on an earlier text stays, and says so. */
export function SeatRow({ seat }: { seat: FragmentOf<typeof Fields> }) {
  const { delegation, position } = read(Fields, seat)
  return (
    <tr>
      <th scope="row">
        <DelegationChip delegation={delegation} />
      </th>
      <td>
        <PositionTag kind={position?.kind} />
      </td>
      <td>
        {position ? (
          <>
            <Trans>Revision {position.number}</Trans>
            {position.outdated ? (
              <span className={classes.older}>
                <Trans>the text has changed since</Trans>
              </span>
            ) : null}
            <span className={classes.by}>
              <Instant at={position.statedAt} day />
              {position.statedBy ? ` · ${position.statedBy.name}` : null}
              {position.actingFor ? (
                <>
                  {', '}
                  <Trans>acting for {position.actingFor.name}</Trans>
                </>
              ) : null}
            </span>
          </>
        ) : null}
      </td>
      <td>{position?.text ? <div className={classes.statement}>{position.text}</div> : null}</td>
    </tr>
  )
}
