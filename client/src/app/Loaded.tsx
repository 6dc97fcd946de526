import { Trans } from '@lingui/react/macro'
import type { ErrorLike } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import type { ReactNode } from 'react'
import { Fault } from '../ui/Fault.js'
import { Notice } from '../ui/Notice.js'
import { Skeleton } from '../ui/Skeleton.js'
import { NoAnswer } from './http.link.js'
import classes from './Loaded.module.css'

interface Asked<Data> {
  data?: Data | undefined
  previousData?: Data | undefined
  loading: boolean
  error?: ErrorLike | undefined
  refetch: () => unknown
}

/**
 * What a query's states look like, the same on every screen: shapes while nothing is known, the older answer while a
 * newer one is on its way, what came when only part failed, and words with a retry when nothing did.
 */
export function Loaded<Data>({
  from,
  skeleton,
  children,
}: {
  from: Asked<Data>
  skeleton?: ReactNode
  children: (data: Data, isOlder: boolean) => ReactNode
}) {
  const { data, previousData, loading, error, refetch } = from
  const came = data && !(error && isBlank(data)) ? data : undefined
  const shown = came ?? (loading ? previousData : undefined)
  if (!shown) {
    if (loading) return skeleton ?? <Skeleton kind="rows" lines={5} />
    return (
      <Fault
        title={<Trans>This could not be loaded</Trans>}
        reference={referenceOf(error)}
        onRetry={() => void refetch()}
      />
    )
  }
  const isOlder = came === undefined
  return (
    <div className={classes.loaded} data-older={isOlder || undefined} aria-busy={loading || undefined}>
      {error ? (
        <Notice tone="warn" live>
          <Trans>Part of this could not be loaded; what is shown is what came.</Trans>
        </Notice>
      ) : null}
      {children(shown, isOlder)}
    </div>
  )
}

/** Whether a fault left nothing of an answer: that is not the same as a record that is not there. */
const isBlank = (data: object): boolean =>
  Object.entries(data).every(([name, value]) => name === '__typename' || value === null)

/** The reference that the server's log knows a fault by. */
export function referenceOf(error: ErrorLike | undefined): string | undefined {
  if (error instanceof NoAnswer) return error.reference
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const { requestId, traceId } = error.errors[0]?.extensions ?? {}
  return typeof requestId === 'string' ? requestId : typeof traceId === 'string' ? traceId : undefined
}
