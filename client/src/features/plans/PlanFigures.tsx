import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type StatusBucket } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Shares } from '../../ui/Figure.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { BUCKETS } from '../projects/status.js'
import classes from './Plans.module.css'

const Fields = graphql(`
  fragment PlanFigures_figures on PlanFigures {
    asOf
    total
    cancelled
    withoutStatus
    buckets {
      bucket
      count
    }
    rule {
      en
      vi
    }
  }
`)

/** How far the plan is; each figure is a link to the projects it counts. What stands outside the total is said beside it. */
export function PlanFigures({
  figures,
  bucket: chosen,
}: {
  figures: FragmentOf<typeof Fields>
  bucket: StatusBucket | undefined
}) {
  const { i18n } = useLingui()
  const { asOf, total, cancelled, withoutStatus, buckets, rule } = read(Fields, figures)
  return (
    <Panel>
      <Shares
        whole={total}
        shares={buckets.map(({ bucket, count }) => ({
          key: bucket,
          label: i18n._(BUCKETS[bucket].words),
          count,
          tone: BUCKETS[bucket].tone,
          link: (figure) => (
            <Link
              from="/plans/$planKey"
              to="."
              search={(now) => ({
                ...now,
                first: undefined,
                withoutStatus: undefined,
                bucket: chosen === bucket ? undefined : bucket,
              })}
              resetScroll={false}
              aria-current={chosen === bucket ? 'true' : undefined}
            >
              {figure}
            </Link>
          ),
        }))}
      />
      <p className={classes.apart}>
        <span>
          <Trans>
            As of <PartialDate date={asOf} />
          </Trans>
        </span>
        {withoutStatus > 0 ? (
          <Link
            from="/plans/$planKey"
            to="."
            search={(now) => ({ ...now, first: undefined, bucket: undefined, withoutStatus: true })}
            resetScroll={false}
          >
            <Plural
              value={withoutStatus}
              one="# project without a reported status, outside the total"
              other="# projects without a reported status, outside the total"
            />
          </Link>
        ) : null}
        {cancelled > 0 ? (
          <span>
            <Plural value={cancelled} one="# cancelled, outside the total" other="# cancelled, outside the total" />
          </span>
        ) : null}
      </p>
      <details>
        <summary>
          <Trans>How these are counted</Trans>
        </summary>
        <p className="quietly">
          <Local text={rule} />
        </p>
      </details>
    </Panel>
  )
}
