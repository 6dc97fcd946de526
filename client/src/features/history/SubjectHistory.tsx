import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { More } from '../../ui/More.js'
import { Panel } from '../../ui/Page.js'
import { Timeline } from '../../ui/Timeline.js'
import { AuditMoment } from './AuditMoment.js'

const SubjectHistoryQuery = graphql(`
  query SubjectHistory($subject: ID!, $first: Int!) {
    history(subject: $subject, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          ...AuditMoment_entry
        }
      }
    }
  }
`)

/** Every act on one record and on what hangs on it, the newest first. `subject` is its opaque id. */
export function SubjectHistory({ subject }: { subject: string }) {
  const [first, setFirst] = useState(20)
  const asked = useAsk(SubjectHistoryQuery, { subject, first })
  return (
    <Panel title={<Trans>Who did what</Trans>}>
      <Loaded from={asked}>
        {({ history: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty icon="history" title={<Trans>Nothing has been done to it here</Trans>}>
              <Trans>What is known of it was loaded from its sources.</Trans>
            </Empty>
          ) : (
            <>
              <Timeline>
                {edges.map(({ node }) => (
                  <AuditMoment key={node.id} entry={node} within />
                ))}
              </Timeline>
              <More
                shown={edges.length}
                total={totalCount}
                hasMore={pageInfo.hasNextPage}
                onMore={() => setFirst((now) => Math.min(now + 20, 100))}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  )
}
