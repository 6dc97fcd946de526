import { Trans } from '@lingui/react/macro'
import type { Outcome } from '../../app/command.js'
import { Instant } from '../../ui/Instant.js'
import { Notice } from '../../ui/Notice.js'

interface Answer {
  recordedAt: string
  replaced?: { name: string } | null
}

/** The server's acknowledgement, with its time; and whose position was replaced, when it was a colleague's. */
export function Recorded({ outcome }: { outcome: Outcome<Answer> | undefined }) {
  if (outcome?.is !== 'ok') return null
  const { recordedAt, replaced } = outcome.ok
  return (
    <Notice tone="good" live title={<Trans>Your position is recorded</Trans>}>
      <p>
        <Trans>
          By the server’s clock: <Instant at={recordedAt} />
        </Trans>
      </p>
      {replaced ? (
        <p>
          <Trans>It replaces the position of {replaced.name}, who is told. Both are kept.</Trans>
        </p>
      ) : null}
    </Notice>
  )
}
