import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './ErrorSummary.module.css'

export interface FieldProblem {
  /** Id of the control, or of the element to go to. */
  field: string
  reason: ReactNode
  remedy?: ReactNode
}

/**
 * What stands in the way, each line a link to its field. Takes the focus when it appears and again whenever `turn`
 * changes, so that a second failed attempt is heard too.
 */
export function ErrorSummary({
  title,
  problems,
  turn = 0,
  onGo,
}: {
  title?: ReactNode
  problems: readonly FieldProblem[]
  turn?: number
  onGo?: (field: string) => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) ref.current?.focus()
  }, [turn, problems.length])
  if (problems.length === 0) return null
  return (
    <div ref={ref} className={classes.summary} role="alert" tabIndex={-1}>
      <h2>{title ?? <Trans>There is a problem</Trans>}</h2>
      <ul>
        {problems.map(({ field, reason, remedy }, index) => (
          <li key={`${field}-${index}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                onGo?.(field)
                requestAnimationFrame(() => goTo(field))
              }}
            >
              {reason}
            </a>
            {remedy ? <span className={classes.remedy}> {remedy}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(field: string) {
  const target = document.getElementById(field)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
