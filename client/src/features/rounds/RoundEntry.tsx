import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Deadline } from '../../ui/Deadline.js'
import { Entry } from '../../ui/Entries.js'
import { Instant } from '../../ui/Instant.js'
import { useLanguage } from '../../ui/language.js'
import { Local, useLocal, type LocalWords } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ProposalStateTag } from '../proposals/ProposalStateTag.js'
import { PROCEDURES } from './round.words.js'

const Fields = graphql(`
  fragment RoundEntry_proposal on Proposal {
    code
    state
    title {
      en
      vi
    }
    delegation {
      ...DelegationChip_delegation
    }
    currentRound {
      code
      state
      procedure
      closesAt
      closesZone
      confirmBy
      confirmZone
      closedAt
      outcomeReason
      partners {
        consents
        delegation {
          name {
            en
            vi
          }
        }
      }
      meeting {
        name {
          en
          vi
        }
      }
      result {
        counting
        answered
        inTheWay {
          id
        }
      }
    }
  }
`)

/** A proposal that is or was before a meeting: where, how the delegations stood, and what became of it. */
export function RoundEntry({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { code, state, title, delegation, currentRound: round } = read(Fields, proposal)
  const isOpen = round !== null && round !== undefined && round.state !== 'CLOSED'
  const until = round?.state === 'CONFIRMING' ? round.confirmBy : round?.closesAt
  const zone = round?.state === 'CONFIRMING' ? round.confirmZone : round?.closesZone
  return (
    <Entry
      above={
        <>
          {code} {round ? <>· {round.code}</> : null} {round ? <>· {i18n._(PROCEDURES[round.procedure])}</> : null}{' '}
          {round?.meeting ? (
            <>
              · <Local text={round.meeting.name} />
            </>
          ) : null}
        </>
      }
      title={
        <Link {...paths.proposal(code, 'positions')}>
          <Local text={title} />
        </Link>
      }
      side={
        <>
          <ProposalStateTag state={state} />
          {round?.closedAt ? (
            <span className="quietly">
              <Trans>
                decided <Instant at={round.closedAt} day />
              </Trans>
            </span>
          ) : null}
        </>
      }
    >
      <DelegationChip delegation={delegation} />
      {isOpen && until && zone ? <Deadline at={until} zone={zone} brief /> : null}
      {round?.state === 'CONFIRMING' ? <Owing partners={round.partners} /> : null}
      {isOpen && round.result ? <Answered {...round.result} /> : null}
      {round?.outcomeReason ? <span>{round.outcomeReason}</span> : null}
    </Entry>
  )
}

function Owing({ partners }: { partners: readonly { consents?: boolean | null; delegation: { name: LocalWords } }[] }) {
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const names = list.format(partners.filter(({ consents }) => consents !== true).map(({ delegation }) => local(delegation.name)))
  return names ? (
    <strong>
      <Trans>Adopted by the member states, awaiting {names}</Trans>
    </strong>
  ) : null
}

function Answered({ answered, counting, inTheWay }: { answered: number; counting: number; inTheWay: readonly object[] }) {
  return (
    <span>
      <Trans>
        {answered} of {counting} answered
      </Trans>
      {inTheWay.length > 0 ? (
        <>
          {' · '}
          <strong>
            <Plural value={inTheWay.length} one="# stands in the way" other="# stand in the way" />
          </strong>
        </>
      ) : null}
    </span>
  )
}
