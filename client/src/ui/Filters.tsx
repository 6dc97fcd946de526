import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button.js'
import classes from './Filters.module.css'

/** What narrows a list, what it comes to in words, and a way to clear it. */
export function Filters({
  summary,
  onClear,
  children,
}: {
  summary: ReactNode
  onClear?: (() => void) | undefined
  children: ReactNode
}) {
  return (
    <div className={classes.filters} data-print="no">
      <div className={classes.fields}>{children}</div>
      <p className={classes.summary} role="status">
        {summary}
        {onClear ? (
          <Button small weight="quiet" icon="cross" onClick={onClear}>
            <Trans>Clear the filter</Trans>
          </Button>
        ) : null}
      </p>
    </div>
  )
}
