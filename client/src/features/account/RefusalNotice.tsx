import { Trans } from '@lingui/react/macro'
import type { SignInRefusal } from '../../app/sign-in.js'
import { Notice } from '../../ui/Notice.js'

/** Why it was not done, in the server's words; a person who stopped it themselves is told that nothing changed. */
export function RefusalNotice({ refusal }: { refusal: SignInRefusal | undefined }) {
  if (!refusal) return null
  return (
    <Notice tone="bad" live title={refusal.message ?? <Trans>Nothing was changed</Trans>}>
      {refusal.remedy ?? <Trans>The device or the server did not answer. Try again.</Trans>}
    </Notice>
  )
}
