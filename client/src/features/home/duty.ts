import { graphql, type Duties_ProposalFragment } from '@mufakat/schema'

export const DutyFields = graphql(`
  fragment Duties_proposal on Proposal {
    id
    code
    state
    commentsCloseAt
    commentsCloseZone
    title {
      en
      vi
    }
    delegation {
      key
      name {
        en
        vi
      }
    }
    commentTerms {
      allowed
    }
    currentRound {
      id
      state
      viewerCan {
        statePosition {
          allowed
        }
      }
      board {
        delegation {
          key
        }
        position {
          outdated
        }
      }
    }
    viewerCan {
      submit {
        allowed
      }
      circulate {
        allowed
      }
      table {
        allowed
      }
      adopt {
        allowed
      }
    }
  }
`)

/** What is asked: a decision first, then an answer, then something to prepare. */
export type DutyKind =
  | 'STATE_POSITION'
  | 'STATE_AGAIN'
  | 'RECORD_DECISION'
  | 'APPRAISE'
  | 'ANSWER_RETURN'
  | 'COMMENT'
  | 'TABLE'
  | 'FINISH_DRAFT'

export interface Duty {
  kind: DutyKind
  proposal: Duties_ProposalFragment
}

const ORDER: DutyKind[] = [
  'RECORD_DECISION',
  'STATE_POSITION',
  'STATE_AGAIN',
  'APPRAISE',
  'ANSWER_RETURN',
  'COMMENT',
  'TABLE',
  'FINISH_DRAFT',
]

/** What each proposal asks of the viewer, in the order of urgency; one line a proposal at most. */
export function dutiesIn(
  proposals: readonly Duties_ProposalFragment[],
  delegationKey: string,
  now = Date.now(),
): Duty[] {
  return proposals
    .map((proposal) => ({ kind: kindOf(proposal, delegationKey, now), proposal }))
    .filter((duty): duty is Duty => duty.kind !== undefined)
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || deadlineOf(one) - deadlineOf(other))
}

function kindOf(proposal: Duties_ProposalFragment, delegationKey: string, now: number): DutyKind | undefined {
  const { state, viewerCan, currentRound: round } = proposal
  const isOpen = proposal.commentsCloseAt !== null && Date.parse(proposal.commentsCloseAt) > now
  if (round?.state === 'OPEN' && round.viewerCan.statePosition.allowed) {
    const seat = round.board.find(({ delegation }) => delegation.key === delegationKey)
    if (!seat?.position) return 'STATE_POSITION'
    if (seat.position.outdated) return 'STATE_AGAIN'
  }
  if (viewerCan.adopt.allowed) return 'RECORD_DECISION'
  if (viewerCan.circulate.allowed) return 'APPRAISE'
  if (viewerCan.submit.allowed) return state === 'RETURNED' ? 'ANSWER_RETURN' : 'FINISH_DRAFT'
  if (viewerCan.table.allowed && !isOpen) return 'TABLE'
  const isTheirs = proposal.delegation.key !== delegationKey
  if (state === 'CIRCULATED' && isTheirs && isOpen && proposal.commentTerms.allowed) return 'COMMENT'
  return undefined
}

function deadlineOf({ proposal }: Duty): number {
  return proposal.commentsCloseAt ? Date.parse(proposal.commentsCloseAt) : Number.POSITIVE_INFINITY
}
