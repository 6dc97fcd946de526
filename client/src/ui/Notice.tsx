import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import type { Tone } from './Tag.js'
import classes from './Notice.module.css'

const ICONS: Partial<Record<Tone, IconName>> = { good: 'check', warn: 'alert', bad: 'stop', round: 'scales' }

/** A few words that stand out where they apply. `live` announces it, for what appears after an act. */
export function Notice({
  tone = 'info',
  title,
  live,
  children,
}: {
  tone?: Tone
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div className={classes.notice} data-tone={tone} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={ICONS[tone] ?? 'info'} size={20} />
      <div className={classes.words}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
