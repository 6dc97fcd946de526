import { Trans } from '@lingui/react/macro'
import { Button } from './Button.js'
import classes from './Filters.module.css'

/** Goes on where a long list was cut, page by page, and back to its beginning. Nothing when all of it is in sight. */
export function NextPage({
  shown,
  total,
  next,
  isFirst,
  onPage,
}: {
  shown: number
  total: number
  /** The cursor of the next page; null on the last one. */
  next: string | null | undefined
  isFirst: boolean
  /** Null for the first page. */
  onPage: (cursor: string | null) => void
}) {
  if (isFirst && !next) return null
  return (
    <p className={classes.summary}>
      <Trans>
        {shown} of {total} shown
      </Trans>
      {isFirst ? null : (
        <Button small icon="up" onClick={() => onPage(null)}>
          <Trans>Back to the first</Trans>
        </Button>
      )}
      {next ? (
        <Button small icon="down" onClick={() => onPage(next)}>
          <Trans>Show the next ones</Trans>
        </Button>
      ) : null}
    </p>
  )
}
