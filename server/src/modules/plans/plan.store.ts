import type { Context } from '../../context.js'
import { publishedById, publishedOf, type PublishedLoader } from '../../kernel/published.js'
import type { Reader } from '../../kernel/unit.js'

export interface WorkPlanRow {
  __typename: 'WorkPlan'
  id: string
  bodyId: string
  nameEn: string
  nameVi: string | null
  fromYear: number
  toYear: number
  taxonomy: string
  adoptedOn: string | null
  adoptedAtId: string | null
  itemCount: number | null
  status: string
  statusAsOf: string | null
  isDemo: boolean
  note: string | null
  sources: string[]
}

export interface AreaRow {
  __typename: 'Area'
  id: string
  workPlanId: string
  kind: string
  number: number
  nameEn: string
  nameVi: string | null
  note: string | null
  sources: string[]
}

export const WORK_PLAN = `id, body_id, name_en, name_vi, from_year, to_year, taxonomy, adopted_on, adopted_at_id, item_count, status, status_as_of,
  is_demo, note, sources, 'WorkPlan' as "__typename"`
export const AREA = `id, work_plan_id, kind, number, name_en, name_vi, note, sources, 'Area' as "__typename"`

export function workPlanLoader(context: Context): PublishedLoader<WorkPlanRow | null> {
  return publishedById(context, 'work_plan.by_ids', `select ${WORK_PLAN} from work_plan where id = any ($1)`)
}

export function areaLoader(context: Context): PublishedLoader<AreaRow | null> {
  return publishedById(context, 'area.by_ids', `select ${AREA} from area where id = any ($1)`)
}

export interface PillarRow {
  __typename: 'Pillar'
  id: string
  abbreviation: string
  nameEn: string
  nameVi: string
  note: string | null
  sources: string[]
}

const PILLAR = `id, abbreviation, name_en, name_vi, note, sources, 'Pillar' as "__typename"`

/** Plans by body and then by years, newest first; of one body when it is given. */
export async function listWorkPlans(reads: Reader, bodyId: string | null): Promise<WorkPlanRow[]> {
  return reads.rows<WorkPlanRow>({
    name: 'work_plan.list',
    text: `select ${WORK_PLAN} from work_plan w where $1::text is null or body_id = $1
      order by (select position from body where body.id = w.body_id), from_year desc, id limit 200`,
    values: [bodyId],
  })
}

/** The pillars of the ASEAN Community, in their usual order. */
export async function listPillars(reads: Reader): Promise<PillarRow[]> {
  return reads.rows<PillarRow>({
    name: 'pillar.list',
    text: `select ${PILLAR} from pillar order by array_position(array['apsc', 'aec', 'ascc'], id), id`,
  })
}

export function pillarLoader(context: Context): PublishedLoader<PillarRow | null> {
  return publishedById(context, 'pillar.by_ids', `select ${PILLAR} from pillar where id = any ($1)`)
}

/** The areas of plans, by number. */
export function areasLoader(context: Context): PublishedLoader<AreaRow[]> {
  return publishedOf(context, 'area.of_plans', `select ${AREA} from area where work_plan_id = any ($1) order by number`, 'workPlanId')
}
