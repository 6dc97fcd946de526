import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { groupedBy } from '../institution/institution.store.js'
import { type Moment, momentKey, momentValues } from '../projects/project.moment.js'
import type { StatusCount } from './figures.rules.js'
import type { Reported } from './reconcile.rules.js'

/** Which plan, at which moment. */
export interface PlanMoment {
  planId: string
  moment: Moment | null
}

const NOW = `select p.work_plan_id as plan_id, p.status, count(*)::int as count from project p
  where p.work_plan_id = any ($1) and coalesce(p.title_en, p.title_vi) is not null group by 1, 2`

const THEN = `select plan.id as plan_id, k.status, count(*)::int as count
  from unnest($1::text[]) plan (id) cross join lateral (
    select max(f.value #>> '{}') filter (where f.field = 'status') as status
    from project_facts_at(array(select p.id from project p where p.work_plan_id = plan.id), $2::date, $3::timestamptz,
      array['status', 'title_en', 'title_vi']) f
    group by f.project_id having bool_or(f.field in ('title_en', 'title_vi') and f.value <> 'null')
  ) k group by 1, 2`

/** Counts by status of the projects of plans that the reader may see, at a moment; plans of one moment in one statement. */
export function statusCountsLoader(context: Context): DataLoader<PlanMoment, StatusCount[], string> {
  return new DataLoader<PlanMoment, StatusCount[], string>(
    async (asked) => {
      const moments = new Map(asked.map(({ moment }) => [momentKey(moment), moment]))
      const found = new Map<string, StatusCount[]>()
      for (const [key, moment] of moments) {
        const plans = asked.filter((each) => momentKey(each.moment) === key).map(({ planId }) => planId)
        const rows = await context.reads.rows<StatusCount & { planId: string }>(
          moment
            ? { name: 'figures.then', text: THEN, values: [plans, ...momentValues(moment)] }
            : { name: 'figures.now', text: NOW, values: [plans] },
        )
        for (const row of rows) found.set(`${key} ${row.planId}`, [...(found.get(`${key} ${row.planId}`) ?? []), row])
      }
      return asked.map(({ planId, moment }) => found.get(`${momentKey(moment)} ${planId}`) ?? [])
    },
    { cacheKeyFn: ({ planId, moment }) => `${planId} ${momentKey(moment)}` },
  )
}

export interface ReportedFigureRow extends Reported {
  id: string
  workPlanId: string | null
  asOf: string
  reportedAtId: string | null
  /** Whether it counts only some of the plan's items. */
  isPart: boolean
  note: string | null
  sources: string[]
}

/** Figures that sources report about plans, latest first. */
export function reportedFiguresLoader(context: Context): DataLoader<string, ReportedFigureRow[]> {
  return groupedBy(
    context,
    'reported_figure.of_plans',
    `select id, work_plan_id, as_of, reported_at_id, counts, total, reported_percent, reported_group_percent, is_part, note, sources
     from reported_figure where work_plan_id = any ($1) order by partial_start(as_of) desc, id`,
    'workPlanId',
  )
}
