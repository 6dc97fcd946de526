import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { MeetingField } from '../meetings/MeetingField.js'
import { ActDialog } from './ActDialog.js'
import { ReasonField } from './ReasonField.js'
import type { Subject } from './ProposalActs.js'

const Defer = graphql(`
  mutation DeferProposal($input: DeferProposalInput!) {
    deferProposal(input: $input) {
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

const SendBack = graphql(`
  mutation SendBackProposal($input: ReasonedStepInput!) {
    sendBackProposal(input: $input) {
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

const NotAdopt = graphql(`
  mutation NotAdoptProposal($input: ReasonedStepInput!) {
    notAdoptProposal(input: $input) {
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

/** Puts it off, to a named meeting where one is known. */
export function DeferAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Defer)
  const [reason, setReason] = useState('')
  const [meetingId, setMeetingId] = useState('')
  return (
    <ActDialog
      verb={<Trans>Defer</Trans>}
      icon="pause"
      title={<Trans>Defer to a later meeting</Trans>}
      sentence={
        <Trans>
          Defer <strong>{subject.code}</strong> to a later meeting. Positions stated so far stay on record.
        </Trans>
      }
      done={t`${subject.code} is deferred`}
      command={command}
      run={() =>
        command.run({ id: subject.id, expectedRevision: subject.revision, reason, meetingId: meetingId || null })
      }
    >
      <MeetingField bodyKey={subject.bodyKey} value={meetingId} optional onChange={setMeetingId} />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}

/** Returns it to its delegation from the meeting. */
export function SendBackAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(SendBack)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Send back</Trans>}
      icon="back"
      title={<Trans>Send back to its delegation</Trans>}
      sentence={
        <Trans>
          Send <strong>{subject.code}</strong> back to its delegation to be revised.
        </Trans>
      }
      done={t`${subject.code} is sent back`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, reason })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}

/** Ends it without adoption. */
export function NotAdoptAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(NotAdopt)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Record as not adopted</Trans>}
      icon="cross"
      weight="danger"
      title={<Trans>Record as not adopted</Trans>}
      sentence={
        <Trans>
          Record that <strong>{subject.code}</strong> was considered and not adopted. This ends the proposal.
        </Trans>
      }
      done={t`${subject.code} is recorded as not adopted`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, reason })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
