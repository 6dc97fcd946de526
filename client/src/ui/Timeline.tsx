import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import type { Tone } from './Tag.js'
import classes from './Timeline.module.css'

/** Things that happened, in the order given. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className={classes.timeline}>{children}</ol>
}

/** One thing: what, who and when on one line, and what it says beneath. */
export function Moment({
  icon = 'circle',
  tone = 'neutral',
  what,
  when,
  children,
}: {
  icon?: IconName
  tone?: Tone
  what: ReactNode
  when: ReactNode
  children?: ReactNode
}) {
  return (
    <li className={classes.moment} data-tone={tone}>
      <span className={classes.mark}>
        <Icon name={icon} size={14} />
      </span>
      <div className={classes.words}>
        <p className={classes.line}>
          <span>{what}</span>
          <span className={classes.when}>{when}</span>
        </p>
        {children}
      </div>
    </li>
  )
}
