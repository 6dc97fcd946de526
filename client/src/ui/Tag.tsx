import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import classes from './Tag.module.css'

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'round'

/** A state in a word, a shape and a colour; flat, so that nobody takes it for a button. */
export function Tag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </span>
  )
}
