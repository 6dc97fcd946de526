import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function HistoryPage() {
  const { t } = useLingui()
  return (
    <Page title={t`History`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
