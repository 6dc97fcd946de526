import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Entry } from '../../ui/Entries.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ProposalStateTag } from '../proposals/ProposalStateTag.js'

const Fields = graphql(`
  fragment RoundEntry_proposal on Proposal {
    code
    state
    title {
      en
      vi
    }
    delegation {
      ...DelegationChip_delegation
    }
    currentRound {
      code
      closedAt
      outcomeReason
      meeting {
        name {
          en
          vi
        }
      }
      result {
        sentence {
          en
          vi
        }
      }
    }
  }
`)

/** A proposal that is or was before a meeting: where, how the delegations stood, and what became of it. */
export function RoundEntry({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const { code, state, title, delegation, currentRound: round } = read(Fields, proposal)
  return (
    <Entry
      above={
        <>
          {code} {round ? <>· {round.code}</> : null}{' '}
          {round?.meeting ? (
            <>
              · <Local text={round.meeting.name} />
            </>
          ) : null}
        </>
      }
      title={
        <Link {...paths.proposal(code, 'positions')}>
          <Local text={title} />
        </Link>
      }
      side={
        <>
          <ProposalStateTag state={state} />
          {round?.closedAt ? (
            <span className="quietly">
              <Trans>
                decided <Instant at={round.closedAt} day />
              </Trans>
            </span>
          ) : null}
        </>
      }
    >
      <DelegationChip delegation={delegation} />
      {round?.outcomeReason ? <span>{round.outcomeReason}</span> : null}
      {round?.result && state === 'TABLED' ? (
        <span>
          <Local text={round.result.sentence} />
        </span>
      ) : null}
    </Entry>
  )
}
