import type { ReactNode } from 'react'
import classes from './Entries.module.css'

/** Things to open, one beneath the other on one sheet. Children are `Entry`s. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={classes.entries}>{children}</ul>
}

/**
 * One thing: what it is, with its state at the side. `title` holds the one link; the whole row leads where it leads.
 * Other links stay reachable above it.
 */
export function Entry({
  above,
  title,
  side,
  children,
}: {
  above?: ReactNode
  title: ReactNode
  side?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className={classes.entry}>
      <div className={classes.main}>
        {above ? <span className={classes.above}>{above}</span> : null}
        <span className={classes.title}>{title}</span>
        {children ? <div className={classes.about}>{children}</div> : null}
      </div>
      {side ? <div className={classes.side}>{side}</div> : null}
    </li>
  )
}
