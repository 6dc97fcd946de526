import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Audience, Tier } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import type { CommitmentKind, ProgressStatus } from './commitment.rules.js'

export interface CommitmentRow extends Audience {
  __typename: 'Commitment'
  id: string
  code: string
  kind: CommitmentKind
  textEn: string
  textVi: string | null
  verbVi: string | null
  madeAt: string | null
  meetingId: string | null
  instrumentId: string | null
  paragraph: string | null
  due: string | null
  /** Last day of the due period, 'YYYY-MM-DD'; for order and cursors. */
  dueEnd: string | null
  indicator: string | null
  bodyId: string | null
  isDemo: boolean
  revision: number
  recordedAt: Date
  sources: string[]
  /** What the last report that the reader may see says; null when there is none. */
  status: ProgressStatus | null
  /** Today by the database's clock, 'YYYY-MM-DD'. */
  today: string
}

export interface ActorRow {
  commitmentId: string
  position: number
  delegationId: string | null
  labelEn: string
  labelVi: string | null
}

export interface ProgressRow {
  id: string
  commitmentId: string
  status: ProgressStatus
  text: string | null
  effectiveOn: string
  evidenceUrl: string | null
  recordedAt: Date
  personId: string | null
  delegationId: string | null
  officeKind: OfficeKind | null
  tier: Tier
}

const COLUMNS = `c.id, c.code, c.kind, c.text_en, c.text_vi, c.verb_vi, c.made_at, c.meeting_id, c.instrument_id, c.paragraph, c.due,
  partial_end(c.due)::text as due_end, c.indicator, c.tier, c.delegation_id, c.body_id, c.shared_with, c.is_demo, c.revision,
  c.recorded_at, c.sources, (select clock_today())::text as today,
  (select g.status from commitment_progress g where g.commitment_id = c.id order by g.recorded_at desc, g.id desc limit 1) as status`

/** What a list of commitments is narrowed to; null does not narrow. Days are 'YYYY-MM-DD'. */
export interface CommitmentFilter {
  actor: string | null
  kinds: CommitmentKind[]
  dueFrom: string | null
  dueBy: string | null
  isMeasurable: boolean | null
  projectId: string | null
  instrumentId: string | null
}

/** Two look-ups: with "or" the planner would go through all commitments. */
export const ACTOR_IS = (place: string) => `c.id = any (array(select id from commitment where delegation_id = ${place}
  union all select commitments_naming(${place})))`

/** Commitments that the reader may see: those with a due date first, soonest first, then by code. */
export async function listCommitments(
  reads: Reader,
  filter: CommitmentFilter,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: CommitmentRow[]; totalCount: number }> {
  const values: unknown[] = []
  const place = (value: unknown) => `$${values.push(value)}`
  const where = ['true']
  if (filter.actor) where.push(ACTOR_IS(place(filter.actor)))
  if (filter.kinds.length) where.push(`c.kind = any (${place(filter.kinds)})`)
  if (filter.dueFrom) where.push(`partial_end(c.due) >= ${place(filter.dueFrom)}::date`)
  if (filter.dueBy) where.push(`partial_end(c.due) <= ${place(filter.dueBy)}::date`)
  if (filter.isMeasurable !== null)
    where.push(`(c.due is not null or c.indicator is not null) = ${place(filter.isMeasurable)}`)
  if (filter.projectId) {
    where.push(
      `exists (select from commitment_project j where j.commitment_id = c.id and j.project_id = ${place(filter.projectId)}::uuid)`,
    )
  }
  if (filter.instrumentId) where.push(`c.instrument_id = ${place(filter.instrumentId)}`)
  const [counted] = await reads.rows<{ total: number }>(
    `select count(*)::int as total from commitment c where ${where.join(' and ')}`,
    [...values],
  )
  const order = `(coalesce(partial_end(c.due), 'infinity'), c.code, c.id)`
  if (after)
    where.push(
      `${order} > (coalesce(${place(after[0])}::date, 'infinity'), ${place(after[1])}, ${place(after[2])}::uuid)`,
    )
  const rows = await reads.rows<CommitmentRow>(
    `select ${COLUMNS} from commitment c where ${where.join(' and ')} order by ${order} limit ${place(first + 1)}`,
    values,
  )
  return { rows, totalCount: counted!.total }
}

export function commitmentLoader(context: Context): DataLoader<string, CommitmentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await commitmentsByIds(context.reads, ids)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

export async function commitmentById(reads: Reader, id: string): Promise<CommitmentRow | null> {
  return isRowId(id) ? ((await commitmentsByIds(reads, [id]))[0] ?? null) : null
}

export async function commitmentByCode(reads: Reader, code: string): Promise<CommitmentRow | null> {
  const [row] = await reads.rows<CommitmentRow>(`select ${COLUMNS} from commitment c where c.code = $1`, [code])
  return row ?? null
}

/** One commitment, locked until the transaction ends, with those it binds. */
export async function lockCommitment(
  reads: Reader,
  id: string,
): Promise<{ commitment: CommitmentRow; promisers: (string | null)[] } | null> {
  if (!isRowId(id)) return null
  await reads.rows(`select 1 as one from commitment where id = $1 for update`, [id])
  const commitment = await commitmentById(reads, id)
  if (!commitment) return null
  const actors = await reads.rows<ActorRow>(`select delegation_id from commitment_actor where commitment_id = $1`, [id])
  return { commitment, promisers: [commitment.delegationId, ...actors.map((actor) => actor.delegationId)] }
}

/** Who made each commitment, in the source's order. */
export function actorsLoader(context: Context): DataLoader<string, ActorRow[]> {
  return grouped(context, (ids) => ({
    name: 'commitment.actors',
    text: `select commitment_id, position, delegation_id, label_en, label_vi from commitment_actor
      where commitment_id = any ($1::uuid[]) order by position`,
    values: [ids],
  }))
}

/** The reports on each commitment that the reader may see, newest first. */
export function progressLoader(context: Context): DataLoader<string, ProgressRow[]> {
  return grouped(context, (ids) => ({
    name: 'commitment.progress',
    text: `select id, commitment_id, status, text, effective_on, evidence_url, recorded_at, person_id, delegation_id, office_kind,
        tier from commitment_progress where commitment_id = any ($1::uuid[]) order by recorded_at desc, id desc`,
    values: [ids],
  }))
}

/** Row ids of the projects that each commitment is tied to and that the reader may see. */
export function linkedProjectsLoader(
  context: Context,
): DataLoader<string, { commitmentId: string; projectId: string }[]> {
  return grouped(context, (ids) => ({
    name: 'commitment.projects',
    text: `select commitment_id, project_id from commitment_project where commitment_id = any ($1::uuid[]) order by project_id`,
    values: [ids],
  }))
}

function commitmentsByIds(reads: Reader, ids: readonly string[]): Promise<CommitmentRow[]> {
  return reads.rows<CommitmentRow>(`select ${COLUMNS} from commitment c where c.id = any ($1::uuid[])`, [ids])
}

function grouped<Row extends { commitmentId: string }>(
  context: Context,
  query: (ids: readonly string[]) => { name: string; text: string; values: unknown[] },
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<Row>(query(ids))
    return ids.map((id) => rows.filter((row) => row.commitmentId === id))
  })
}
