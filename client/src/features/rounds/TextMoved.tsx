import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'

/** Tells who is about to state a position that the text became another one while they had the form open. */
export function TextMoved({
  code,
  read,
  released,
  onRead,
}: {
  code: string
  read: number
  released: number
  onRead: () => void
}) {
  if (read === released) return null
  return (
    <Notice tone="warn" live title={<Trans>The text changed while you were here: it is revision {released} now</Trans>}>
      <p>
        <Link {...paths.proposalChanges(code, read, released)}>
          <Trans>See what changed up to revision {released}</Trans>
        </Link>
      </p>
      <Button small onClick={onRead}>
        <Trans>I have read it; go on with revision {released}</Trans>
      </Button>
    </Notice>
  )
}
