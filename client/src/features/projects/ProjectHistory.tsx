import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { Sources } from '../sources/Sources.js'
import classes from './Projects.module.css'

const Fields = graphql(`
  fragment ProjectHistory_project on Project {
    history {
      id
      field
      value
      reason
      recordedAt
      label {
        en
        vi
      }
      words {
        en
        vi
      }
      effectiveOn {
        text
      }
      person {
        name
      }
      delegation {
        name {
          en
          vi
        }
      }
      meeting {
        name {
          en
          vi
        }
      }
      sources {
        ...Sources_source
      }
    }
  }
`)

/** Every fact of a project with the day it is true from and the moment it was recorded; nothing is overwritten. */
export function ProjectHistory({ project }: { project: FragmentOf<typeof Fields> }) {
  const { history } = read(Fields, project)
  return (
    <Panel title={<Trans>History</Trans>}>
      <Timeline>
        {history.map(
          ({
            id,
            field,
            value,
            words,
            label,
            reason,
            effectiveOn,
            recordedAt,
            person,
            delegation,
            meeting,
            sources,
          }) => (
            <Moment
              key={id}
              icon={field === 'status' ? 'flag' : 'pen'}
              tone={field === 'status' ? 'info' : 'neutral'}
              what={
                <strong>
                  <Local text={label} />
                </strong>
              }
              when={
                <Trans>
                  true from <PartialDate date={effectiveOn.text} />
                </Trans>
              }
            >
              <p className={classes.value}>{words ? <Local text={words} /> : value}</p>
              {reason ? <p className="quietly">{reason}</p> : null}
              <p className={classes.about}>
                <span>
                  <Trans>
                    recorded <Instant at={recordedAt} day />
                  </Trans>
                </span>
                {person ? <span>{person.name}</span> : null}
                {delegation ? (
                  <span>
                    <Local text={delegation.name} />
                  </span>
                ) : null}
                {meeting ? (
                  <span>
                    <Local text={meeting.name} />
                  </span>
                ) : null}
              </p>
              <Sources sources={sources} />
            </Moment>
          ),
        )}
      </Timeline>
    </Panel>
  )
}
