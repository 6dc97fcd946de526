import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog } from '../ui/Dialog.js'
import { Icon } from '../ui/Icon.js'
import classes from './BottomBar.module.css'
import { Me } from './Me.js'
import { usePlaces } from './places.js'

/** Places within reach of a thumb: the first four, and the rest behind “More”. */
export function BottomBar() {
  const { t, i18n } = useLingui()
  const places = usePlaces()
  const [open, setOpen] = useState(false)
  return (
    <>
      <nav className={classes.bar} aria-label={t`Places`} data-print="no">
        {places.slice(0, 4).map(({ name, icon, link }) => (
          <Link
            key={link.to}
            {...link}
            className={classes.place}
            activeOptions={{ exact: link.to === '/', includeSearch: false }}
          >
            <Icon name={icon} size={22} />
            <span className={classes.word}>{i18n._(name)}</span>
          </Link>
        ))}
        <button type="button" className={classes.place} onClick={() => setOpen(true)}>
          <Icon name="menu" size={22} />
          <span className={classes.word}>
            <Trans>More</Trans>
          </span>
        </button>
      </nav>
      <Dialog open={open} title={<Trans>More</Trans>} onClose={() => setOpen(false)}>
        <ul className={classes.rest}>
          {places.slice(4).map(({ name, icon, link }) => (
            <li key={link.to}>
              <Link {...link} className={classes.row} onClick={() => setOpen(false)}>
                <Icon name={icon} size={20} />
                {i18n._(name)}
              </Link>
            </li>
          ))}
        </ul>
        <Me />
      </Dialog>
    </>
  )
}
