import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProgressStatus } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { Dialog } from '../../ui/Dialog.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { today } from '../../ui/server-clock.js'
import { TextArea, TextField } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import { PickedFiles } from '../attachments/PickedFiles.js'
import type { Uploads } from '../attachments/uploads.js'
import { fieldErrors, fieldProblems } from './field-errors.js'
import { PROGRESS } from './progress.js'

const Fields = graphql(`
  fragment ReportProgressAct_commitment on Commitment {
    id
    code
    status
    revision
    viewerCan {
      reportProgress {
        allowed
        reason
      }
    }
  }
`)

const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      __typename
      ... on CommitmentOk {
        commitment {
          id
          revision
          progress {
            id
          }
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Says what became of the commitment. It adds a report; what was reported before stays. */
export function ReportProgressAct({
  commitment,
  onFiles,
}: {
  commitment: FragmentOf<typeof Fields>
  /** Sends evidence after the report that it belongs to. */
  onFiles: Uploads['add']
}) {
  const { t, i18n } = useLingui()
  const { id, code, status: before, revision, viewerCan } = read(Fields, commitment)
  const command = useCommand(ReportProgress)
  const [open, setOpen] = useState(false)
  const [status, setStatus] = useState<ProgressStatus>(before ?? 'UNDER_WAY')
  const [effectiveOn, setEffectiveOn] = useState(() => today())
  const [text, setText] = useState('')
  const [evidenceUrl, setEvidenceUrl] = useState('')
  const [files, setFiles] = useState<File[]>([])
  const [turn, setTurn] = useState(0)
  const errors = fieldErrors(command.last)
  const problems = fieldProblems(command.last)
  const isClosed = before === 'DELIVERED' || before === 'LAPSED'
  const { allowed, reason } = viewerCan.reportProgress
  const report = async () => {
    const outcome = await command.run({
      id,
      expectedRevision: revision,
      status,
      effectiveOn,
      text: text.trim() || null,
      evidenceUrl: evidenceUrl.trim() || null,
    })
    setTurn((now) => now + 1)
    if (outcome.is !== 'ok') return
    const report = outcome.ok.commitment?.progress[0]
    if (report && files.length > 0) onFiles(files, { subject: report.id, audience: null })
    setFiles([])
    setOpen(false)
    setText('')
    setEvidenceUrl('')
    toast(t`The report on ${code} is recorded`)
  }
  return (
    <>
      <Button
        weight="primary"
        icon="plus"
        because={allowed ? null : reason}
        onClick={() => {
          command.forget()
          setOpen(true)
        }}
      >
        <Trans>Report progress</Trans>
      </Button>
      <Dialog
        open={open}
        title={<Trans>Report progress on {code}</Trans>}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button weight="primary" busy={command.busy} onClick={() => void report()}>
              <Trans>Record this report</Trans>
            </Button>
            <Button weight="quiet" onClick={() => setOpen(false)}>
              <Trans>Go back</Trans>
            </Button>
          </>
        }
      >
        <ErrorSummary problems={problems} turn={turn} />
        <RadioChoices
          legend={t`Where it stands`}
          columns
          value={status}
          onChange={setStatus}
          choices={Object.entries(PROGRESS).map(([value, { words }]) => ({
            value: value as ProgressStatus,
            label: i18n._(words),
          }))}
        />
        <PartialDateField
          id="effectiveOn"
          label={t`As of`}
          value={effectiveOn}
          error={errors.effectiveOn}
          onChange={setEffectiveOn}
        />
        <TextArea
          id="text"
          label={t`What happened`}
          optional={status === 'LAPSED' || isClosed ? undefined : t`(optional)`}
          hint={
            isClosed
              ? t`It was closed by the last report: say why there is more to report.`
              : status === 'LAPSED'
                ? t`Say why it is no longer pursued.`
                : undefined
          }
          value={text}
          error={errors.text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextField
          id="evidenceUrl"
          type="url"
          inputMode="url"
          label={t`Address of evidence`}
          optional={t`(optional)`}
          hint={t`A page that shows it, beginning with https://`}
          value={evidenceUrl}
          error={errors.evidenceUrl}
          onChange={(event) => setEvidenceUrl(event.currentTarget.value)}
        />
        <PickedFiles files={files} onChange={setFiles} />
        {problems.length === 0 ? <OutcomeNotice outcome={command.last} /> : null}
      </Dialog>
    </>
  )
}
