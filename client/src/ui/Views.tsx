import { Link, type LinkOptions } from '@tanstack/react-router'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './Views.module.css'

interface View {
  key: string
  name: ReactNode
  count?: number | null
  link: LinkOptions
}

/** Parts of one thing, one shown at a time. Each has an address, so these are links and not tabs. */
export function Views({ name, current, views }: { name: string; current: string; views: readonly View[] }) {
  const { i18n } = useLingui()
  return (
    <nav aria-label={name} className={classes.nav} data-print="no">
      <ul className={classes.views}>
        {views.map((view) => (
          <li key={view.key}>
            <Link
              {...view.link}
              replace
              resetScroll={false}
              className={classes.view}
              aria-current={view.key === current ? 'page' : undefined}
            >
              {view.name}
              {view.count ? <span className={classes.count}>{i18n.number(view.count)}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
