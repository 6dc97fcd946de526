import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { CallAct } from './CallAct.js'
import { ExtendAct, RestartAct } from './DeadlineActs.js'
import { RecordConsensusAct } from './RecordConsensusAct.js'
import { ReferAct } from './ReferAct.js'
import { PutOnAgendaAct, StopAct } from './StopActs.js'
import { isWritten } from './round.words.js'

const Fields = graphql(`
  fragment RoundActs_proposal on Proposal {
    viewerCan {
      call {
        allowed
      }
      adopt {
        allowed
      }
      extend {
        allowed
      }
      restart {
        allowed
      }
      stop {
        allowed
      }
      refer {
        allowed
      }
    }
    currentRound {
      state
      procedure
      closesAt
      rule {
        earlyClose
      }
      result {
        adoptable
        counting
        answered
        inTheWay {
          id
        }
      }
      ...RecordConsensusAct_round
    }
  }
`)

/** What whoever leads the decision can do: open it in writing, record its outcome, give more time, take it elsewhere. */
export function RoundActs({ proposal, subject }: { proposal: FragmentOf<typeof Fields>; subject: Subject }) {
  const { viewerCan: can, currentRound } = read(Fields, proposal)
  const round = currentRound?.state === 'CLOSED' ? null : currentRound
  const written = round ? isWritten(round.procedure) : false
  const result = round?.result
  const isEarly = written && round?.rule.earlyClose === 'ALL_ANSWERED' && result?.answered === result?.counting
  const records = can.adopt.allowed && round?.state === 'OPEN' && (!written || (isEarly && result?.adoptable))
  const isBroken = written && (result?.inTheWay.length ?? 0) > 0
  return (
    <>
      {can.call.allowed ? <CallAct subject={subject} /> : null}
      {records && round ? <RecordConsensusAct round={round} subject={subject} early={written} /> : null}
      {can.stop.allowed && isBroken ? <PutOnAgendaAct subject={subject} /> : null}
      {can.extend.allowed && round?.closesAt ? <ExtendAct subject={subject} closesAt={round.closesAt} /> : null}
      {can.restart.allowed && round ? <RestartAct subject={subject} procedure={round.procedure} /> : null}
      {can.stop.allowed ? <StopAct subject={subject} /> : null}
      {can.refer.allowed ? <ReferAct subject={subject} /> : null}
    </>
  )
}
