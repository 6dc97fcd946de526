import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import classes from './Duties.module.css'

export const NextMeetingFields = graphql(`
  fragment NextMeetings_meeting on Meeting {
    id
    key
    place
    name {
      en
      vi
    }
    plannedStart {
      text
    }
    plannedEnd {
      text
    }
  }
`)

/** The meetings that come next. */
export function NextMeetings({ meetings }: { meetings: readonly FragmentOf<typeof NextMeetingFields>[] }) {
  if (meetings.length === 0) return null
  return (
    <Panel title={<Trans>Next meetings</Trans>}>
      <ul className={classes.lines}>
        {meetings.map((meeting) => {
          const { id, key, place, name, plannedStart, plannedEnd } = read(NextMeetingFields, meeting)
          return (
            <li key={id} className={classes.line}>
              <Link {...paths.meeting(key)}>
                <Local text={name} />
              </Link>
              <span className={classes.why}>
                {plannedStart ? <PartialDate date={plannedStart.text} to={plannedEnd?.text} /> : null}
                {place ? ` · ${place}` : null}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
