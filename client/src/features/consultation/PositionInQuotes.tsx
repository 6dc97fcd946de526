import type { PositionKind } from '@mufakat/schema'
import { PositionTag } from '../rounds/PositionTag.js'
import classes from './Consultation.module.css'

/** A position as it will be read. */
export function PositionInQuotes({ kind, text }: { kind: PositionKind; text: string | null }) {
  return (
    <blockquote className={classes.suggestion}>
      <span>
        <PositionTag kind={kind} />
      </span>
      {text ? <p className={classes.words}>{text}</p> : null}
    </blockquote>
  )
}
