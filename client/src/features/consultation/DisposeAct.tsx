import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type TakenUp } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { Dialog } from '../../ui/Dialog.js'
import { ReasonField } from '../proposals/ReasonField.js'
import { TAKEN_UP } from './consultation.words.js'

const Dispose = graphql(`
  mutation DisposeContribution($input: DisposeContributionInput!) {
    disposeContribution(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** The focal point says what became of a ministry's comment; the ministry reads it. */
export function DisposeAct({ id, revision, isSaid }: { id: string; revision: number; isSaid: boolean }) {
  const { t, i18n } = useLingui()
  const command = useCommand(Dispose)
  const [open, setOpen] = useState(false)
  const [disposition, setDisposition] = useState<TakenUp>()
  const [reason, setReason] = useState('')
  const dispose = async () => {
    if (!disposition) return
    const outcome = await command.run({ id, expectedRevision: revision, disposition, reason: reason || null })
    if (outcome.is === 'ok') setOpen(false)
  }
  return (
    <div>
      <Button small icon="check" onClick={() => setOpen(true)}>
        {isSaid ? <Trans>Change what became of it</Trans> : <Trans>Say what became of it</Trans>}
      </Button>
      <Dialog
        open={open}
        title={<Trans>What became of this comment?</Trans>}
        onClose={() => setOpen(false)}
        footer={
          <Button
            weight="primary"
            busy={command.busy}
            because={disposition ? null : t`Choose one first.`}
            onClick={() => void dispose()}
          >
            <Trans>Record it</Trans>
          </Button>
        }
      >
        <RadioChoices
          legend={t`What became of it`}
          value={disposition}
          onChange={setDisposition}
          choices={(Object.keys(TAKEN_UP) as TakenUp[]).map((kind) => ({
            value: kind,
            label: i18n._(TAKEN_UP[kind].words),
            hint: i18n._(TAKEN_UP[kind].means),
          }))}
        />
        <ReasonField value={reason} onChange={setReason} />
        <OutcomeNotice outcome={command.last} />
      </Dialog>
    </div>
  )
}
