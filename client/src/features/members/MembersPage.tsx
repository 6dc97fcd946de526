import { useLingui } from '@lingui/react/macro'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'

export function MembersPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Members and agencies`}>
      <Skeleton kind="rows" />
    </Page>
  )
}
