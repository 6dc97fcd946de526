import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Audience, Tier } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { ConceptNote } from './concept-note-fields.rules.js'
import type { ProposalState } from './proposal.policy.js'

/** A proposal as a viewer may see it, with the number and titles of the newest revision that they may read. */
export interface ProposalRow extends Audience {
  __typename: 'Proposal'
  id: string
  code: string
  bodyId: string
  workPlanId: string | null
  delegationId: string
  state: ProposalState
  audience: Tier
  revision: number
  releasedNumber: number | null
  meetingId: string | null
  commentsCloseAt: Date | null
  commentsCloseZone: string | null
  projectId: string | null
  isDemo: boolean
  createdAt: Date
  changedAt: Date
  /** The same instant with microseconds, for cursors. */
  changedKey: string
  endedReason: string | null
  titleEn: string | null
  titleVi: string | null
  number: number
  /** Whether the reader may see any of what belongs to it, where that was looked at: what is not there is not asked for. */
  hasFiles?: boolean
  hasDecisions?: boolean
  hasAppraisals?: boolean
  hasConsultation?: boolean
}

export interface RevisionRow {
  __typename: 'ProposalRevision'
  id: string
  proposalId: string
  number: number
  conceptNote: ConceptNote
  changeKind: 'editorial' | 'substantive' | null
  changeSummary: string | null
  /** Delegation that contested that the change was editorial. */
  contestedBy: string | null
  contestedAt: Date | null
  contestReason: string | null
  saveCount: number
  createdBy: string | null
  createdAt: Date
  savedAt: Date
  submittedAt: Date | null
  releasedAt: Date | null
  textHash: string | null
  tier: Tier
}

export interface AppraisalRow {
  id: string
  proposalId: string
  number: number
  checklist: { key: string; met: boolean; note: string | null }[]
  outcome: string
  reasons: string | null
  personId: string | null
  recordedAt: Date
}

const COLUMNS = `p.id, p.code, p.body_id, p.work_plan_id, p.delegation_id, p.state, p.tier, p.audience, p.shared_with,
  p.revision, p.released_number, p.meeting_id, p.comments_close_at, p.comments_close_zone, p.project_id, p.is_demo,
  p.created_at, p.changed_at, p.changed_at::text as changed_key, p.ended_reason, r.title_en, r.title_vi, r.number, 'Proposal' as "__typename"`

const WITH_NEWEST = `proposal p cross join lateral (
  select number, title_en, title_vi from proposal_revision where proposal_id = p.id order by number desc limit 1) r`

const REVISION_COLUMNS = `id, proposal_id, number, concept_note, change_kind, change_summary, contested_by, contested_at, contest_reason, save_count, created_by, created_at,
  saved_at, submitted_at, released_at, text_hash, tier, 'ProposalRevision' as "__typename"`

const PARTS = `exists (select from attachment where proposal_id = p.id and removed_at is null) as has_files,
  exists (select from decision where proposal_id = p.id) as has_decisions,
  exists (select from appraisal where proposal_id = p.id) as has_appraisals,
  exists (select from consultation where proposal_id = p.id) as has_consultation`

/** What a list of proposals is narrowed to; empty lists do not narrow. */
export interface ProposalFilter {
  states: ProposalState[]
  bodyId: string | null
  delegationId: string | null
}

/** Proposals that the reader may see, last changed first. */
export async function listProposals(
  reads: Reader,
  filter: ProposalFilter,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: ProposalRow[]; totalCount: number }> {
  const where = `($1::text[] = '{}' or p.state = any ($1)) and ($2::text is null or p.body_id = $2)
    and ($3::text is null or p.delegation_id = $3)`
  const values = [filter.states, filter.bodyId, filter.delegationId]
  const [counted, rows] = await Promise.all([
    reads.rows<{ total: number }>({ name: 'proposal.count', text: `select count(*)::int as total from proposal p where ${where}`, values }),
    reads.rows<ProposalRow>({
      name: 'proposal.list',
      text: `select ${COLUMNS} from ${WITH_NEWEST} where ${where}
        and ($4::timestamptz is null or (p.changed_at, p.id) < ($4, $5::uuid))
        order by p.changed_at desc, p.id desc limit $6`,
      values: [...values, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    }),
  ])
  return { rows, totalCount: counted[0]!.total }
}

/** One proposal by its code, 'P-2026-014', for its page; null when there is none for this reader. */
export async function proposalByCode(reads: Reader, code: string): Promise<ProposalRow | null> {
  const [row] = await reads.rows<ProposalRow>({
    name: 'proposal.by_code',
    text: `select ${COLUMNS}, ${PARTS} from ${WITH_NEWEST} where p.code = $1`,
    values: [code],
  })
  return row ?? null
}

export async function proposalById(reads: Reader, id: string): Promise<ProposalRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<ProposalRow>({
    name: 'proposal.by_id',
    text: `select ${COLUMNS} from ${WITH_NEWEST} where p.id = $1`,
    values: [id],
  })
  return row ?? null
}

/** Proposals by row id, in one statement. */
export function proposalLoader(context: Context): DataLoader<string, ProposalRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<ProposalRow>(
      `select ${COLUMNS} from ${WITH_NEWEST} where p.id = any ($1::uuid[])`,
      [ids],
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** The revisions of a proposal that the reader may see, newest first. */
export function revisionsLoader(context: Context): DataLoader<string, RevisionRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<RevisionRow>({
      name: 'revision.of_proposals',
      text: `select ${REVISION_COLUMNS} from proposal_revision where proposal_id = any ($1::uuid[]) order by number desc`,
      values: [ids],
    })
    return ids.map((id) => rows.filter((row) => row.proposalId === id))
  })
}

export async function revisionById(reads: Reader, id: string): Promise<RevisionRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<RevisionRow>(`select ${REVISION_COLUMNS} from proposal_revision where id = $1`, [id])
  return row ?? null
}

/** Revisions by row id, in one statement. */
export function revisionLoader(context: Context): DataLoader<string, RevisionRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<RevisionRow>({
      name: 'revision.by_ids', text: `select ${REVISION_COLUMNS} from proposal_revision where id = any ($1::uuid[])`, values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** The appraisals of a proposal, oldest first; the Secretariat's and the proposing delegation's eyes only. */
export function appraisalsLoader(context: Context): DataLoader<string, AppraisalRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<AppraisalRow>(
      `select id, proposal_id, number, checklist, outcome, reasons, person_id, recorded_at from appraisal
       where proposal_id = any ($1::uuid[]) order by recorded_at`,
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.proposalId === id))
  })
}

/** Whether each work plan has areas to choose from. */
export function hasAreasLoader(context: Context): DataLoader<string, boolean> {
  return new DataLoader(async (planIds) => {
    const rows = await context.reads.rows<{ id: string }>(
      `select distinct work_plan_id as id from area where work_plan_id = any ($1)`,
      [planIds],
    )
    return planIds.map((id) => rows.some((row) => row.id === id))
  })
}

/** Which of these ids name a row that everybody may read, by kind; for checking references in input. */
export async function knownReferences(
  reads: Reader,
  asked: { areas: string[]; plan: string | null; delegations: string[]; pillars: string[]; agencies: string[]; funds: string[] },
): Promise<Set<string>> {
  const rows = await reads.rows<{ key: string }>(
    `select 'area:' || id as key from area where id = any ($1) and work_plan_id = $2
     union all select 'delegation:' || id from delegation where id = any ($3)
     union all select 'pillar:' || id from pillar where id = any ($4)
     union all select 'agency:' || id from agency where id = any ($5)
     union all select 'fund:' || id from reference_record where kind = 'funding_source' and id = any ($6)`,
    [asked.areas, asked.plan, asked.delegations, asked.pillars, asked.agencies, asked.funds],
  )
  return new Set(rows.map((row) => row.key))
}
