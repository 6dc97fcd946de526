import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { useLive } from '../../app/live.js'
import { useLocal } from '../../ui/Local.js'
import { Columns, Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { ProposalActs } from './ProposalActs.js'
import { ProposalFacts } from './ProposalFacts.js'
import { ProposalStateTag } from './ProposalStateTag.js'
import { prepareParts, ProposalParts } from './ProposalParts.js'
import { Receipt } from './Receipt.js'

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
      ...ProposalParts_proposal
      ...ProposalActs_proposal
      ...ProposalFacts_proposal
      ...Receipt_proposal
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
  useEffect(() => prepareParts(search.view), [search.view])
  useLive(ProposalChanged, { id: id ?? '' }, { unless: !id, onChange: () => void answer.refetch() })
  return (
    <Loaded from={answer} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ proposal }) => {
        if (!proposal) return <NotThere />
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
                <ProposalParts key={code} proposal={proposal} asked={search} onChange={() => void answer.refetch()} />
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
