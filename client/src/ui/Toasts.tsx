import { Icon } from './Icon.js'
import classes from './Toasts.module.css'
import { useToasts } from './toast.js'

/** The place where toasts appear; once per app. */
export function Toasts() {
  return (
    <div className={classes.toasts} role="status" data-print="no">
      {useToasts().map(({ id, words }) => (
        <p key={id} className={classes.toast}>
          <Icon name="check" />
          {words}
        </p>
      ))}
    </div>
  )
}
