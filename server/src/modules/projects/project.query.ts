import { CURRENT_FIELDS, FACT_FIELDS, type FactField } from './project.fields.js'
import { type Moment, momentValues } from './project.moment.js'

/** Collects the values of a statement and answers their places. */
export class Values {
  readonly list: unknown[] = []

  bind(value: unknown): string {
    return `$${this.list.push(value)}`
  }
}

const FIXED = `p.id, p.code, p.body_id, p.work_plan_id, p.delegation_id, p.tier, p.shared_with, p.proposal_id, p.is_demo,
  p.sources, p.revision, p.created_at`

/** The column names of a known project, in words of a select list. */
export const PROJECT_COLUMNS = `k.id, k.code, k.body_id, k.work_plan_id, k.delegation_id, k.tier, k.shared_with, k.proposal_id,
  k.is_demo, k.sources, k.revision, k.created_at, ${CURRENT_FIELDS.map((field) => `k.${field}`).join(', ')},
  k.status_effective_on, k.status_recorded_at, 'Project' as "__typename"`

/**
 * A sub-select of the projects known at a moment, one row each with the same columns for every moment: today's are the
 * columns of `project`, another day's are gathered from its facts. `which` narrows by what never changes, on `p`. A
 * project is known from the first day on which it has a title. With `fields` only these and the titles are gathered.
 */
export function knownProjects(moment: Moment | null, which: string, values: Values, fields = CURRENT_FIELDS): string {
  if (!moment) {
    const current = CURRENT_FIELDS.map((field) => `p.${field}`).join(', ')
    return `(select ${FIXED}, ${current}, p.title_key, p.title_folded, p.status_effective_on, p.status_recorded_at from project p
      where ${which} and coalesce(p.title_en, p.title_vi) is not null)`
  }
  const [day, knownAt] = momentValues(moment)
  const gathered = CURRENT_FIELDS.filter((field) => fields.includes(field) || field === 'title_en' || field === 'title_vi')
  return `(select *, fold(coalesce(title_en, title_vi)) as title_key, fold(concat_ws(' ', code, title_en, title_vi)) as title_folded
    from (select ${FIXED}, f.*
    from project p join (
      select project_id, ${gathered.map(fromFacts).join(', ')},
        max(effective_on) filter (where field = 'status') as status_effective_on,
        max(recorded_at) filter (where field = 'status') as status_recorded_at
      from project_facts_at(array(select p.id from project p where ${which}), ${values.bind(day)}::date, ${values.bind(knownAt)}::timestamptz,
        ${values.bind(gathered)}::text[])
      group by project_id
    ) f on f.project_id = p.id) then_known where coalesce(title_en, title_vi) is not null)`
}

/** The value of a field as a column; each project has one fact of a field at most. */
function fromFacts(field: FactField): string {
  const type = FACT_FIELDS[field]
  return `(max(value #>> '{}') filter (where field = '${field}'))${type === 'text' ? '' : `::${type}`} as ${field}`
}
