import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { useLive } from '../../app/live.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { useLocal } from '../../ui/Local.js'
import { Page, Panel } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { ProposalText } from '../proposals/ProposalText.js'
import { AskedFor } from './AskedFor.js'
import { ConsultationChanged } from './Capital.js'
import { ConsultationTag } from './ConsultationTag.js'
import { Contribution } from './Contribution.js'
import { ContributionForm } from './ContributionForm.js'
import { Inside } from './Inside.js'
import { PositionInQuotes } from './PositionInQuotes.js'
import { SuggestionForm } from './SuggestionForm.js'

const ConsultationPageQuery = graphql(`
  query ConsultationPage($code: String!) {
    consultation(code: $code) {
      id
      code
      state
      title {
        en
        vi
      }
      ...AskedFor_consultation
      ...ContributionForm_consultation
      ...SuggestionForm_consultation
      contributions {
        id
        ...Contribution_contribution
      }
      position {
        kind
        text
      }
      proposal {
        id
        ...ProposalText_proposal
      }
    }
  }
`)

const route = getRouteApi('/inside/consultations/$code')

/** A contributor's page on one item: what they are asked, the text, what they say, and what became of it. */
export function ConsultationPage() {
  const { t } = useLingui()
  const local = useLocal()
  const { code } = route.useParams()
  const answer = useAsk(ConsultationPageQuery, { code })
  const id = answer.data?.consultation?.id
  useLive(ConsultationChanged, { id: id ?? '' }, { unless: !id, onChange: () => void answer.refetch() })
  return (
    <Loaded from={answer} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ consultation }) => {
        if (!consultation) return <NotThere />
        const { title, state, contributions, position, proposal } = consultation
        const heading = local(title) || t`Untitled proposal`
        return (
          <Page
            kind="document"
            title={`${code} ${heading}`}
            heading={heading}
            above={
              <>
                <span>{code}</span>
                <ConsultationTag state={state} />
              </>
            }
          >
            <Inside />
            <Panel title={<Trans>What you are asked</Trans>}>
              <AskedFor consultation={consultation} />
            </Panel>
            {position?.kind ? (
              <Panel title={<Trans>What your delegation said</Trans>}>
                <PositionInQuotes kind={position.kind} text={position.text ?? null} />
              </Panel>
            ) : null}
            {contributions.length > 0 ? (
              <Panel title={<Trans>Your comments</Trans>}>
                {contributions.map((each) => (
                  <Contribution key={each.id} contribution={each} />
                ))}
              </Panel>
            ) : null}
            <ContributionForm consultation={consultation} />
            <SuggestionForm consultation={consultation} />
            <ProposalText proposal={proposal} revision={undefined} />
          </Page>
        )
      }}
    </Loaded>
  )
}
