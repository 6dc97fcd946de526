import { Trans, useLingui } from '@lingui/react/macro'
import { ButtonLink } from '../ui/ButtonLink.js'
import { Empty } from '../ui/Empty.js'
import { Page } from '../ui/Page.js'
import { paths } from './paths.js'

/** Nothing at this address, or nothing that the viewer may know of: the same words for both. */
export function NotThere() {
  const { t } = useLingui()
  return (
    <Page title={t`Not found`}>
      <Empty
        icon="search"
        title={<Trans>There is nothing here that you can see</Trans>}
        action={
          <ButtonLink {...paths.search()} icon="search">
            <Trans>Search</Trans>
          </ButtonLink>
        }
      >
        <Trans>The address may be mistyped, or the record may belong to a circle that you are not in.</Trans>
      </Empty>
    </Page>
  )
}
