import { Trans } from '@lingui/react/macro'
import { Notice } from '../../ui/Notice.js'

/** After the round: the capital's word on what was given ad referendum did not come in time. */
export function NotConfirmed() {
  return (
    <Notice tone="warn" title={<Trans>Your capital’s confirmation did not come in time</Trans>}>
      <Trans>
        The round ended by its rule without it. A word that comes now is kept beside the decision and changes nothing; a new
        round is needed.
      </Trans>
    </Notice>
  )
}
