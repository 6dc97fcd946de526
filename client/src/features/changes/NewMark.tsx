import { Trans } from '@lingui/react/macro'
import { Tag } from '../../ui/Tag.js'

/** Beside what was done after the viewer was last here; nothing beside what they may have seen, or where that is not known. */
export function NewMark({ at, visited }: { at: string; visited: string | null }) {
  if (visited === null || Date.parse(at) <= Date.parse(visited)) return null
  return (
    <Tag tone="info">
      <Trans>New since your last visit</Trans>
    </Tag>
  )
}
