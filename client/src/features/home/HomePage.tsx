import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { read } from '../../app/fragments.js'
import { Loaded } from '../../app/Loaded.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Empty } from '../../ui/Empty.js'
import { Columns, Page, Panel } from '../../ui/Page.js'
import { Duties } from './Duties.js'
import { DutyFields, dutiesIn } from './duty.js'
import { Latest } from './Latest.js'
import { NextMeetings } from './NextMeetings.js'

const Home = graphql(`
  query Home($today: LocalDate!) {
    proposals(first: 100) {
      edges {
        node {
          id
          ...Duties_proposal
          ...Latest_proposal
        }
      }
    }
    meetings(first: 3, filter: { from: $today, statuses: [PLANNED] }, oldestFirst: true) {
      edges {
        node {
          id
          ...NextMeetings_meeting
        }
      }
    }
  }
`)

/** What needs the viewer now, each line with the rule that put it there; then what comes next and what changed lately. */
export function HomePage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const asked = useAsk(Home, { today: new Date().toISOString().slice(0, 10) })
  return (
    <Page
      title={t`Needs me now`}
      lead={
        viewer ? (
          <Trans>
            For {viewer.delegationName}, as {viewer.offices.join(', ') || t`a guest`}.
          </Trans>
        ) : null
      }
    >
      <Loaded from={asked}>
        {({ proposals, meetings }) => {
          const nodes = proposals.edges.map(({ node }) => node)
          const duties = dutiesIn(
            nodes.map((node) => read(DutyFields, node)),
            viewer?.delegationKey ?? '',
          )
          return (
            <Columns
              main={
                duties.length > 0 ? (
                  <Duties duties={duties} />
                ) : (
                  <Empty
                    icon="check"
                    title={<Trans>Nothing needs you</Trans>}
                    action={
                      <ButtonLink {...paths.plans()} icon="plan">
                        <Trans>See the work plans</Trans>
                      </ButtonLink>
                    }
                  >
                    <Trans>
                      When a proposal, a position or a comment is asked of you, it stands here with its deadline.
                    </Trans>
                  </Empty>
                )
              }
              aside={
                <>
                  <NextMeetings meetings={meetings.edges.map(({ node }) => node)} />
                  <Panel title={<Trans>Changed lately</Trans>}>
                    <Latest proposals={nodes.slice(0, 5)} />
                  </Panel>
                </>
              }
            />
          )
        }}
      </Loaded>
    </Page>
  )
}
