import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type Ask } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { MeetingField } from '../meetings/MeetingField.js'
import { AskField } from '../rounds/AskField.js'
import { useGoToRound } from '../rounds/go-to-round.js'
import { ActDialog } from './ActDialog.js'
import type { Subject } from './ProposalActs.js'

const Table = graphql(`
  mutation TableProposal($input: TableProposalInput!) {
    tableProposal(input: $input) {
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

/** Puts the proposal before a meeting of its body; positions are taken from then on. */
export function TableAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Table)
  const goToRound = useGoToRound(subject.code)
  const [meetingId, setMeetingId] = useState('')
  const [ask, setAsk] = useState<Ask>('ADOPT')
  return (
    <ActDialog
      verb={<Trans>Table at a meeting</Trans>}
      icon="scales"
      weight="primary"
      title={<Trans>Table at a meeting</Trans>}
      sentence={
        <Trans>
          Put{' '}
          <strong>
            {subject.code}, revision {subject.number}
          </strong>{' '}
          before the meeting. The delegations that count are fixed at this moment.
        </Trans>
      }
      done={t`${subject.code} is tabled`}
      command={command}
      onDone={goToRound}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, meetingId, ask })}
    >
      <MeetingField bodyKey={subject.bodyKey} value={meetingId} onChange={setMeetingId} />
      <AskField value={ask} onChange={setAsk} />
    </ActDialog>
  )
}
