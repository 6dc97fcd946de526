import { Trans, useLingui } from '@lingui/react/macro'
import type { SearchKind } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { Icon } from '../../ui/Icon.js'
import type { KINDS } from './kinds.js'
import classes from './Search.module.css'

/** Narrows a search to one kind of thing. Each has an address. */
export function KindChips({
  words,
  kinds,
  current,
}: {
  words: string
  kinds: typeof KINDS
  current: SearchKind | undefined
}) {
  const { t, i18n } = useLingui()
  return (
    <nav aria-label={t`Kinds of results`}>
      <ul className={classes.chips}>
        <li>
          <Link {...paths.search(words)} replace className={classes.chip} aria-current={current ? undefined : 'page'}>
            <Trans>Everything</Trans>
          </Link>
        </li>
        {Object.entries(kinds).map(([kind, { all, icon }]) => (
          <li key={kind}>
            <Link
              {...paths.search(words, kind)}
              replace
              className={classes.chip}
              aria-current={kind === current ? 'page' : undefined}
            >
              <Icon name={icon} size={15} />
              {i18n._(all)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
