import { Trans } from '@lingui/react/macro'
import { Empty } from '../../ui/Empty.js'

/** What can be typed, before anything is. */
export function SearchTips() {
  return (
    <Empty icon="search" title={<Trans>Look for anything that you may see</Trans>}>
      <Trans>
        Vietnamese can be typed with or without marks: “cong vu” finds “công vụ”, and words typed with marks come first.
        A code such as P-2026-001 or C-011 opens its page.
      </Trans>
    </Empty>
  )
}
