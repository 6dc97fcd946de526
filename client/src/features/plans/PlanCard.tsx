import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Shares } from '../../ui/Figure.js'
import { Local } from '../../ui/Local.js'
import { BUCKETS } from '../projects/status.js'
import { PlanStatusTag } from './PlanStatusTag.js'
import classes from './Plans.module.css'

const Fields = graphql(`
  fragment PlanCard_plan on WorkPlan {
    key
    fromYear
    toYear
    status
    itemCount
    name {
      en
      vi
    }
    body {
      name {
        en
        vi
      }
    }
    figures {
      total
      withoutStatus
      buckets {
        bucket
        count
      }
    }
  }
`)

/** A plan and how far it is, today. */
export function PlanCard({ plan }: { plan: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { key, fromYear, toYear, status, itemCount, name, body, figures } = read(Fields, plan)
  return (
    <article className={classes.card}>
      <p className={classes.above}>
        <span>
          <Local text={body.name} /> · {fromYear}–{toYear}
        </span>
        <PlanStatusTag status={status} />
      </p>
      <h2>
        <Link {...paths.plan(key)}>
          <Local text={name} />
        </Link>
      </h2>
      {figures.total > 0 ? (
        <Shares
          whole={figures.total}
          shares={figures.buckets.map(({ bucket, count }) => ({
            key: bucket,
            label: i18n._(BUCKETS[bucket].words),
            count,
            tone: BUCKETS[bucket].tone,
          }))}
        />
      ) : (
        <p className="quietly">
          <Trans>No project with a reported status is known yet.</Trans>
        </p>
      )}
      {itemCount ? (
        <p className={classes.small}>
          <Trans>The plan’s text names {itemCount} items; only those whose titles are public are listed here.</Trans>
        </p>
      ) : null}
    </article>
  )
}
