import type { Tier } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'

/** One act, as it stands in the audit trail for good. */
export interface AuditRow {
  __typename: 'AuditEntry'
  id: string
  at: Date
  personId: string | null
  delegationId: string | null
  officeKind: OfficeKind | null
  actingForId: string | null
  /** Type and verb: 'proposal.submit'. */
  action: string
  subjectType: string
  subjectId: string
  subjectCode: string | null
  before: unknown
  after: unknown
  reason: string | null
  tier: Tier
}

export interface AuditPage {
  rows: AuditRow[]
  totalCount: number
  isCapped: boolean
}

/** What the trail is narrowed to; null does not narrow. */
export interface AuditFilter {
  delegationId: string | null
  personId: string | null
  subjectType: string | null
  action: string | null
  from: Date | null
  to: Date | null
  /** Whether only the newest act on each record is wanted; an adopted proposal's is that on its project. */
  latestOnly: boolean
}

const COLUMNS = `e.seq::text as id, e.at, e.person_id, e.delegation_id, e.office_kind, e.acting_for_id, e.action, e.subject_type, e.subject_id, e.subject_code,
  e.before, e.after, e.reason, e.tier`
/** An adopted proposal goes on as its project: the entry of that is the latest. */
const IS_LATEST = `e.action <> 'proposal.adopt' and not exists (select from audit_entry later
  where later.subject_type = e.subject_type and later.subject_id = e.subject_id and later.seq > e.seq)`
const COUNTED_AT_MOST = 10_000

/** Rows of these types hang on a proposal, a project or a commitment; their history is told with it. */
const PARTS: Record<string, string[]> = {
  Proposal: [
    `select 'Round', id::text from round where proposal_id = $1::uuid`,
    `select 'Consultation', id::text from consultation where proposal_id = $1::uuid`,
    `select 'ProposalRevision', id::text from proposal_revision where proposal_id = $1::uuid`,
    `select 'Comment', id::text from comment where proposal_id = $1::uuid`,
    `select 'Attachment', id::text from attachment where proposal_id = $1::uuid
       or comment_id in (select id from comment where proposal_id = $1::uuid)`,
  ],
  Project: [
    `select 'Proposal', proposal_id::text from project where id = $1::uuid and proposal_id is not null`,
    `select 'Comment', id::text from comment where project_id = $1::uuid`,
    `select 'Attachment', id::text from attachment where project_id = $1::uuid
       or comment_id in (select id from comment where project_id = $1::uuid)`,
  ],
  Commitment: [
    `select 'Attachment', id::text from attachment where commitment_id = $1::uuid
       or progress_id in (select id from commitment_progress where commitment_id = $1::uuid)`,
  ],
}

/** The acts on a record and on what hangs on it that the reader may know of, newest first. `before` is an entry's id. */
export async function historyOf(
  reads: Reader,
  subject: { type: string; id: string },
  first: number,
  before: string | null,
): Promise<AuditPage> {
  if (!isRowId(subject.id)) return { rows: [], totalCount: 0, isCapped: false }
  const parts = [`select $2::text as type, $1::text as id`, ...(PARTS[subject.type] ?? [])].join(' union all ')
  const from = `(${parts}) part join audit_entry e on e.subject_type = part.type and e.subject_id = part.id`
  return pageOfEntries(reads, from, ['true'], [subject.id, subject.type], first, before)
}

/** The acts in the whole trail that the reader may know of, newest first. */
export async function auditTrail(
  reads: Reader,
  filter: AuditFilter,
  first: number,
  before: string | null,
): Promise<AuditPage> {
  const values: unknown[] = []
  const where = ['true']
  const narrow = (condition: (place: string) => string, value: unknown) => {
    if (value !== null) where.push(condition(`$${values.push(value)}`))
  }
  narrow((place) => `e.delegation_id = ${place}`, filter.delegationId)
  narrow((place) => `e.person_id = ${place}::uuid`, filter.personId)
  narrow((place) => `e.subject_type = ${place}`, filter.subjectType)
  narrow((place) => `e.action = ${place}`, filter.action)
  narrow((place) => `e.at >= ${place}`, filter.from)
  narrow((place) => `e.at < ${place}`, filter.to)
  if (filter.latestOnly) where.push(IS_LATEST)
  return pageOfEntries(reads, 'audit_entry e', where, values, first, before)
}

/** One act by its number in the trail. */
export async function entryById(reads: Reader, id: string): Promise<AuditRow | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const [row] = await reads.rows<AuditRow>(`select ${COLUMNS} from audit_entry e where e.seq = $1`, [id])
  return row ?? null
}

async function pageOfEntries(
  reads: Reader,
  from: string,
  where: string[],
  values: unknown[],
  first: number,
  before: string | null,
): Promise<AuditPage> {
  const [counted] = await reads.rows<{ total: number }>(
    `select count(*)::int as total from (select 1 from ${from} where ${where.join(' and ')} limit ${COUNTED_AT_MOST + 1}) counted`,
    [...values],
  )
  if (before !== null) where.push(`e.seq < $${values.push(before)}`)
  const rows = await reads.rows<AuditRow>(
    `select ${COLUMNS} from ${from} where ${where.join(' and ')} order by e.seq desc limit $${values.push(first + 1)}`,
    values,
  )
  return { rows, totalCount: Math.min(counted!.total, COUNTED_AT_MOST), isCapped: counted!.total > COUNTED_AT_MOST }
}
