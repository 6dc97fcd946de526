import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { MeetingField } from '../meetings/MeetingField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { ReasonField } from '../proposals/ReasonField.js'
import { useGoToRound } from './go-to-round.js'

const Stop = graphql(`
  mutation StopRound($input: ReasonedStepInput!) {
    stopRound(input: $input) {
      __typename
      ... on RoundStepOk {
        proposal {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Move = graphql(`
  mutation MoveToMeeting($input: MoveToMeetingInput!) {
    moveToMeeting(input: $input) {
      __typename
      ... on RoundStepOk {
        proposal {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Withdraws the procedure; the proposal goes back into discussion. */
export function StopAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Stop)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Stop the procedure</Trans>}
      icon="stop"
      title={<Trans>Stop the procedure</Trans>}
      sentence={
        <Trans>
          Stop the round in writing on <strong>{subject.code}</strong>. It goes back into discussion; nothing is
          decided.
        </Trans>
      }
      done={t`The procedure is stopped`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, reason })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}

/** Takes what could not be settled in writing to a meeting: ends the round in writing and opens one there. */
export function PutOnAgendaAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Move)
  const goToRound = useGoToRound(subject.code)
  const [reason, setReason] = useState('')
  const [meetingId, setMeetingId] = useState('')
  return (
    <ActDialog
      verb={<Trans>Put on a meeting’s agenda</Trans>}
      icon="scales"
      weight="primary"
      title={<Trans>Put on a meeting’s agenda</Trans>}
      sentence={
        <Trans>
          End the round in writing on{' '}
          <strong>
            {subject.code}, revision {subject.number}
          </strong>{' '}
          and take it to the meeting, where each delegation states its position anew.
        </Trans>
      }
      done={t`${subject.code} is tabled`}
      because={meetingId ? null : t`Choose a meeting first.`}
      command={command}
      onDone={goToRound}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, meetingId, reason })}
    >
      <MeetingField bodyKey={subject.bodyKey} value={meetingId} onChange={setMeetingId} />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
