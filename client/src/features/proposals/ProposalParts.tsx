import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { lazy, Suspense, useState } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths, type ProposalView } from '../../app/paths.js'
import { board } from '../../start/board.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Views } from '../../ui/Views.js'
import { ProposalText } from './ProposalText.js'

// One part is shown at a time; each is fetched when it is asked for.
const Attachments = lazy(() =>
  import('../attachments/Attachments.js').then(({ Attachments: part }) => ({ default: part })),
)
const Comments = lazy(() => import('../comments/Comments.js').then(({ Comments: part }) => ({ default: part })))
const Capital = lazy(() => import('../consultation/Capital.js').then(({ Capital: part }) => ({ default: part })))
const SubjectHistory = lazy(() =>
  import('../history/SubjectHistory.js').then(({ SubjectHistory: part }) => ({ default: part })),
)
const LazyBoard = lazy(() => board.open().then((part) => ({ default: part })))
const ProposalHistory = lazy(() =>
  import('./ProposalHistory.js').then(({ ProposalHistory: part }) => ({ default: part })),
)
const RevisionDiff = lazy(() => import('./RevisionDiff.js').then(({ RevisionDiff: part }) => ({ default: part })))

const Fields = graphql(`
  fragment ProposalParts_proposal on Proposal {
    id
    code
    currentRound {
      state
      ...ConsensusBoard_round
    }
    isConsultable
    consultation {
      id
    }
    ...Capital_proposal
    ...ProposalText_proposal
    ...RevisionDiff_proposal
    revisions {
      id
    }
    ...ProposalHistory_proposal
    commentTerms {
      ...CommentForm_terms
    }
    commentCount
    attachments {
      id
      ...FileList_attachment
    }
    attachmentTerms {
      ...Attachments_terms
    }
  }
`)

/** Fetches the likeliest part while the proposal itself is still asked for. */
export function prepareParts(view: ProposalView | undefined): void {
  if (view === undefined || view === 'positions') void board.open()
}

interface Asked {
  view?: ProposalView
  revision?: number
  from?: number
  to?: number
}

/** The parts of a proposal, one shown at a time. */
export function ProposalParts({
  proposal: given,
  asked,
  onChange,
}: {
  proposal: FragmentOf<typeof Fields>
  /** What the address says. */
  asked: Asked
  onChange: () => void
}) {
  const { t } = useLingui()
  const proposal = read(Fields, given)
  const { code, currentRound: round } = proposal
  // Where the address names no part, what the page opened with stays: a round that ends meanwhile moves no reader.
  const [opened] = useState<ProposalView>(round && round.state !== 'CLOSED' ? 'positions' : 'text')
  // A promise, even one that is kept, has React show the skeleton for 300 ms.
  const [ConsensusBoard] = useState(() => board.there ?? LazyBoard)
  const compares = proposal.revisions.length > 1
  const asksDiff = compares && (asked.from ?? asked.to) !== undefined
  const wanted = asked.view ?? (asksDiff ? 'changes' : opened)
  const view = wanted === 'changes' && !compares ? 'text' : wanted
  const isAtHome = proposal.isConsultable || proposal.consultation !== null
  const part = (key: ProposalView) => ({ key, link: paths.proposal(code, key) })
  return (
    <>
      <Views
        name={t`Parts of the proposal`}
        current={view}
        views={[
          { ...part('text'), name: <Trans>Text</Trans> },
          ...(compares ? [{ ...part('changes'), name: <Trans>Changes</Trans> }] : []),
          { ...part('comments'), name: <Trans>Comments</Trans>, count: proposal.commentCount },
          ...(round ? [{ ...part('positions'), name: <Trans>Positions</Trans> }] : []),
          ...(isAtHome ? [{ ...part('capital'), name: <Trans>In the capital</Trans> }] : []),
          { ...part('history'), name: <Trans>History</Trans> },
        ]}
      />
      <Suspense fallback={<Skeleton kind="page" lines={5} />}>
        {view === 'text' ? (
          <>
            <ProposalText proposal={proposal} revision={asked.revision} />
            <Suspense>
              <Attachments subject={proposal.id} files={proposal.attachments} terms={proposal.attachmentTerms} />
            </Suspense>
          </>
        ) : null}
        {view === 'changes' ? <RevisionDiff proposal={proposal} from={asked.from} to={asked.to} /> : null}
        {view === 'comments' ? <Comments subject={proposal.id} terms={proposal.commentTerms} /> : null}
        {view === 'capital' && isAtHome ? <Capital proposal={proposal} onChange={onChange} /> : null}
        {view === 'positions' && round ? <ConsensusBoard round={round} /> : null}
        {view === 'history' ? (
          <>
            <ProposalHistory proposal={proposal} />
            <SubjectHistory subject={proposal.id} />
          </>
        ) : null}
      </Suspense>
    </>
  )
}
