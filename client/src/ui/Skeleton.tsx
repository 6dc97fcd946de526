import { useLingui } from '@lingui/react/macro'
import classes from './Skeleton.module.css'

/** Shapes of what is coming. Invisible for the first 150 ms, so that a fast answer never flickers. */
export function Skeleton({
  lines = 3,
  kind = 'lines',
}: {
  lines?: number
  kind?: 'lines' | 'rows' | 'cards' | 'page'
}) {
  const { t } = useLingui()
  return (
    <div className={classes.skeleton} data-kind={kind} role="status" aria-label={t`Loading`}>
      {kind === 'page' ? <span className={classes.heading} /> : null}
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={classes.line} />
      ))}
    </div>
  )
}
