import { Trans } from '@lingui/react/macro'
import classes from './RevisionDiff.module.css'
import type { DiffLine } from './text-diff.js'

/** One line with its changes: underlined and struck through as well as coloured, and said in words to a screen reader. */
export function DiffStretches({ line }: { line: DiffLine }) {
  const only = line.length === 1 ? line[0]!.is : undefined
  return (
    <p className={classes.line} data-is={only}>
      {line.map(({ is, text }, index) =>
        is === 'same' ? (
          <span key={index}>{text}</span>
        ) : is === 'added' ? (
          <ins key={index}>
            <span className="visually-hidden">
              <Trans>[added:</Trans>{' '}
            </span>
            {text}
            <span className="visually-hidden">]</span>
          </ins>
        ) : (
          <del key={index}>
            <span className="visually-hidden">
              <Trans>[removed:</Trans>{' '}
            </span>
            {text}
            <span className="visually-hidden">]</span>
          </del>
        ),
      )}
    </p>
  )
}
