import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { percentages } from './percentages.js'
import type { Tone } from './Tag.js'
import classes from './Figure.module.css'

export interface Share {
  key: string
  label: string
  count: number
  tone: Tone
  /** Wraps the figure in a link to exactly the rows that it counts. */
  link?: (figure: ReactNode) => ReactNode
}

/**
 * Counts of one whole: each as n of N with its share, and a bar of the same proportions. The shares are rounded
 * together, so they sum to 100.
 */
export function Shares({ shares, whole }: { shares: readonly Share[]; whole: number }) {
  const { i18n } = useLingui()
  const percent = percentages(shares.map((share) => share.count))
  return (
    <div className={classes.shares}>
      <div className={classes.bar} aria-hidden="true">
        {shares.map((share) =>
          share.count > 0 ? <span key={share.key} data-tone={share.tone} style={{ flexGrow: share.count }} /> : null,
        )}
      </div>
      <ul className={classes.list}>
        {shares.map((share, index) => {
          const figure = (
            <span className={classes.figure}>
              <span className={classes.label}>
                <span className={classes.dot} data-tone={share.tone} aria-hidden="true" />
                {share.label}
              </span>
              <span className={classes.numbers}>
                <strong className={classes.count}>{i18n.number(share.count)}</strong>
                <span className={classes.of}>
                  {whole > 0 ? (
                    <Trans>
                      of {i18n.number(whole)} · {percent[index]}%
                    </Trans>
                  ) : (
                    <Trans>of 0</Trans>
                  )}
                </span>
              </span>
            </span>
          )
          return <li key={share.key}>{share.link ? share.link(figure) : figure}</li>
        })}
      </ul>
    </div>
  )
}
