import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ProjectDates } from '../projects/ProjectDates.js'
import { ProjectStatusTag } from '../projects/ProjectStatusTag.js'
import { BUCKET_ORDER, BUCKETS } from '../projects/status.js'
import classes from './Plans.module.css'

const Fields = graphql(`
  fragment PlanBoard_project on Project {
    id
    code
    bucket
    status
    title {
      en
      vi
    }
    lead {
      ...DelegationChip_delegation
    }
    ...ProjectDates_project
  }
`)

/** The projects of a plan under the three public statuses; what is outside them stands last. */
export function PlanBoard({ projects }: { projects: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  const items = projects.map((project) => read(Fields, project))
  const rest = items.filter(({ bucket }) => !bucket)
  const columns = [
    ...BUCKET_ORDER.map((bucket) => ({
      key: bucket as string,
      name: i18n._(BUCKETS[bucket].words),
      items: items.filter((item) => item.bucket === bucket),
    })),
    ...(rest.length > 0 ? [{ key: 'none', name: t`Outside the total`, items: rest }] : []),
  ]
  return (
    <div className={classes.board}>
      {columns.map((column) => (
        <section key={column.key} className={classes.column} aria-label={column.name}>
          <h2>
            {column.name}
            <span className={classes.columnCount}>{i18n.number(column.items.length)}</span>
          </h2>
          {column.items.length === 0 ? (
            <p className="quietly">
              <Trans>None</Trans>
            </p>
          ) : null}
          {column.items.map((item) => (
            <article key={item.id} className={classes.item}>
              <span className={classes.code}>{item.code}</span>
              <Link {...paths.project(item.code)}>
                <Local text={item.title} />
              </Link>
              {item.lead ? <DelegationChip delegation={item.lead} /> : null}
              <span className={classes.small}>
                <ProjectDates project={item} />
              </span>
              {item.status && item.status !== item.bucket ? (
                <span>
                  <ProjectStatusTag status={item.status} />
                </span>
              ) : null}
            </article>
          ))}
        </section>
      ))}
    </div>
  )
}
