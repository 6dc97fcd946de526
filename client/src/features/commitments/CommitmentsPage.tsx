import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function CommitmentsPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Commitments`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
