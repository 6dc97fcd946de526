import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { paths } from '../../app/paths.js'
import { useLive } from '../../app/live.js'
import { useLocal } from '../../ui/Local.js'
import { Columns, Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Views } from '../../ui/Views.js'
import { ProposalActs } from './ProposalActs.js'
import { ProposalFacts } from './ProposalFacts.js'
import { ProposalStateTag } from './ProposalStateTag.js'
import { ProposalText } from './ProposalText.js'
import { Receipt } from './Receipt.js'

// One part is shown at a time; each is fetched when it is asked for.
const Attachments = lazy(() =>
  import('../attachments/Attachments.js').then(({ Attachments: part }) => ({ default: part })),
)
const Comments = lazy(() => import('../comments/Comments.js').then(({ Comments: part }) => ({ default: part })))
const Capital = lazy(() => import('../consultation/Capital.js').then(({ Capital: part }) => ({ default: part })))
const SubjectHistory = lazy(() =>
  import('../history/SubjectHistory.js').then(({ SubjectHistory: part }) => ({ default: part })),
)
const ConsensusBoard = lazy(() =>
  import('../rounds/ConsensusBoard.js').then(({ ConsensusBoard: part }) => ({ default: part })),
)
const ProposalHistory = lazy(() =>
  import('./ProposalHistory.js').then(({ ProposalHistory: part }) => ({ default: part })),
)
const RevisionDiff = lazy(() => import('./RevisionDiff.js').then(({ RevisionDiff: part }) => ({ default: part })))

const ProposalPageQuery = graphql(`
  query ProposalPage($code: String!) {
    proposal(code: $code) {
      id
      code
      state
      title {
        en
        vi
      }
      currentRound {
        id
        state
        ...ConsensusBoard_round
      }
      isConsultable
      consultation {
        id
      }
      ...Capital_proposal
      ...ProposalActs_proposal
      ...ProposalFacts_proposal
      ...ProposalText_proposal
      ...RevisionDiff_proposal
      revisions {
        id
      }
      ...ProposalHistory_proposal
      ...Receipt_proposal
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
  }
`)

const ProposalChanged = graphql(`
  subscription ProposalChanged($id: ID!) {
    proposalChanged(id: $id) {
      id
      state
      revision
    }
  }
`)

const route = getRouteApi('/inside/proposals/$code')

/** One proposal: what it says, what is said about it, where each delegation stands, and what can be done now. */
export function ProposalPage() {
  const { t } = useLingui()
  const local = useLocal()
  const { code } = route.useParams()
  const search = route.useSearch()
  const answer = useAsk(ProposalPageQuery, { code })
  const id = answer.data?.proposal?.id
  useLive(ProposalChanged, { id: id ?? '' }, { unless: !id, onChange: () => void answer.refetch() })
  return (
    <Loaded from={answer} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ proposal }) => {
        if (!proposal) return <NotThere />
        const { currentRound: round } = proposal
        const compares = proposal.revisions.length > 1
        const asksDiff = compares && (search.from ?? search.to) !== undefined
        const opened = round && round.state !== 'CLOSED' ? 'positions' : 'text'
        const asked = search.view ?? (asksDiff ? 'changes' : opened)
        const view = asked === 'changes' && !compares ? 'text' : asked
        const isAtHome = proposal.isConsultable || proposal.consultation !== null
        const title = local(proposal.title) || t`Untitled proposal`
        return (
          <Page
            kind="document"
            title={`${proposal.code} ${title}`}
            heading={title}
            above={
              <>
                <span>{proposal.code}</span>
                <ProposalStateTag state={proposal.state} />
              </>
            }
          >
            {search.receipt ? <Receipt proposal={proposal} /> : null}
            <Columns
              asideLeads
              main={
                <>
                  <Views
                    name={t`Parts of the proposal`}
                    current={view}
                    views={[
                      { key: 'text', name: <Trans>Text</Trans>, link: paths.proposal(code, 'text') },
                      ...(compares
                        ? [{ key: 'changes', name: <Trans>Changes</Trans>, link: paths.proposal(code, 'changes') }]
                        : []),
                      {
                        key: 'comments',
                        name: <Trans>Comments</Trans>,
                        count: proposal.commentCount,
                        link: paths.proposal(code, 'comments'),
                      },
                      ...(round
                        ? [
                            {
                              key: 'positions',
                              name: <Trans>Positions</Trans>,
                              link: paths.proposal(code, 'positions'),
                            },
                          ]
                        : []),
                      ...(isAtHome
                        ? [
                            {
                              key: 'capital',
                              name: <Trans>In the capital</Trans>,
                              link: paths.proposal(code, 'capital'),
                            },
                          ]
                        : []),
                      { key: 'history', name: <Trans>History</Trans>, link: paths.proposal(code, 'history') },
                    ]}
                  />
                  <Suspense fallback={<Skeleton kind="page" lines={5} />}>
                    {view === 'text' ? (
                      <>
                        <ProposalText proposal={proposal} revision={search.revision} />
                        <Suspense>
                          <Attachments
                            subject={proposal.id}
                            files={proposal.attachments}
                            terms={proposal.attachmentTerms}
                          />
                        </Suspense>
                      </>
                    ) : null}
                    {view === 'changes' ? <RevisionDiff proposal={proposal} from={search.from} to={search.to} /> : null}
                    {view === 'comments' ? <Comments subject={proposal.id} terms={proposal.commentTerms} /> : null}
                    {view === 'capital' && isAtHome ? (
                      <Capital proposal={proposal} onChange={() => void answer.refetch()} />
                    ) : null}
                    {view === 'positions' && round ? <ConsensusBoard round={round} /> : null}
                    {view === 'history' ? (
                      <>
                        <ProposalHistory proposal={proposal} />
                        <SubjectHistory subject={proposal.id} />
                      </>
                    ) : null}
                  </Suspense>
                </>
              }
              aside={
                <>
                  <div data-print="no">
                    <ProposalActs proposal={proposal} />
                  </div>
                  <ProposalFacts proposal={proposal} />
                </>
              }
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
