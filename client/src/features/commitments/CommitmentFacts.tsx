import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { Sources } from '../sources/Sources.js'
import { Actors } from './Actors.js'
import classes from './Commitments.module.css'
import { SupportedProjects } from './SupportedProjects.js'

const Fields = graphql(`
  fragment CommitmentFacts_commitment on Commitment {
    madeAt
    paragraph
    indicator
    audience
    actors {
      ...Actors_actor
    }
    meeting {
      name {
        en
        vi
      }
    }
    body {
      name {
        en
        vi
      }
    }
    instrument {
      key
      name {
        en
        vi
      }
    }
    due {
      text
    }
    projects {
      ...SupportedProjects_project
    }
    sharedWith {
      name {
        en
        vi
      }
    }
    sources {
      ...Sources_source
    }
  }
`)

/** Who said it, where, by when, how to tell that it is kept, and what hangs on it. */
export function CommitmentFacts({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const local = useLocal()
  const facts = read(Fields, commitment)
  return (
    <Panel title={<Trans>About this commitment</Trans>}>
      <Facts>
        <Fact name={<Trans>Said by</Trans>} wide>
          <span className={classes.actors}>
            <Actors actors={facts.actors} />
          </span>
        </Fact>
        {facts.meeting || facts.madeAt ? (
          <Fact name={<Trans>Said at</Trans>} wide>
            {facts.meeting ? <Local text={facts.meeting.name} /> : facts.madeAt}
          </Fact>
        ) : null}
        {facts.instrument ? (
          <Fact name={<Trans>Stands in</Trans>} wide>
            <Link {...paths.commitments({ view: 'all', instrument: facts.instrument.key })}>
              <Local text={facts.instrument.name} />
            </Link>
            {facts.paragraph ? `, ${facts.paragraph}` : null}
          </Fact>
        ) : null}
        {facts.body ? (
          <Fact name={<Trans>Body</Trans>} wide>
            <Local text={facts.body.name} />
          </Fact>
        ) : null}
        <Fact name={<Trans>By when</Trans>} wide>
          {facts.due ? <PartialDate date={facts.due.text} /> : <Trans>No date was said</Trans>}
        </Fact>
        <Fact name={<Trans>How to tell that it is kept</Trans>} wide>
          {facts.indicator ?? <Trans>No indicator was said</Trans>}
        </Fact>
        {facts.projects.length > 0 ? (
          <Fact name={<Trans>Projects that hang on it</Trans>} wide>
            <SupportedProjects projects={facts.projects} />
          </Fact>
        ) : null}
      </Facts>
      <WhoCanSee tier={facts.audience} names={facts.sharedWith?.map(({ name }) => local(name)) ?? null} />
      <Sources sources={facts.sources} />
    </Panel>
  )
}
