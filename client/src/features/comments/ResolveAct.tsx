import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type Disposition } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { Dialog } from '../../ui/Dialog.js'
import { TextArea } from '../../ui/TextField.js'
import { DISPOSITIONS } from './dispositions.js'

const Resolve = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      __typename
      ... on CommentOk {
        comment {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Reopen = graphql(`
  mutation ReopenComment($input: ReopenCommentInput!) {
    reopenComment(input: $input) {
      __typename
      ... on CommentOk {
        comment {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const KINDS = Object.keys(DISPOSITIONS) as Disposition[]

/** Closes a thread with what became of the comment. */
export function ResolveAct({ id, revision }: { id: string; revision: number }) {
  const { t, i18n } = useLingui()
  const command = useCommand(Resolve)
  const [open, setOpen] = useState(false)
  const [disposition, setDisposition] = useState<Disposition>()
  const [note, setNote] = useState('')
  const resolve = async () => {
    if (!disposition) return
    const outcome = await command.run({ id, expectedRevision: revision, disposition, note: note || null })
    if (outcome.is === 'ok') setOpen(false)
  }
  return (
    <>
      <Button small icon="check" onClick={() => setOpen(true)}>
        <Trans>Resolve</Trans>
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
            onClick={() => void resolve()}
          >
            <Trans>Resolve</Trans>
          </Button>
        }
      >
        <RadioChoices
          legend={t`Disposition`}
          value={disposition}
          onChange={setDisposition}
          choices={KINDS.map((kind) => ({
            value: kind,
            label: i18n._(DISPOSITIONS[kind].words),
            hint: i18n._(DISPOSITIONS[kind].means),
          }))}
        />
        <TextArea id="note" label={t`Note`} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <OutcomeNotice outcome={command.last} />
      </Dialog>
    </>
  )
}

/** Opens a resolved thread again. */
export function ReopenAct({ id, revision }: { id: string; revision: number }) {
  const command = useCommand(Reopen)
  return (
    <>
      <Button
        small
        icon="repeat"
        busy={command.busy}
        onClick={() => void command.run({ id, expectedRevision: revision })}
      >
        <Trans>Open again</Trans>
      </Button>
      <OutcomeNotice outcome={command.last} />
    </>
  )
}
