import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { DelegationChip } from '../delegations/DelegationChip.js'

const Fields = graphql(`
  fragment DecisionFacts_decision on Decision {
    code
    decidedAt
    reviewBy
    paragraph
    proposedBy {
      ...DelegationChip_delegation
    }
    body {
      name {
        en
        vi
      }
    }
    meeting {
      key
      name {
        en
        vi
      }
    }
    trail {
      circulatedAt
      openedAt
      reason
    }
    proposal {
      id
      code
    }
    project {
      id
      code
    }
    round {
      id
      code
    }
    changes {
      id
      number
    }
    changedBy {
      id
      number
    }
  }
`)

/** The mandate trail: who proposed it, when it was circulated, where it was decided, and what became of it. */
export function DecisionFacts({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { decidedAt, reviewBy, paragraph, proposedBy, body, meeting, trail, proposal, project, round, changes, changedBy } =
    read(Fields, decision)
  return (
    <Panel title={<Trans>Mandate trail</Trans>}>
      <Facts>
        <Fact name={<Trans>Proposed by</Trans>} wide>
          <DelegationChip delegation={proposedBy} />
          {proposal ? (
            <>
              {' '}
              · <Link {...paths.proposal(proposal.code)}>{proposal.code}</Link>
            </>
          ) : null}
        </Fact>
        {trail?.circulatedAt ? (
          <Fact name={<Trans>Circulated</Trans>} wide>
            <Instant at={trail.circulatedAt} />
          </Fact>
        ) : null}
        {trail ? (
          <Fact name={<Trans>Round opened</Trans>} wide>
            <Instant at={trail.openedAt} />
            {round ? ` · ${round.code}` : null}
          </Fact>
        ) : null}
        <Fact name={<Trans>Decided</Trans>} wide>
          <Instant at={decidedAt} />
        </Fact>
        <Fact name={<Trans>Decided by</Trans>} wide>
          <Local text={body.name} />
          {meeting ? (
            <>
              {', '}
              <Link {...paths.meeting(meeting.key)}>
                <Local text={meeting.name} />
              </Link>
            </>
          ) : null}
          {paragraph ? `, ${paragraph}` : null}
        </Fact>
        {trail?.reason ? (
          <Fact name={<Trans>Reason</Trans>} wide>
            {trail.reason}
          </Fact>
        ) : null}
        {project ? (
          <Fact name={<Trans>Its project</Trans>} wide>
            <Link {...paths.project(project.code)}>{project.code}</Link>
          </Fact>
        ) : null}
        {changes ? (
          <Fact name={<Trans>Changes</Trans>} wide>
            <Link {...paths.decision(changes.number)}>{changes.number}</Link>
          </Fact>
        ) : null}
        {changedBy ? (
          <Fact name={<Trans>Changed by</Trans>} wide>
            <Link {...paths.decision(changedBy.number)}>{changedBy.number}</Link>
          </Fact>
        ) : null}
        {reviewBy ? (
          <Fact name={<Trans>To be reviewed by</Trans>} wide>
            <PartialDate date={reviewBy} />
          </Fact>
        ) : null}
      </Facts>
    </Panel>
  )
}
