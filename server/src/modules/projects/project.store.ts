import { createHash } from 'node:crypto'
import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Audience } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { FactField } from './project.fields.js'
import type { Moment } from './project.moment.js'
import { knownProjects, PROJECT_COLUMNS, Values } from './project.query.js'
import type { ProjectStatus } from './project.rules.js'

/** A project as known at a moment. Dates are partial; ids are keys of delegations, agencies and areas. */
export interface ProjectRow extends Audience {
  __typename: 'Project'
  id: string
  code: string
  bodyId: string
  workPlanId: string | null
  proposalId: string | null
  isDemo: boolean
  sources: string[]
  revision: number
  createdAt: Date
  titleEn: string | null
  titleVi: string | null
  summaryEn: string | null
  summaryVi: string | null
  kind: string | null
  proposerId: string | null
  leadId: string | null
  leadAgencyId: string | null
  coLeadIds: string[] | null
  participation: 'ALL' | 'LIST' | null
  participantIds: string[] | null
  participationReason: string | null
  partnerIds: string[] | null
  areaId: string | null
  pillarLinks: { pillarId: string; role: 'lead' | 'cooperating' }[] | null
  recurring: boolean | null
  plannedStart: string | null
  plannedEnd: string | null
  revisedStart: string | null
  revisedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  venue: string | null
  mandate: Mandate | null
  note: string | null
  status: ProjectStatus | null
  statusEffectiveOn: string | null
  statusRecordedAt: Date | null
  /** The moment at which it is known so; null for today. */
  moment: Moment | null
}

/** Who proposed a project and which meeting took it up; what no source says is left out. */
export interface Mandate {
  proposedById?: string | null
  raisedAtId?: string | null
  meetingId?: string | null
  round?: string | null
  number?: number | null
}

/** Which projects; null and empty do not narrow. */
export interface ProjectFilter {
  workPlanId?: string | null
  bodyId?: string | null
  statuses?: ProjectStatus[]
  /** Only projects whose status nobody has stated. */
  withoutStatus?: boolean
  areaId?: string | null
  leadId?: string | null
  partnerId?: string | null
  pillarId?: string | null
  text?: string | null
  /** Words of code and title, the last perhaps only begun; looked for among `ids`. */
  words?: { text: string; ids: string[] }
}

export type ProjectSort = 'CODE' | 'TITLE' | 'START' | 'LEAD'

/** The sort keys as texts that sort as the list does; what has none comes last. */
const SORTED_BY: Record<ProjectSort, string> = {
  CODE: 'k.code',
  TITLE: 'k.title_key',
  START: `coalesce(partial_start(coalesce(k.actual_start, k.revised_start, k.planned_start)), '9999-12-31')::text`,
  LEAD: `lpad(coalesce((select d.protocol_order from delegation d where d.id = k.lead_id), 999)::text, 3, '0')`,
}

/** The facts that an order looks at, beside the titles. */
const SORT_FIELDS: Record<ProjectSort, FactField[]> = {
  CODE: [],
  TITLE: [],
  START: ['actual_start', 'revised_start', 'planned_start'],
  LEAD: ['lead_id'],
}

export type ListedProject = ProjectRow & { sortKey: string }

/**
 * Projects known at a moment that the reader may see, in the order asked for; statements do not grow with the rows.
 * Another day's are found by the few facts that the question needs, and only the page's are gathered whole.
 */
export async function listProjects(
  reads: Reader,
  filter: ProjectFilter,
  sort: ProjectSort,
  moment: Moment | null,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: ListedProject[]; totalCount: number }> {
  const values = new Values()
  const key = SORTED_BY[sort]
  const from = found(filter, moment, values, [...fieldsOf(filter), ...SORT_FIELDS[sort]])
  const beyond = (keyed: string, id: string) => (after ? `(${keyed}, ${id}) > (${values.bind(after[0])}, ${values.bind(after[1])}::uuid)` : 'true')
  if (!moment) {
    const text = `select ${PROJECT_COLUMNS}, ${key} as sort_key from ${from} and ${beyond(key, 'k.id')} order by ${key}, k.id limit ${values.bind(first + 1)}`
    const [totalCount, rows] = await Promise.all([countProjects(reads, filter), reads.rows<ListedProject>(named(text, values))])
    return { rows: rows.map((row) => ({ ...row, moment })), totalCount }
  }
  const text = `with known as materialized (select k.id, ${key} as sort_key from ${from})
    select (select count(*)::int from known) as total, page.id, page.sort_key from (select 1) one left join lateral (
      select * from known where ${beyond('sort_key', 'id')} order by sort_key, id limit ${values.bind(first + 1)}) page on true
    order by page.sort_key, page.id`
  const places = await reads.rows<{ total: number; id: string | null; sortKey: string }>(named(text, values))
  const ids = places.map(({ id }) => id).filter((id) => id !== null)
  const rows = await projectsById(reads, ids, moment)
  const listed = places.flatMap(({ id, sortKey }) => (id && rows.has(id) ? [{ ...rows.get(id)!, sortKey }] : []))
  return { rows: listed, totalCount: places[0]!.total }
}

async function countProjects(reads: Reader, filter: ProjectFilter): Promise<number> {
  const values = new Values()
  const [counted] = await reads.rows<{ total: number }>(named(`select count(*)::int as total from ${found(filter, null, values, [])}`, values))
  return counted!.total
}

/** The facts that a filter looks at, beside the titles. */
function fieldsOf({ statuses, withoutStatus, areaId, leadId, partnerId, pillarId }: ProjectFilter): FactField[] {
  const looked: [unknown, FactField[]][] = [
    [statuses?.length || withoutStatus, ['status']], [areaId, ['area_id']], [leadId, ['lead_id', 'co_lead_ids']],
    [partnerId, ['partner_ids']], [pillarId, ['pillar_links']],
  ]
  return looked.flatMap(([isAsked, fields]) => (isAsked ? fields : []))
}

/** Projects by row id as known at a moment. */
async function projectsById(reads: Reader, ids: readonly string[], moment: Moment | null): Promise<Map<string, ProjectRow>> {
  const values = new Values()
  const which = `p.id = any (${values.bind(ids)}::uuid[])`
  const rows = await reads.rows<ProjectRow>(named(`select ${PROJECT_COLUMNS} from ${knownProjects(moment, which, values)} k`, values))
  return new Map(rows.map((row) => [row.id, { ...row, moment }]))
}

/** One project by its row id or its code, as known at a moment; null when there is none for this reader. */
export async function findProject(reads: Reader, idOrCode: string, moment: Moment | null): Promise<ProjectRow | null> {
  const values = new Values()
  const which = isRowId(idOrCode) ? `p.id = ${values.bind(idOrCode)}::uuid` : `p.code = ${values.bind(idOrCode.toUpperCase())}`
  const rows = await reads.rows<ProjectRow>(named(`select ${PROJECT_COLUMNS} from ${knownProjects(moment, which, values)} k`, values))
  return rows[0] ? { ...rows[0], moment } : null
}

/** Projects by row id, as of today. */
export function projectLoader(context: Context): DataLoader<string, ProjectRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await projectsById(context.reads, ids, null)
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** `knownProjects k where …`, ready for more conditions. */
function found(filter: ProjectFilter, moment: Moment | null, values: Values, fields: FactField[]): string {
  const which = ['true']
  if (filter.workPlanId) which.push(`p.work_plan_id = ${values.bind(filter.workPlanId)}`)
  if (filter.bodyId) which.push(`p.body_id = ${values.bind(filter.bodyId)}`)
  if (filter.words) which.push(`p.id = any (${values.bind(filter.words.ids)}::uuid[])`)
  const from = knownProjects(moment, which.join(' and '), values, fields)
  const also = ['true']
  if (filter.statuses?.length) also.push(`k.status = any (${values.bind(filter.statuses)})`)
  if (filter.withoutStatus) also.push('k.status is null')
  if (filter.areaId) also.push(`k.area_id = ${values.bind(filter.areaId)}`)
  if (filter.leadId) {
    const lead = values.bind(filter.leadId)
    also.push(`(k.lead_id = ${lead} or k.co_lead_ids ? ${lead})`)
  }
  if (filter.partnerId) also.push(`k.partner_ids ? ${values.bind(filter.partnerId)}`)
  if (filter.pillarId) also.push(`k.pillar_links @> ${values.bind(JSON.stringify([{ pillarId: filter.pillarId }]))}::jsonb`)
  if (filter.text) {
    const like = `'%' || replace(replace(fold(${values.bind(filter.text)}), '%', '\\%'), '_', '\\_') || '%'`
    also.push(`k.title_folded like ${like}`)
  }
  if (filter.words) also.push(`to_tsvector('simple', spaced(k.title_folded)) @@ asked_words(${values.bind(filter.words.text)})`)
  return `${from} k where ${also.join(' and ')}`
}

/** A prepared statement for each shape of a question. */
function named(text: string, values: Values) {
  return { name: `project.${createHash('sha1').update(text).digest('base64url').slice(0, 12)}`, text, values: values.list }
}

/** The project as of today, locked until the transaction ends; null when the viewer may not see one. */
export async function lockProject(transaction: Reader, id: string): Promise<ProjectRow | null> {
  if (!isRowId(id)) return null
  const rows = await transaction.rows<ProjectRow>(`select ${PROJECT_COLUMNS} from project k where k.id = $1 for update`, [id])
  return rows[0] ? { ...rows[0], moment: null } : null
}

/** Counts one more change of a project. */
export async function nextRevision(transaction: Reader, id: string): Promise<void> {
  await transaction.rows('update project set revision = revision + 1 where id = $1', [id])
}

/** Which of the ids name no row of the table; areas count only within the plan. */
export async function unknownAmong(
  reads: Reader,
  table: 'delegation' | 'agency' | 'area' | 'meeting',
  ids: string[],
  workPlanId: string | null,
): Promise<string[]> {
  const within = table === 'area' ? 'and t.work_plan_id is not distinct from $2' : 'and $2::text is null'
  const rows = await reads.rows<{ id: string }>(
    `select id from unnest($1::text[]) asked (id) where not exists (select from ${table} t where t.id = asked.id ${within})`,
    [ids, workPlanId],
  )
  return rows.map(({ id }) => id)
}
