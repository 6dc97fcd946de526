import { Trans } from '@lingui/react/macro'
import { Tag } from '../../ui/Tag.js'

/** A partner's own word on a joint item; null while it has given none. Of one that proposed the item, its proposal. */
export function ConsentTag({ consents, byProposal }: { consents: boolean | null; byProposal: boolean }) {
  if (consents === null) {
    return (
      <Tag icon="clock">
        <Trans>Consent not given yet</Trans>
      </Tag>
    )
  }
  return consents ? (
    <Tag tone="good" icon="check">
      {byProposal ? <Trans>Consents, by its proposal</Trans> : <Trans>Consents</Trans>}
    </Tag>
  ) : (
    <Tag tone="bad" icon="cross">
      <Trans>Declines</Trans>
    </Tag>
  )
}
