import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { Columns, Panel } from '../../ui/Page.js'
import { CommitmentEntry } from './CommitmentEntry.js'
import { NextDates } from './NextDates.js'
import { SupportedProjects } from './SupportedProjects.js'

const OwnCommitmentsQuery = graphql(`
  query OwnCommitments {
    myCommitments {
      openPromises
      nextDue {
        ...NextDates_commitment
      }
      commitments(first: 100) {
        edges {
          node {
            id
            ...CommitmentEntry_commitment
          }
        }
      }
      projects {
        ...SupportedProjects_project
      }
    }
  }
`)

/** What one's own delegation said: the next dates, then everything, and the projects that it supports. */
export function OwnCommitments() {
  const asked = useAsk(OwnCommitmentsQuery, {})
  return (
    <Loaded from={asked}>
      {({ myCommitments: own }) =>
        own ? (
          <Columns
            main={
              <>
                <p className="quietly">
                  <Plural
                    value={own.openPromises}
                    _0="No open promise binds your delegation."
                    one="# open promise binds your delegation."
                    other="# open promises bind your delegation."
                  />{' '}
                  <Trans>Goodwill, calls and offers are listed too and bind nobody.</Trans>
                </p>
                {own.commitments.edges.length === 0 ? (
                  <Empty icon="commit" title={<Trans>Your delegation has said nothing on record</Trans>}>
                    <Trans>What it promises at a meeting or in writing will stand here, with its date.</Trans>
                  </Empty>
                ) : (
                  <Entries>
                    {own.commitments.edges.map(({ node }) => (
                      <CommitmentEntry key={node.id} commitment={node} />
                    ))}
                  </Entries>
                )}
              </>
            }
            aside={
              <>
                <Panel title={<Trans>Next dates</Trans>}>
                  <NextDates commitments={own.nextDue} />
                </Panel>
                <Panel title={<Trans>Projects you support</Trans>}>
                  <SupportedProjects projects={own.projects} />
                </Panel>
              </>
            }
          />
        ) : null
      }
    </Loaded>
  )
}
