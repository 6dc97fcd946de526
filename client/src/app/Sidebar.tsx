import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Icon } from '../ui/Icon.js'
import { Mark } from '../ui/Mark.js'
import { paths } from './paths.js'
import { usePlaces } from './places.js'
import classes from './Sidebar.module.css'
import { Me } from './Me.js'

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Places, search and who I am; for screens with room beside the content. */
export function Sidebar({ onSearch }: { onSearch: () => void }) {
  const { t, i18n } = useLingui()
  const places = usePlaces()
  return (
    <aside className={classes.sidebar} data-print="no">
      <Link {...paths.home()} className={classes.brand}>
        <Mark />
        <span>Mufakat</span>
      </Link>
      <button type="button" className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <Icon name="search" size={16} />
        <span>
          <Trans>Search or go to…</Trans>
        </span>
        <kbd className={classes.keys} aria-hidden="true">
          {isMac ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      <nav className={classes.nav} aria-label={t`Places`}>
        <ul className={classes.places}>
          {places.map(({ name, icon, link }) => (
            <li key={link.to}>
              <Link
                {...link}
                className={classes.place}
                activeOptions={{ exact: link.to === '/', includeSearch: false }}
              >
                <Icon name={icon} />
                {i18n._(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Me />
    </aside>
  )
}
