import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Deadline } from '../../ui/Deadline.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { ASKS, PROCEDURES } from './round.words.js'

const Fields = graphql(`
  fragment RoundHeader_round on Round {
    procedure
    ask
    openedAt
    closesAt
    closesZone
    confirmBy
    confirmZone
    closedAt
    calledReason
    meeting {
      name {
        en
        vi
      }
    }
    follows {
      code
    }
  }
`)

/** By which procedure, what is asked, where, and until when on both clocks. */
export function RoundHeader({ round }: { round: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { procedure, ask, openedAt, closesAt, closesZone, confirmBy, confirmZone, closedAt, calledReason, meeting, follows } =
    read(Fields, round)
  return (
    <Facts>
      <Fact name={<Trans>Procedure</Trans>}>
        {i18n._(PROCEDURES[procedure])}
      </Fact>
      <Fact name={<Trans>What is asked</Trans>}>{i18n._(ASKS[ask].words)}</Fact>
      {meeting ? (
        <Fact name={<Trans>Held at</Trans>} wide>
          <Local text={meeting.name} />
        </Fact>
      ) : null}
      {closesAt && closesZone && !closedAt ? (
        <Fact name={<Trans>Positions until</Trans>} wide>
          <Deadline at={closesAt} zone={closesZone} />
        </Fact>
      ) : null}
      {confirmBy && confirmZone && !closedAt ? (
        <Fact name={<Trans>Answers awaited until</Trans>} wide>
          <Deadline at={confirmBy} zone={confirmZone} />
        </Fact>
      ) : null}
      <Fact name={<Trans>Opened</Trans>}>
        <Instant at={openedAt} />
      </Fact>
      {calledReason ? (
        <Fact name={<Trans>Called because</Trans>} wide>
          {calledReason}
        </Fact>
      ) : null}
      {follows ? (
        <Fact name={<Trans>Starts again</Trans>}>
          <Trans>round {follows.code}</Trans>
        </Fact>
      ) : null}
    </Facts>
  )
}
