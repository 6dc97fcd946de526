import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function CommitmentPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Commitment`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
