import type DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { byId } from '../institution/institution.store.js'

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

export const WORK_PLAN = `id, body_id, name_en, name_vi, from_year, to_year, taxonomy, adopted_on, adopted_at_id, item_count, status, is_demo,
  note, sources, 'WorkPlan' as "__typename"`
export const AREA = `id, work_plan_id, kind, number, name_en, name_vi, note, sources, 'Area' as "__typename"`

export function workPlanLoader(context: Context): DataLoader<string, WorkPlanRow | null> {
  return byId(context, 'work_plan.by_ids', `select ${WORK_PLAN} from work_plan where id = any ($1)`)
}

export function areaLoader(context: Context): DataLoader<string, AreaRow | null> {
  return byId(context, 'area.by_ids', `select ${AREA} from area where id = any ($1)`)
}
