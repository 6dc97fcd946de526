import type { OfficeKind } from '@mufakat/schema'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { officeName } from '../features/members/offices.js'
import { isContributor } from '../start/first-questions.js'
import { useLocal } from '../ui/Local.js'
import { useAsk } from './ask.js'
import { ViewerContext, ViewerQuery } from './viewer.js'

const CONSULTING: OfficeKind[] = ['FOCAL_POINT', 'PARTNER_FOCAL_POINT', 'SENIOR_OFFICIAL', 'HEAD']

/** Makes known to every screen who is signed in. `asking` is shown until that is known, `nobody` when nobody is. */
export function ViewerProvider({
  asking,
  nobody,
  children,
}: {
  asking: ReactNode
  nobody: ReactNode
  children: ReactNode
}) {
  const { i18n, t } = useLingui()
  const local = useLocal()
  const { data, loading } = useAsk(ViewerQuery, {})
  if (!data) return loading ? asking : nobody
  const { viewer } = data
  if (!viewer) return nobody
  const { delegation } = viewer
  return (
    <ViewerContext
      value={{
        id: viewer.id,
        name: viewer.name,
        isDemo: viewer.isDemo,
        isSecretariat: viewer.isSecretariat,
        isPartner: delegation?.kind === 'PARTNER',
        isContributor: isContributor(viewer.offices),
        mayConsult: viewer.offices.some(({ kind }) => CONSULTING.includes(kind)),
        delegationKey: delegation?.key ?? '',
        delegationCode: delegation?.iso2 ?? 'SEC',
        delegationZone: delegation?.timeZone ?? 'Asia/Jakarta',
        delegationName: delegation ? local(delegation.name) : '',
        offices: viewer.offices.map(({ kind, title, actingFor }) => {
          const office = local(title) || i18n._(officeName(kind))
          return actingFor ? t`${office}, acting for ${actingFor.name}` : office
        }),
      }}
    >
      {children}
    </ViewerContext>
  )
}
