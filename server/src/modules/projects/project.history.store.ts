import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { FactField } from './project.fields.js'
import { type Moment, momentKey, momentValues } from './project.moment.js'

/** One fact as the register holds it. */
export interface FactRow {
  id: string
  projectId: string
  field: FactField
  value: unknown
  effectiveOn: string
  recordedAt: Date
  tier: string
  personId: string | null
  delegationId: string | null
  officeKind: string | null
  meetingId: string | null
  reason: string | null
  sources: string[]
}

/** Which project, by which knowledge. */
export interface ProjectMoment {
  id: string
  moment: Moment | null
}

const HISTORY_LIMIT = 500

/** The facts of projects that the reader may see, in the order of recording; the latest 500 of each. */
export function historyLoader(context: Context): DataLoader<ProjectMoment, FactRow[], string> {
  return byMoment((ids, moment) =>
    context.reads.rows<FactRow>({
      name: 'project.history',
      text: `select f.* from unnest($1::uuid[]) asked (id) cross join lateral (
          select id, project_id, field, value, effective_on, recorded_at, tier, person_id, delegation_id, office_kind,
            meeting_id, reason, sources
          from project_fact where project_id = asked.id and recorded_at <= $2::timestamptz
          order by recorded_at desc, effective_from desc, field desc, id desc limit ${HISTORY_LIMIT}) f
        order by f.recorded_at, partial_start(f.effective_on), f.field, f.id`,
      values: [ids, momentValues(moment)[1]],
    }),
  )
}

/** The facts that have no column (funding, budget note, documents, aliases), as known at a moment. */
export function detailLoader(context: Context): DataLoader<ProjectMoment, Pick<FactRow, 'projectId' | 'field' | 'value'>[], string> {
  return byMoment((ids, moment) =>
    context.reads.rows({
      name: 'project.details',
      text: `select project_id, field, value from project_facts_at($1::uuid[], $2::date, $3::timestamptz,
        array['funding', 'budget_note', 'documents', 'aliases'])`,
      values: [ids, ...momentValues(moment)],
    }),
  )
}

/** A loader whose keys ask about the same moment in one statement. */
function byMoment<Row extends { projectId: string }>(
  read: (ids: string[], moment: Moment | null) => Promise<Row[]>,
): DataLoader<ProjectMoment, Row[], string> {
  return new DataLoader<ProjectMoment, Row[], string>(
    async (asked) => {
      const moments = new Map(asked.map(({ moment }) => [momentKey(moment), moment]))
      const answers = new Map<string, Row[]>()
      for (const [key, moment] of moments) {
        const ids = asked.filter((each) => momentKey(each.moment) === key).map(({ id }) => id)
        for (const row of await read(ids, moment)) {
          const place = `${key} ${row.projectId}`
          const rows = answers.get(place)
          if (rows) rows.push(row)
          else answers.set(place, [row])
        }
      }
      return asked.map(({ id, moment }) => answers.get(`${momentKey(moment)} ${id}`) ?? [])
    },
    { cacheKeyFn: ({ id, moment }) => `${id} ${momentKey(moment)}` },
  )
}
