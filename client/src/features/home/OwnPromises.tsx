import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Panel } from '../../ui/Page.js'
import { NextDates } from '../commitments/NextDates.js'
import { SupportedProjects } from '../commitments/SupportedProjects.js'
import classes from './Duties.module.css'

const Fields = graphql(`
  fragment OwnPromises_mine on MyCommitments {
    openPromises
    nextDue {
      ...NextDates_commitment
    }
    projects {
      ...SupportedProjects_project
    }
  }
`)

/** How a partner's home begins: what it said and by when, and the projects that it supports. */
export function OwnPromises({ mine }: { mine: FragmentOf<typeof Fields> }) {
  const { openPromises, nextDue, projects } = read(Fields, mine)
  return (
    <Panel
      title={<Trans>Your commitments</Trans>}
      actions={
        <Link {...paths.commitments({ view: 'own' })}>
          <Trans>All that you said</Trans>
        </Link>
      }
    >
      <p className="quietly">
        <Plural
          value={openPromises}
          _0="No open promise binds your delegation."
          one="# open promise binds your delegation."
          other="# open promises bind your delegation."
        />
      </p>
      <div className={classes.halves}>
        <div className={classes.half}>
          <h3>
            <Trans>Next dates</Trans>
          </h3>
          <NextDates commitments={nextDue} />
        </div>
        <div className={classes.half}>
          <h3>
            <Trans>Projects you support</Trans>
          </h3>
          <SupportedProjects projects={projects} />
        </div>
      </div>
    </Panel>
  )
}
