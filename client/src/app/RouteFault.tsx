import { Trans } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Fault } from '../ui/Fault.js'
import { NoAnswer } from './http.link.js'

/** A screen that broke. The frame around it stays, and so does everything typed elsewhere. */
export function RouteFault({ error, reset }: ErrorComponentProps) {
  return (
    <Fault
      title={<Trans>This screen could not be shown</Trans>}
      reference={error instanceof NoAnswer ? error.reference : undefined}
      onRetry={reset}
    />
  )
}
