import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Icon } from './Icon.js'
import classes from './Dialog.module.css'
import { useKeptFocus } from './kept-focus.js'

interface Props {
  open: boolean
  title: ReactNode
  onClose: () => void
  /** False for a dialog that must be answered: Escape and the cross are then absent. */
  mayClose?: boolean
  wide?: boolean
  footer?: ReactNode
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus, makes the page behind it inert and gives the focus back. */
export function Dialog({ open, title, onClose, mayClose = true, wide, footer, children }: Props) {
  const { t } = useLingui()
  const ref = useRef<HTMLDialogElement>(null)
  const opener = useRef<Element | null>(null)
  const titleId = useId()
  useKeptFocus(ref, opener)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) {
      opener.current = document.activeElement
      dialog.showModal()
      // React's autoFocus comes before the dialog is shown, when nothing in it can take the focus.
      dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      className={classes.dialog}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (mayClose) onClose()
        else event.preventDefault()
      }}
      // The browser tells of a closing later; perhaps it was opened again since.
      onClose={() => {
        if (!ref.current?.open) onClose()
      }}
    >
      {open ? (
        <>
          <header className={classes.header}>
            <h2 id={titleId}>{title}</h2>
            {mayClose ? (
              <button
                type="button"
                className={classes.close}
                aria-label={t`Close`}
                onClick={onClose}
              >
                <Icon name="cross" />
              </button>
            ) : null}
          </header>
          <div className={classes.body}>{children}</div>
          {footer ? <footer className={classes.footer}>{footer}</footer> : null}
        </>
      ) : null}
    </dialog>
  )
}
