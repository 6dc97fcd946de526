import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useKept } from '../../app/kept.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { TextArea, TextField } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import { fieldErrors, fieldProblems } from './field-errors.js'

const Fields = graphql(`
  fragment AmendCommitmentAct_commitment on Commitment {
    id
    code
    revision
    indicator
    text {
      en
      vi
    }
    due {
      text
    }
    viewerCan {
      amend {
        allowed
      }
    }
  }
`)

const Amend = graphql(`
  mutation AmendCommitment($input: AmendCommitmentInput!) {
    amendCommitment(input: $input) {
      __typename
      ... on CommitmentOk {
        commitment {
          id
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

type Typed = Partial<Record<'textEn' | 'textVi' | 'due' | 'indicator' | 'reason', string>>
const NOTHING: Typed = {}

/** Changes the words, the date or the indicator of a commitment, with the reason; what it said before stays on record. */
export function AmendCommitmentAct({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { id, code, revision, indicator, text, due, viewerCan } = read(Fields, commitment)
  const command = useCommand(Amend)
  const [open, setOpen] = useState(false)
  const [turn, setTurn] = useState(0)
  const [typed, keep, drop] = useKept<Typed>(`commitment/${id}/amend`, NOTHING)
  const stands = { textEn: text.en ?? '', textVi: text.vi ?? '', due: due?.text ?? '', indicator: indicator ?? '' }
  const form = { ...stands, reason: '', ...typed }
  const errors = fieldErrors(command.last)
  const problems = fieldProblems(command.last)
  if (!viewerCan.amend.allowed) return null
  const amend = async () => {
    const outcome = await command.run({
      id,
      expectedRevision: revision,
      textEn: form.textEn,
      textVi: form.textVi.trim() || null,
      due: form.due.trim() || null,
      indicator: form.indicator.trim() || null,
      reason: form.reason,
    })
    setTurn((now) => now + 1)
    if (outcome.is !== 'ok') return
    drop()
    setOpen(false)
    toast(t`${code} is amended`)
  }
  const area = (field: 'textEn' | 'textVi' | 'reason', label: string, optional?: string) => (
    <TextArea
      id={field}
      label={label}
      optional={optional}
      lang={field === 'textEn' ? 'en' : field === 'textVi' ? 'vi' : undefined}
      value={form[field]}
      error={errors[field]}
      onChange={(event) => keep({ ...typed, [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <Button
        icon="pen"
        onClick={() => {
          command.forget()
          setOpen(true)
        }}
      >
        <Trans>Amend</Trans>
      </Button>
      <Dialog
        open={open}
        title={<Trans>Amend {code}</Trans>}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button weight="primary" busy={command.busy} onClick={() => void amend()}>
              <Trans>Record the amendment</Trans>
            </Button>
            <Button weight="quiet" onClick={() => setOpen(false)}>
              <Trans>Go back</Trans>
            </Button>
          </>
        }
      >
        <ErrorSummary problems={problems} turn={turn} />
        <p className="quietly">
          <Trans>What it said before stays on record, with your reason.</Trans>
        </p>
        {area('textEn', t`What shall be done, in English`)}
        {area('textVi', t`The same in Vietnamese`, t`(optional)`)}
        <PartialDateField
          id="due"
          label={t`By when`}
          optional={<Trans>(leave it empty when nothing was said)</Trans>}
          value={form.due}
          error={errors['due']}
          onChange={(next) => keep({ ...typed, due: next })}
        />
        <TextField
          id="indicator"
          label={t`How to tell that it is kept`}
          optional={t`(optional)`}
          value={form.indicator}
          error={errors['indicator']}
          onChange={(event) => keep({ ...typed, indicator: event.currentTarget.value })}
        />
        {area('reason', t`Why it changes`)}
        {problems.length === 0 ? <OutcomeNotice outcome={command.last} /> : null}
      </Dialog>
    </>
  )
}
