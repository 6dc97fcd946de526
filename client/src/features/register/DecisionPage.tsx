import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { paths } from '../../app/paths.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { Columns, Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { DecidedPartners } from './DecidedPartners.js'
import { DecidedSeats } from './DecidedSeats.js'
import { DecidedText } from './DecidedText.js'
import { DecisionFacts } from './DecisionFacts.js'
import { HeadPanel } from './HeadPanel.js'
import { MarkActs } from './MarkActs.js'
import { OutcomeTag } from './outcomes.js'
import { ProofPanel } from './ProofPanel.js'

const DecisionPageQuery = graphql(`
  query DecisionPage($number: String!) {
    decision(number: $number) {
      id
      number
      outcome
      title {
        en
        vi
      }
      changedBy {
        id
        number
      }
      ...DecidedText_decision
      ...DecidedSeats_decision
      ...DecidedPartners_decision
      ...DecisionFacts_decision
      ...MarkActs_decision
      ...ProofPanel_decision
    }
    registerHead {
      ...HeadPanel_head
    }
  }
`)

const route = getRouteApi('/inside/register/$number')

/** One decision as it was entered: its text, the way to it, where each stood, and its proof. */
export function DecisionPage() {
  const local = useLocal()
  const { number } = route.useParams()
  const asked = useAsk(DecisionPageQuery, { number })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ decision, registerHead }) =>
        decision ? (
          <Page
            kind="document"
            title={`${decision.number} ${local(decision.title)}`}
            heading={<Local text={decision.title} />}
            above={
              <>
                <Link {...paths.register()}>
                  <Trans>Register of decisions</Trans>
                </Link>
                <span>{decision.number}</span>
                <OutcomeTag outcome={decision.outcome} />
              </>
            }
          >
            {decision.changedBy ? (
              <Notice tone="warn" title={<Trans>A later decision on the same proposal changes this one</Trans>}>
                <Link {...paths.decision(decision.changedBy.number)}>{decision.changedBy.number}</Link>
              </Notice>
            ) : null}
            <Columns
              main={
                <>
                  <DecidedText decision={decision} />
                  <DecidedSeats decision={decision} />
                  <DecidedPartners decision={decision} />
                  <ProofPanel decision={decision} />
                </>
              }
              aside={
                <>
                  <DecisionFacts decision={decision} />
                  <MarkActs decision={decision} />
                </>
              }
            />
            {registerHead ? <HeadPanel head={registerHead} /> : null}
          </Page>
        ) : (
          <NotThere />
        )
      }
    </Loaded>
  )
}
