import { useLingui } from '@lingui/react/macro'
import type { ProjectStatus } from '@mufakat/schema'
import { Tag } from '../../ui/Tag.js'
import { STATUSES } from './status.js'

/** A project's declared status; “not reported” is said, never guessed from dates. */
export function ProjectStatusTag({ status }: { status: ProjectStatus | null }) {
  const { t, i18n } = useLingui()
  if (!status) return <Tag icon="more">{t`Not reported`}</Tag>
  const { words, tone, icon } = STATUSES[status]
  return (
    <Tag tone={tone} icon={icon}>
      {i18n._(words)}
    </Tag>
  )
}
