import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { TextArea } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'

const Remove = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      __typename
      ... on RemoveAttachmentOk {
        removedId
      }
      ...Refusal_refused
    }
  }
`)

/** Takes a file out of sight, with the reason that stays on record. */
export function RemoveFileAct({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const command = useCommand(Remove)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const remove = async () => {
    const outcome = await command.run({ id, reason })
    if (outcome.is !== 'ok') return
    setOpen(false)
    toast(t`${name} is removed`)
  }
  return (
    <>
      <Button small weight="quiet" icon="cross" aria-label={t`Remove ${name}`} onClick={() => setOpen(true)}>
        <Trans>Remove</Trans>
      </Button>
      <ConfirmDialog
        open={open}
        title={<Trans>Remove this file</Trans>}
        sentence={
          <Trans>
            Remove <strong>{name}</strong>. Nobody can open it any more; that it was here, and why it went, stays on
            record.
          </Trans>
        }
        verb={<Trans>Remove</Trans>}
        weight="danger"
        busy={command.busy}
        onConfirm={() => void remove()}
        onClose={() => {
          command.forget()
          setOpen(false)
        }}
      >
        <TextArea
          id={`reason-${id}`}
          label={t`Reason`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <OutcomeNotice outcome={command.last} />
      </ConfirmDialog>
    </>
  )
}
