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
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { DelegationChip } from '../delegations/DelegationChip.js'

const Fields = graphql(`
  fragment ProjectFacts_project on Project {
    tier
    statusRecordedAt
    decision {
      id
      number
      decidedAt
    }
    statusEffectiveOn {
      text
    }
    lead {
      ...DelegationChip_delegation
    }
    leadAgency {
      name {
        en
        vi
      }
    }
    coLeads {
      key
      ...DelegationChip_delegation
    }
    workPlan {
      key
      name {
        en
        vi
      }
    }
    area {
      number
      name {
        en
        vi
      }
    }
    pillars {
      pillar {
        key
        name {
          en
          vi
        }
      }
    }
  }
`)

/** Who leads it, where it belongs, and how fresh what is known about it is. */
export function ProjectFacts({ project }: { project: FragmentOf<typeof Fields> }) {
  const { tier, decision, statusRecordedAt, statusEffectiveOn, lead, leadAgency, coLeads, workPlan, area, pillars } = read(
    Fields,
    project,
  )
  return (
    <Panel title={<Trans>About this project</Trans>}>
      <Facts>
        {lead ? (
          <Fact name={<Trans>Lead</Trans>} wide>
            <DelegationChip delegation={lead} />
            {leadAgency ? (
              <span className="quietly">
                {' '}
                <Local text={leadAgency.name} />
              </span>
            ) : null}
          </Fact>
        ) : null}
        {coLeads.length > 0 ? (
          <Fact name={<Trans>Co-leads</Trans>} wide>
            {coLeads.map((each) => (
              <DelegationChip key={each.key} delegation={each} />
            ))}
          </Fact>
        ) : null}
        {workPlan ? (
          <Fact name={<Trans>Work plan</Trans>} wide>
            <Link {...paths.plan(workPlan.key)}>
              <Local text={workPlan.name} />
            </Link>
          </Fact>
        ) : null}
        {area ? (
          <Fact name={<Trans>Area</Trans>} wide>
            {area.number}. <Local text={area.name} />
          </Fact>
        ) : null}
        {pillars.length > 0 ? (
          <Fact name={<Trans>Community pillars</Trans>} wide>
            {pillars.map(({ pillar }, index) => (
              <span key={pillar.key}>
                {index > 0 ? ' · ' : null}
                <Local text={pillar.name} />
              </span>
            ))}
          </Fact>
        ) : null}
        {decision ? (
          <Fact name={<Trans>Decision</Trans>} wide>
            <Link {...paths.decision(decision.number)}>{decision.number}</Link>
            <span className="quietly">
              {' '}
              <Instant at={decision.decidedAt} day />
            </span>
          </Fact>
        ) : null}
        {statusEffectiveOn ? (
          <Fact name={<Trans>Status as of</Trans>} wide>
            <PartialDate date={statusEffectiveOn.text} />
            {statusRecordedAt ? (
              <span className="quietly">
                {' '}
                <Trans>
                  recorded <Instant at={statusRecordedAt} day />
                </Trans>
              </span>
            ) : null}
          </Fact>
        ) : null}
      </Facts>
      <WhoCanSee tier={tier} />
    </Panel>
  )
}
