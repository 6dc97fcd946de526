import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import classes from './Empty.module.css'

/** Nothing to show: why, what would fill it, and one thing to do. */
export function Empty({
  icon = 'keep',
  title,
  children,
  action,
}: {
  icon?: IconName
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon name={icon} size={26} />
      </span>
      <p className={classes.title}>{title}</p>
      {children ? <p className={classes.why}>{children}</p> : null}
      {action}
    </div>
  )
}
