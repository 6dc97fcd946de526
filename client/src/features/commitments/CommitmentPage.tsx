import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Columns, Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Attachments } from '../attachments/Attachments.js'
import { SubjectHistory } from '../history/SubjectHistory.js'
import { AmendCommitmentAct } from './AmendCommitmentAct.js'
import { CommitmentFacts } from './CommitmentFacts.js'
import { CommitmentProgress } from './CommitmentProgress.js'
import { KindTag, StatusTag } from './CommitmentTags.js'
import { WhyThisKind } from './WhyThisKind.js'

const CommitmentQuery = graphql(`
  query Commitment($code: String!) {
    commitment(code: $code) {
      id
      code
      text {
        en
        vi
      }
      ...KindTag_commitment
      ...StatusTag_commitment
      ...WhyThisKind_commitment
      ...CommitmentFacts_commitment
      ...CommitmentProgress_commitment
      ...AmendCommitmentAct_commitment
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

const route = getRouteApi('/inside/commitments/$code')

/** One commitment: what was said, why it counts as what it is, what became of it and on what evidence. */
export function CommitmentPage() {
  const local = useLocal()
  const { code } = route.useParams()
  const asked = useAsk(CommitmentQuery, { code })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={4} />}>
      {({ commitment }) =>
        commitment ? (
          <Page
            kind="document"
            actions={<AmendCommitmentAct commitment={commitment} />}
            title={`${commitment.code} ${local(commitment.text)}`}
            heading={<Local text={commitment.text} />}
            above={
              <>
                <span>{commitment.code}</span>
                <KindTag commitment={commitment} />
                <StatusTag commitment={commitment} />
              </>
            }
          >
            <Columns
              main={
                <>
                  <WhyThisKind commitment={commitment} />
                  <CommitmentProgress commitment={commitment} />
                  <Attachments
                    subject={commitment.id}
                    files={commitment.attachments}
                    terms={commitment.attachmentTerms}
                  />
                  <SubjectHistory subject={commitment.id} />
                </>
              }
              aside={<CommitmentFacts commitment={commitment} />}
            />
          </Page>
        ) : (
          <NotThere />
        )
      }
    </Loaded>
  )
}
