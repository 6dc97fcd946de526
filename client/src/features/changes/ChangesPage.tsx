import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Page } from '../../ui/Page.js'
import { inWords } from '../../ui/partial-date.format.js'
import { seatToday } from '../../ui/server-clock.js'
import { Timeline } from '../../ui/Timeline.js'
import { AuditMoment } from '../history/AuditMoment.js'
import { startOf } from '../history/days.js'
import { DecisionEntry } from '../register/DecisionEntry.js'
import { ChangedPart } from './ChangedPart.js'
import { ChangedRecords } from './ChangedRecords.js'
import { NewMark } from './NewMark.js'
import { SinceChoice } from './SinceChoice.js'

const ChangesQuery = graphql(`
  query ChangesSince($from: DateTimeISO!) {
    viewer {
      id
      lastVisit
    }
    meetings(first: 12, filter: { kinds: [SOM, HEADS], statuses: [HELD] }) {
      edges {
        node {
          id
          name {
            en
            vi
          }
          actualStart {
            text
          }
        }
      }
    }
    decisions(since: $from, first: 25) {
      totalCount
      edges {
        node {
          id
          decidedAt
          ...DecisionEntry_decision
        }
      }
    }
    projects: auditTrail(subjectType: "Project", latestOnly: true, from: $from, first: 25) {
      totalCount
      ...ChangedRecords_acts
    }
    proposals: auditTrail(subjectType: "Proposal", latestOnly: true, from: $from, first: 25) {
      totalCount
      ...ChangedRecords_acts
    }
    commitments: auditTrail(subjectType: "Commitment", latestOnly: true, from: $from, first: 25) {
      totalCount
      ...ChangedRecords_acts
    }
    positions: auditTrail(subjectType: "Round", from: $from, first: 25) {
      totalCount
      edges {
        node {
          id
          at
          ...AuditMoment_entry
        }
      }
    }
  }
`)

const route = getRouteApi('/inside/changes')

/** What has changed since a meeting or a day, record by record, as far as the viewer may know. */
export function ChangesPage() {
  const { t } = useLingui()
  const local = useLocal()
  const language = useLanguage()
  const from = route.useSearch().from ?? seatToday().slice(0, 7)
  const navigate = route.useNavigate()
  const asked = useAsk(ChangesQuery, { from: startOf(from) })
  const names = new Map<string, string[]>()
  for (const { node } of asked.data?.meetings.edges ?? []) {
    if (node.actualStart)
      names.set(node.actualStart.text, [...(names.get(node.actualStart.text) ?? []), local(node.name)])
  }
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const meetings = [...names].map(([day, held]) => ({ from: day, name: list.format(held) }))
  const meeting = meetings.find((each) => each.from === from)
  return (
    <Page
      title={t`Changed since ${meeting?.name ?? inWords(from, language)}`}
      lead={
        meeting ? (
          <Trans>From {inWords(from, language)} on; you see what you may know of.</Trans>
        ) : (
          <Trans>You see what you may know of.</Trans>
        )
      }
    >
      <Loaded from={asked}>
        {({ viewer, decisions, projects, proposals, positions, commitments }) => {
          const visited = viewer?.lastVisit ?? null
          const parts = [decisions, projects, proposals, positions, commitments]
          const total = parts.reduce((sum, { totalCount }) => sum + totalCount, 0)
          return (
            <>
              <SinceChoice
                value={from}
                total={total}
                meetings={meetings}
                onChange={(next) => void navigate({ search: { from: next }, replace: true, resetScroll: false })}
              />
              {total === 0 ? (
                <Empty icon="history" title={<Trans>Nothing has changed since then</Trans>}>
                  <Trans>Choose an earlier meeting or day.</Trans>
                </Empty>
              ) : null}
              <ChangedPart title={<Trans>Decisions</Trans>} total={decisions.totalCount}>
                <Entries>
                  {decisions.edges.map(({ node }) => (
                    <DecisionEntry key={node.id} decision={node} mark={<NewMark at={node.decidedAt} visited={visited} />} />
                  ))}
                </Entries>
              </ChangedPart>
              <ChangedPart
                title={<Trans>Projects</Trans>}
                total={projects.totalCount}
                history={{ type: 'Project', from }}
              >
                <ChangedRecords acts={projects} visited={visited} />
              </ChangedPart>
              <ChangedPart
                title={<Trans>Proposals</Trans>}
                total={proposals.totalCount}
                history={{ type: 'Proposal', from }}
              >
                <ChangedRecords acts={proposals} visited={visited} />
              </ChangedPart>
              <ChangedPart
                title={<Trans>Positions</Trans>}
                total={positions.totalCount}
                history={{ type: 'Round', from }}
              >
                <Timeline>
                  {positions.edges.map(({ node }) => (
                    <AuditMoment key={node.id} entry={node} mark={<NewMark at={node.at} visited={visited} />} />
                  ))}
                </Timeline>
              </ChangedPart>
              <ChangedPart
                title={<Trans>Commitments</Trans>}
                total={commitments.totalCount}
                history={{ type: 'Commitment', from }}
              >
                <ChangedRecords acts={commitments} visited={visited} />
              </ChangedPart>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
