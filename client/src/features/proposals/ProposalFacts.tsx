import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Deadline } from '../../ui/Deadline.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { DelegationChip } from '../delegations/DelegationChip.js'

const Fields = graphql(`
  fragment ProposalFacts_proposal on Proposal {
    code
    state
    tier
    commentsCloseAt
    commentsCloseZone
    delegation {
      ...DelegationChip_delegation
    }
    body {
      name {
        en
        vi
      }
    }
    workPlan {
      key
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
    decisions {
      id
      number
    }
    sharedWith {
      name {
        en
        vi
      }
    }
  }
`)

/** Whose it is, where it belongs, until when comments are asked for, and who can read it. */
export function ProposalFacts({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const local = useLocal()
  const facts = read(Fields, proposal)
  return (
    <Panel title={<Trans>About this proposal</Trans>}>
      <Facts>
        <Fact name={<Trans>Proposed by</Trans>} wide>
          <DelegationChip delegation={facts.delegation} />
        </Fact>
        {facts.commentsCloseAt && facts.commentsCloseZone ? (
          <Fact name={<Trans>Comments until</Trans>} wide>
            <Deadline at={facts.commentsCloseAt} zone={facts.commentsCloseZone} />
          </Fact>
        ) : null}
        {facts.meeting ? (
          <Fact name={<Trans>Tabled at</Trans>} wide>
            <Local text={facts.meeting.name} />
          </Fact>
        ) : null}
        <Fact name={<Trans>Decided by</Trans>} wide>
          <Local text={facts.body.name} />
        </Fact>
        {facts.workPlan ? (
          <Fact name={<Trans>Work plan</Trans>} wide>
            <Link {...paths.plan(facts.workPlan.key)}>
              <Local text={facts.workPlan.name} />
            </Link>
          </Fact>
        ) : null}
        {facts.state === 'ADOPTED' ? (
          <Fact name={<Trans>Its project</Trans>} wide>
            <Link {...paths.project(facts.code)}>{facts.code}</Link>
          </Fact>
        ) : null}
        {facts.decisions.length > 0 ? (
          <Fact name={<Trans>In the register of decisions</Trans>} wide>
            {facts.decisions.map(({ id, number }, index) => (
              <Fragment key={id}>
                {index > 0 ? ' · ' : null}
                <Link {...paths.decision(number)}>{number}</Link>
              </Fragment>
            ))}
          </Fact>
        ) : null}
      </Facts>
      <WhoCanSee tier={facts.tier} names={facts.sharedWith?.map(({ name }) => local(name)) ?? null} />
    </Panel>
  )
}
