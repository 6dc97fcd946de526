import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Icon } from '../ui/Icon.js'
import { Mark } from '../ui/Mark.js'
import { paths } from './paths.js'
import classes from './TopBar.module.css'

/** Name and search, where there is no room for a sidebar. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useLingui()
  return (
    <header className={classes.bar} data-print="no">
      <Link {...paths.home()} className={classes.brand}>
        <Mark size={24} />
        <span>Mufakat</span>
      </Link>
      <button type="button" className={classes.search} aria-label={t`Search or go to…`} onClick={onSearch}>
        <Icon name="search" size={22} />
      </button>
    </header>
  )
}
