import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAskAgainAt } from '../../app/ask-again.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLive } from '../../app/live.js'
import { useServerNow } from '../../ui/server-clock.js'
import { Panel } from '../../ui/Page.js'
import classes from './ConsensusBoard.module.css'
import { OwnSeat } from './OwnSeat.js'
import { PartnerWords } from './PartnerWords.js'
import { PositionTable } from './PositionTable.js'
import { RoundBanner } from './RoundBanner.js'
import { RoundHeader } from './RoundHeader.js'
import { RoundNote } from './RoundNote.js'
import { RuleWords } from './RuleWords.js'
import { SecretariatActs } from './SecretariatActs.js'
import { TextUnderDecision } from './TextUnderDecision.js'

const Fields = graphql(`
  fragment ConsensusBoard_round on Round {
    id
    code
    state
    closesAt
    confirmBy
    rule {
      ...RuleWords_rule
    }
    ...RoundBanner_round
    ...RoundHeader_round
    ...TextUnderDecision_round
    ...PositionTable_round
    ...PartnerWords_round
    ...OwnSeat_round
    ...SecretariatActs_round
    ...RoundNote_round
  }
`)

const RoundChanged = graphql(`
  subscription RoundChanged($id: ID!) {
    roundChanged(id: $id) {
      id
      ...ConsensusBoard_round
    }
  }
`)

/** A round: what is decided how and until when, where it stands, and every delegation with its word. */
export function ConsensusBoard({ round }: { round: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, round)
  const { id, code, state, closesAt, confirmBy, rule } = shown
  const isClosed = state === 'CLOSED'
  useLive(RoundChanged, { id }, { unless: isClosed, onChange: () => undefined })
  useAskAgainAt(isClosed ? null : state === 'CONFIRMING' ? confirmBy : closesAt, useServerNow())
  return (
    <div className={classes.parts}>
      <Panel title={<Trans>Round {code}</Trans>}>
        <RoundBanner round={shown} />
        <TextUnderDecision round={shown} />
        <RoundHeader round={shown} />
        {isClosed ? null : <RuleWords rule={rule} />}
      </Panel>
      <div data-print="no" className={classes.own}>
        <OwnSeat round={shown} />
      </div>
      {isClosed ? <RoundNote round={shown} /> : null}
      <Panel title={<Trans>Positions</Trans>}>
        <SecretariatActs round={shown} />
        <PositionTable round={shown} />
        <PartnerWords round={shown} />
      </Panel>
    </div>
  )
}
