import { Trans } from '@lingui/react/macro'
import { Button } from './Button.js'
import classes from './Filters.module.css'

/** The most rows that one page of a list has; `NextPage` goes on from there. */
export const LARGEST_PAGE = 100

/** How much of a list is shown, and more of it on request: the place in the list is never lost. */
export function More({
  shown,
  total,
  hasMore,
  onMore,
}: {
  shown: number
  total: number
  hasMore: boolean
  onMore: () => void
}) {
  if (!hasMore) return null
  return (
    <p className={classes.summary}>
      <Trans>
        {shown} of {total} shown
      </Trans>
      <Button small onClick={onMore}>
        <Trans>Show more</Trans>
      </Button>
    </p>
  )
}
