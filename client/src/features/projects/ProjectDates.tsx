import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { PartialDate } from '../../ui/PartialDate.js'

const Fields = graphql(`
  fragment ProjectDates_project on Project {
    plannedStart {
      text
    }
    plannedEnd {
      text
    }
    revisedStart {
      text
    }
    revisedEnd {
      text
    }
    actualStart {
      text
    }
    actualEnd {
      text
    }
  }
`)

/** When it takes place: the actual dates where known, else the revised, else the planned ones; says which they are. */
export function ProjectDates({ project }: { project: FragmentOf<typeof Fields> }) {
  const { plannedStart, plannedEnd, revisedStart, revisedEnd, actualStart, actualEnd } = read(Fields, project)
  if (actualStart) return <PartialDate date={actualStart.text} to={actualEnd?.text} />
  if (revisedStart) {
    return (
      <Trans>
        <PartialDate date={revisedStart.text} to={revisedEnd?.text} /> (revised)
      </Trans>
    )
  }
  if (plannedStart) {
    return (
      <Trans>
        <PartialDate date={plannedStart.text} to={plannedEnd?.text} /> (planned)
      </Trans>
    )
  }
  return null
}
