import { useState, type ReactNode } from 'react'
import type { Outcome } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button, type Weight } from '../../ui/Button.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import type { IconName } from '../../ui/Icon.js'
import { toast } from '../../ui/toast.js'

interface Props {
  /** On the button and, as the verb of the act, in the dialog. */
  verb: ReactNode
  icon: IconName
  weight?: Weight
  /** Among the lines of a table. */
  small?: boolean
  wide?: boolean
  title: ReactNode
  sentence: ReactNode
  done: string
  command: { busy: boolean; last: Outcome<unknown> | undefined; forget: () => void }
  run: () => Promise<Outcome<unknown>>
  /** Why it cannot be confirmed yet; null when it can. */
  because?: string | null
  onDone?: () => void
  children?: ReactNode
}

/** A button that asks with a sentence before it acts, and shows a refusal where it was asked. */
export function ActDialog({
  verb,
  icon,
  weight = 'plain',
  small = false,
  wide = false,
  title,
  sentence,
  done,
  command,
  run,
  because = null,
  onDone,
  children,
}: Props) {
  const [open, setOpen] = useState(false)
  const confirm = async () => {
    const outcome = await run()
    if (outcome.is !== 'ok') return
    setOpen(false)
    toast(done)
    onDone?.()
  }
  return (
    <>
      <Button
        weight={weight}
        icon={icon}
        small={small}
        onClick={() => {
          command.forget()
          setOpen(true)
        }}
      >
        {verb}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        wide={wide}
        sentence={sentence}
        verb={verb}
        weight={weight === 'danger' ? 'danger' : 'primary'}
        busy={command.busy}
        because={because}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {children}
        <OutcomeNotice outcome={command.last} />
      </ConfirmDialog>
    </>
  )
}
