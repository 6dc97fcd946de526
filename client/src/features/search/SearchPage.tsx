import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function SearchPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Search`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
