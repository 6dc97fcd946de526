import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, type Weight } from './Button.js'
import { Dialog } from './Dialog.js'
import classes from './ConfirmDialog.module.css'

interface Props {
  open: boolean
  title: ReactNode
  /** The act as one sentence, with who, what and which version in it: what the person puts a name to. */
  sentence: ReactNode
  /** The verb of the act; never “OK”. */
  verb: ReactNode
  weight?: Weight
  busy?: boolean
  wide?: boolean
  because?: string | null
  onConfirm: () => void
  onClose: () => void
  children?: ReactNode
}

/** Asks once, in words, before an act that others will rely on. */
export function ConfirmDialog({
  open,
  title,
  sentence,
  verb,
  weight = 'primary',
  busy,
  wide = false,
  because = null,
  onConfirm,
  onClose,
  children,
}: Props) {
  return (
    <Dialog
      open={open}
      title={title}
      wide={wide}
      onClose={onClose}
      footer={
        <>
          <Button weight={weight} busy={busy ?? false} because={because} onClick={onConfirm}>
            {verb}
          </Button>
          <Button weight="quiet" onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
        </>
      }
    >
      <p className={classes.sentence}>{sentence}</p>
      {children}
    </Dialog>
  )
}
