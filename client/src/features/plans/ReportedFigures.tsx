import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Shares } from '../../ui/Figure.js'
import { Tag } from '../../ui/Tag.js'
import { BUCKETS } from '../projects/status.js'
import { Sources } from '../sources/Sources.js'
import classes from './Plans.module.css'

const Fields = graphql(`
  fragment ReportedFigures_figure on ReportedFigure {
    total
    asOf {
      text
    }
    reportedAt {
      name {
        en
        vi
      }
    }
    counts {
      bucket
      count
    }
    checks {
      about
      verdict
      words {
        en
        vi
      }
    }
    comparison {
      words {
        en
        vi
      }
    }
    sources {
      ...Sources_source
    }
  }
`)

/** A figure as a source printed it, with the arithmetic: what agrees, what contradicts its own counts. */
export function ReportedFigures({ figure }: { figure: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { total, asOf, reportedAt, counts, checks, comparison, sources } = read(Fields, figure)
  const whole = total ?? counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={classes.reported}>
      <h3>
        <Trans>
          Reported as of <PartialDate date={asOf.text} />
        </Trans>
        {reportedAt ? (
          <span className={classes.small}>
            {' · '}
            <Local text={reportedAt.name} />
          </span>
        ) : null}
      </h3>
      {counts.length > 0 ? (
        <Shares
          whole={whole}
          shares={counts.map(({ bucket, count }) => ({
            key: bucket,
            label: i18n._(BUCKETS[bucket].words),
            count,
            tone: BUCKETS[bucket].tone,
          }))}
        />
      ) : null}
      <ul className={classes.checks}>
        {checks.map(({ about, verdict, words }) => (
          <li key={about} className={classes.check}>
            {verdict === 'AGREES' ? (
              <Tag tone="good" icon="check">
                <Trans>Agrees with its own counts</Trans>
              </Tag>
            ) : (
              <Tag tone="bad" icon="alert">
                <Trans>Contradicts its own counts</Trans>
              </Tag>
            )}
            <span>
              <Local text={words} />
            </span>
          </li>
        ))}
      </ul>
      {comparison ? (
        <p className={classes.small}>
          <Local text={comparison.words} />
        </p>
      ) : null}
      <Sources sources={sources} />
    </section>
  )
}
