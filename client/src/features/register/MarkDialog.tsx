import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Outcome } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { fieldProblems } from '../commitments/field-errors.js'

interface Props {
  act: ReactNode
  title: ReactNode
  command: { busy: boolean; last: Outcome<unknown> | undefined; forget: () => void }
  /** Sends it; true when it was recorded. */
  run: () => Promise<boolean>
  children: ReactNode
}

/** A button that opens a small form about a decision. */
export function MarkDialog({ act, title, command, run, children }: Props) {
  const [open, setOpen] = useState(false)
  const [turn, setTurn] = useState(0)
  const problems = fieldProblems(command.last)
  const send = async () => {
    const isDone = await run()
    setTurn((now) => now + 1)
    if (isDone) setOpen(false)
  }
  return (
    <>
      <Button
        onClick={() => {
          command.forget()
          setOpen(true)
        }}
      >
        {act}
      </Button>
      <Dialog
        open={open}
        title={title}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button weight="primary" busy={command.busy} onClick={() => void send()}>
              <Trans>Record it</Trans>
            </Button>
            <Button weight="quiet" onClick={() => setOpen(false)}>
              <Trans>Go back</Trans>
            </Button>
          </>
        }
      >
        <ErrorSummary problems={problems} turn={turn} />
        {children}
        {problems.length === 0 ? <OutcomeNotice outcome={command.last} /> : null}
      </Dialog>
    </>
  )
}
