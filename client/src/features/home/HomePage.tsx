import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Columns, Page, Panel } from '../../ui/Page.js'
import { seatToday } from '../../ui/server-clock.js'
import { dayOf } from '../history/days.js'
import { ContributorHome } from '../consultation/ContributorHome.js'
import { Duties } from './Duties.js'
import { Latest } from './Latest.js'
import { NextMeetings } from './NextMeetings.js'
import { OwnPromises } from './OwnPromises.js'
import { TookOver } from './TookOver.js'

const HomeQuery = graphql(`
  query Home($today: LocalDate!, $isPartner: Boolean!) {
    viewer {
      id
      lastVisit
    }
    needsMeNow {
      ...TookOver_needs
      ...Duties_needs
    }
    myCommitments @include(if: $isPartner) {
      ...OwnPromises_mine
    }
    meetings(first: 3, filter: { from: $today, statuses: [PLANNED] }, oldestFirst: true) {
      edges {
        node {
          id
          ...NextMeetings_meeting
        }
      }
    }
    lastSom: meetings(first: 1, filter: { kinds: [SOM], statuses: [HELD] }) {
      edges {
        node {
          id
          actualStart {
            text
          }
        }
      }
    }
    proposals(first: 5) {
      edges {
        node {
          id
          ...Latest_proposal
        }
      }
    }
  }
`)

/** The first screen; a contributor's is only what they are asked. */
export function HomePage() {
  return useViewer()?.isContributor ? <ContributorHome /> : <OfficialHome />
}

/** What needs the viewer now, each line with the rule that put it there; a partner's own commitments come first. */
function OfficialHome() {
  const { t } = useLingui()
  const viewer = useViewer()
  const asked = useAsk(HomeQuery, {
    today: seatToday(),
    isPartner: viewer?.isPartner ?? false,
  })
  const visited = asked.data?.viewer?.lastVisit
  const lastSom = asked.data?.lastSom.edges[0]?.node.actualStart?.text
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
      actions={
        <>
          {visited ? (
            <ButtonLink {...paths.changes(dayOf(visited))} icon="history">
              <Trans>What changed since your last visit</Trans>
            </ButtonLink>
          ) : null}
          {lastSom ? (
            <ButtonLink {...paths.changes(lastSom)} icon="history">
              <Trans>What changed since the last SOM</Trans>
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <Loaded from={asked}>
        {({ needsMeNow, myCommitments, meetings, proposals }) => {
          const [next] = meetings.edges
          return (
            <Columns
              main={
                <>
                  <TookOver needs={needsMeNow} />
                  {myCommitments ? <OwnPromises mine={myCommitments} /> : null}
                  <Duties needs={needsMeNow} nextMeeting={next?.node} />
                </>
              }
              aside={
                <>
                  <NextMeetings meetings={meetings.edges.map(({ node }) => node)} />
                  <Panel title={<Trans>Changed lately</Trans>}>
                    <Latest proposals={proposals.edges.map(({ node }) => node)} />
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
