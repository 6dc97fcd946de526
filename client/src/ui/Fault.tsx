import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button.js'
import { Icon } from './Icon.js'
import classes from './Empty.module.css'

/** Something broke: what, in plain words; what is safe; a retry; and the reference to quote when asking for help. */
export function Fault({
  title,
  reference,
  onRetry,
  children,
}: {
  title: ReactNode
  reference?: string | undefined
  onRetry?: () => void
  children?: ReactNode
}) {
  return (
    <div className={classes.empty} role="alert">
      <span className={classes.icon}>
        <Icon name="alert" size={26} />
      </span>
      <p className={classes.title}>{title}</p>
      <p className={classes.why}>
        {children ?? (
          <Trans>Nothing you typed is lost. Try again; if it happens twice, quote the reference below.</Trans>
        )}
      </p>
      {onRetry ? (
        <Button icon="repeat" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      ) : null}
      {reference ? (
        <p className="quietly">
          <Trans>
            Reference: <code>{reference}</code>
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
