import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../app/paths.js'
import { Panel } from '../../ui/Page.js'

/** One kind of what has changed, with how many there are; where the history tells each act, a way there. Absent when none. */
export function ChangedPart({
  title,
  total,
  history,
  children,
}: {
  title: ReactNode
  total: number
  history?: { type: string; from: string }
  children: ReactNode
}) {
  const { i18n } = useLingui()
  if (total === 0) return null
  return (
    <Panel
      title={
        <>
          {title} <span className="quietly">{i18n.number(total)}</span>
        </>
      }
      actions={
        history ? (
          <Link {...paths.history(history)} data-print="no">
            <Trans>Act by act</Trans>
          </Link>
        ) : (
          <Link {...paths.register()} data-print="no">
            <Trans>Register of decisions</Trans>
          </Link>
        )
      }
    >
      {children}
    </Panel>
  )
}
