import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { Sources } from '../sources/Sources.js'
import classes from './Projects.module.css'

const Fields = graphql(`
  fragment ProjectOverview_project on Project {
    code
    note
    venue
    aliases
    participation
    participationReason
    summary {
      en
      vi
    }
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
    participants {
      key
      ...DelegationChip_delegation
    }
    partners {
      key
      ...DelegationChip_delegation
    }
    mandate {
      round
      number
      proposedBy {
        ...DelegationChip_delegation
      }
      raisedAt {
        name {
          en
          vi
        }
      }
      adoptedAt {
        name {
          en
          vi
        }
      }
    }
    documents {
      title
      address
    }
    sources {
      ...Sources_source
    }
  }
`)

/** What a project is, when it was planned and held, and by whose mandate. Planned, revised and actual dates stay apart. */
export function ProjectOverview({ project }: { project: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, project)
  const {
    summary,
    note,
    venue,
    aliases,
    participants,
    partners,
    participation,
    participationReason,
    mandate,
    documents,
    sources,
  } = shown
  const dates = [
    { key: 'planned', name: <Trans>Planned</Trans>, from: shown.plannedStart, to: shown.plannedEnd },
    { key: 'revised', name: <Trans>Revised</Trans>, from: shown.revisedStart, to: shown.revisedEnd },
    { key: 'actual', name: <Trans>Actual</Trans>, from: shown.actualStart, to: shown.actualEnd },
  ].filter(({ from, to }) => from ?? to)
  return (
    <>
      <Panel>
        {summary.en || summary.vi ? (
          <p className={classes.summary}>
            <Local text={summary} />
          </p>
        ) : (
          <p className="quietly">
            <Trans>No description is public yet.</Trans>
          </p>
        )}
        {aliases.length > 0 ? (
          <p className="quietly">
            <Trans>Also called: {aliases.join(' · ')}</Trans>
          </p>
        ) : null}
        {note ? <p className="quietly">{note}</p> : null}
        <Sources sources={sources} />
      </Panel>
      <Panel title={<Trans>When and where</Trans>}>
        <Facts>
          {dates.map(({ key, name, from, to }) => (
            <Fact key={key} name={name}>
              <PartialDate date={(from ?? to)!.text} to={to?.text} />
            </Fact>
          ))}
          {dates.length === 0 ? (
            <Fact name={<Trans>Dates</Trans>}>
              <Trans>not known</Trans>
            </Fact>
          ) : null}
          {venue ? <Fact name={<Trans>Venue</Trans>}>{venue}</Fact> : null}
        </Facts>
      </Panel>
      <Panel title={<Trans>Who takes part</Trans>}>
        {participation === 'ALL' ? (
          <p>
            <Trans>All ASEAN member states</Trans>
          </p>
        ) : (
          <div className={classes.chips}>
            {participants.map((each) => (
              <DelegationChip key={each.key} delegation={each} />
            ))}
          </div>
        )}
        {participationReason ? <p className="quietly">{participationReason}</p> : null}
        {partners.length > 0 ? (
          <>
            <h3>
              <Trans>Partners</Trans>
            </h3>
            <div className={classes.chips}>
              {partners.map((each) => (
                <DelegationChip key={each.key} delegation={each} />
              ))}
            </div>
          </>
        ) : null}
      </Panel>
      {mandate ? (
        <Panel title={<Trans>Mandate</Trans>}>
          <Facts>
            {mandate.proposedBy ? (
              <Fact name={<Trans>Proposed by</Trans>}>
                <DelegationChip delegation={mandate.proposedBy} />
              </Fact>
            ) : null}
            {mandate.raisedAt ? (
              <Fact name={<Trans>Raised at</Trans>}>
                <Local text={mandate.raisedAt.name} />
              </Fact>
            ) : null}
            {mandate.adoptedAt ? (
              <Fact name={<Trans>Adopted at</Trans>}>
                <Local text={mandate.adoptedAt.name} />
              </Fact>
            ) : null}
            {mandate.round ? (
              <Fact name={<Trans>Decision</Trans>}>
                <Link {...paths.proposal(shown.code, 'positions')}>
                  <Trans>
                    Round {mandate.round}, revision {mandate.number}
                  </Trans>
                </Link>
              </Fact>
            ) : null}
          </Facts>
        </Panel>
      ) : null}
      {documents.length > 0 ? (
        <Panel title={<Trans>Documents</Trans>}>
          <ul className={classes.documents}>
            {documents.map(({ title, address }) => (
              <li key={title}>
                {title} {address ? <span className="quietly">{address}</span> : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  )
}
