import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function DelegationPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Delegation`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
