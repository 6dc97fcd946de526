import { useLayoutEffect, type RefObject } from 'react'

/**
 * When a dialog goes away for good and with it what would take the focus back, the screen's heading takes it: whoever works
 * by keyboard goes on from there and not from nowhere. `opener` is what had the focus before the dialog.
 */
export function useKeptFocus(dialog: RefObject<HTMLDialogElement | null>, opener: RefObject<Element | null>): void {
  useLayoutEffect(
    () => () => {
      const holder = document.activeElement
      const opened = opener.current
      // A button that stood before the dialog has been taken out by now, and the focus with it.
      const goesAway = opened !== null && (holder === opened || holder === document.body || dialog.current?.contains(holder))
      if (goesAway) setTimeout(() => focusHeading(opened))
    },
    [dialog, opener],
  )
}

function focusHeading(opener: Element): void {
  if (opener.isConnected || document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
