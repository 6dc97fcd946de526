import { Trans } from '@lingui/react/macro'
import { useViewer } from '../../app/viewer.js'
import { Icon } from '../../ui/Icon.js'
import classes from './Inside.module.css'

/** Says, before anything else is read, that nothing here leaves the delegation. */
export function Inside() {
  const name = useViewer()?.delegationName ?? ''
  return (
    <p className={classes.inside}>
      <Icon name="lock" size={17} />
      <span>
        <Trans>
          Only <strong>{name}</strong> sees this: no other delegation, and not the Secretariat.
        </Trans>
      </span>
    </p>
  )
}
