import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProposalState } from '@mufakat/schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { Notice } from '../../ui/Notice.js'
import { TextArea } from '../../ui/TextField.js'
import { useViewer } from '../../app/viewer.js'
import { ReleaseAct } from './RevisionActs.js'

const Submit = graphql(`
  mutation SubmitProposal($input: SubmitProposalInput!) {
    submitProposal(input: $input) {
      __typename
      ... on ProposalOk {
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

interface Props {
  proposal: { id: string; code: string; revision: number; number: number; state: ProposalState }
  isComplete: boolean
  /** Called instead of asking, when answers are missing. */
  onMissing: () => void
  /** Saves what is not saved yet; false when that failed, and then nothing is submitted. */
  saveFirst: () => Promise<boolean>
}

/** The explicit act at the end of the form. Nothing is submitted before it, and its receipt follows it. */
export function SubmitAct({ proposal, isComplete, onMissing, saveFirst }: Props) {
  const { t } = useLingui()
  const viewer = useViewer()
  const navigate = useNavigate()
  const command = useCommand(Submit)
  const [asking, setAsking] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const [changeSummary, setChangeSummary] = useState('')
  if (proposal.state !== 'DRAFT' && proposal.state !== 'RETURNED') {
    return <ReleaseAct subject={{ ...proposal, bodyKey: '', zone: '' }} />
  }
  const ask = async () => {
    if (!isComplete) return onMissing()
    const saved = await saveFirst()
    setUnsaved(!saved)
    if (saved) setAsking(true)
  }
  const submit = async () => {
    const outcome = await command.run({
      id: proposal.id,
      expectedRevision: proposal.revision,
      changeSummary: changeSummary || null,
    })
    if (outcome.is === 'ok') void navigate(paths.proposalReceipt(proposal.code))
  }
  return (
    <>
      <Button weight="primary" icon="send" onClick={() => void ask()}>
        <Trans>Submit to the Secretariat</Trans>
      </Button>
      {unsaved ? (
        <Notice tone="warn" live title={<Trans>Not submitted: some answers are not saved yet</Trans>}>
          <Trans>Look at the answers that need a change, or wait for the connection, and submit again.</Trans>
        </Notice>
      ) : null}
      <ConfirmDialog
        open={asking}
        title={<Trans>Submit this proposal</Trans>}
        sentence={
          <Trans>
            Submit{' '}
            <strong>
              {proposal.code}, revision {proposal.number}
            </strong>{' '}
            for <strong>{viewer?.delegationName}</strong> to the ASEAN Secretariat. Its text can no longer be changed,
            only followed by a new revision.
          </Trans>
        }
        verb={<Trans>Submit</Trans>}
        busy={command.busy}
        onConfirm={() => void submit()}
        onClose={() => setAsking(false)}
      >
        {proposal.number > 1 ? (
          <TextArea
            id="changeSummary"
            label={t`What changed since the last revision`}
            value={changeSummary}
            onChange={(event) => setChangeSummary(event.currentTarget.value)}
          />
        ) : null}
        <OutcomeNotice outcome={command.last} />
      </ConfirmDialog>
    </>
  )
}
