import { graphql } from '@mufakat/schema'
import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Tag } from '../../ui/Tag.js'
import { MeetingFacts } from './MeetingFacts.js'
import { MEETING_KINDS, MEETING_STATUSES } from './meeting.words.js'

const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      kind
      status
      name {
        en
        vi
      }
      ...MeetingFacts_meeting
    }
  }
`)

const route = getRouteApi('/inside/meetings/$key')

/** One meeting: when it was planned and held, where, by whom, and how that is known. */
export function MeetingPage() {
  const { i18n } = useLingui()
  const local = useLocal()
  const { key } = route.useParams()
  const asked = useAsk(MeetingQuery, { id: key })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={3} />}>
      {({ meeting }) => {
        if (!meeting) return <NotThere />
        const { words, tone, icon } = MEETING_STATUSES[meeting.status]
        return (
          <Page
            kind="document"
            title={local(meeting.name)}
            heading={<Local text={meeting.name} />}
            above={
              <>
                <span>{i18n._(MEETING_KINDS[meeting.kind])}</span>
                <Tag tone={tone} icon={icon}>
                  {i18n._(words)}
                </Tag>
              </>
            }
          >
            <MeetingFacts meeting={meeting} />
          </Page>
        )
      }}
    </Loaded>
  )
}
