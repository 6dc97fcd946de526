import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { Sources } from '../sources/Sources.js'
import { MEETING_MODES } from './meeting.words.js'
import { slipInDays } from './slip.js'

const Fields = graphql(`
  fragment MeetingFacts_meeting on Meeting {
    place
    mode
    note
    body {
      name {
        en
        vi
      }
    }
    plannedStart {
      text
    }
    plannedEnd {
      text
    }
    actualStart {
      text
    }
    actualEnd {
      text
    }
    host {
      key
      ...DelegationChip_delegation
    }
    chair {
      key
      ...DelegationChip_delegation
    }
    presidingPerson {
      name
    }
    sources {
      ...Sources_source
    }
  }
`)

/** Planned and held are two facts; the difference is said in days. */
export function MeetingFacts({ meeting }: { meeting: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const facts = read(Fields, meeting)
  const slip = slipInDays(facts.plannedStart?.text, facts.actualStart?.text)
  const delegation = (each: NonNullable<typeof facts.host>): ReactNode => (
    <Link {...paths.member(each.key)}>
      <DelegationChip delegation={each} />
    </Link>
  )
  return (
    <Panel>
      <Facts>
        {facts.plannedStart ? (
          <Fact name={<Trans>Planned dates</Trans>}>
            <PartialDate date={facts.plannedStart.text} to={facts.plannedEnd?.text} />
          </Fact>
        ) : null}
        {facts.actualStart ? (
          <Fact name={<Trans>Held on</Trans>}>
            <PartialDate date={facts.actualStart.text} to={facts.actualEnd?.text} />
            {slip > 0 ? (
              <span className="quietly">
                {' · '}
                <Plural value={slip} one="# day later than planned" other="# days later than planned" />
              </span>
            ) : null}
          </Fact>
        ) : null}
        {facts.place ? <Fact name={<Trans>Place</Trans>}>{facts.place}</Fact> : null}
        {facts.mode ? <Fact name={<Trans>How people meet</Trans>}>{i18n._(MEETING_MODES[facts.mode])}</Fact> : null}
        {facts.body ? (
          <Fact name={<Trans>Body</Trans>}>
            <Local text={facts.body.name} />
          </Fact>
        ) : null}
        {facts.host ? <Fact name={<Trans>Host</Trans>}>{delegation(facts.host)}</Fact> : null}
        {facts.chair ? <Fact name={<Trans>In the chair</Trans>}>{delegation(facts.chair)}</Fact> : null}
        {facts.presidingPerson ? <Fact name={<Trans>Presided by</Trans>}>{facts.presidingPerson.name}</Fact> : null}
        {facts.note ? (
          <Fact name={<Trans>Note</Trans>} wide>
            <span lang="en">{facts.note}</span>
          </Fact>
        ) : null}
      </Facts>
      <Sources sources={facts.sources} />
    </Panel>
  )
}
