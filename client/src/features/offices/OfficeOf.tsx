import { Trans, useLingui } from '@lingui/react/macro'
import type { OfficeKind } from '@mufakat/schema'
import { useLocal } from '../../ui/Local.js'
import { officeName } from '../members/offices.js'

interface Names {
  kind: OfficeKind
  title: { en: string | null; vi: string | null }
  delegation: { name: { en: string | null; vi: string | null } }
}

/** An office by its title and its delegation, as a confirmation names it. */
export function OfficeOf({ office: { kind, title, delegation } }: { office: Names }) {
  const { i18n } = useLingui()
  const local = useLocal()
  const name = local(title) || i18n._(officeName(kind))
  const of = local(delegation.name)
  return (
    <strong>
      <Trans comment="an office and its delegation: Senior official, Indonesia">
        {name}, {of}
      </Trans>
    </strong>
  )
}
