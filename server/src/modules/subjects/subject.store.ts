import type { Context } from '../../context.js'
import type { Audience, Tier } from '../../kernel/audience.js'
import { fromGlobalId, isRowId } from '../../kernel/ids.js'
import { publishedOf, type PublishedLoader } from '../../kernel/published.js'
import type { Reader } from '../../kernel/unit.js'
import type { ProposalRow } from '../proposals/proposal.store.js'
import { seatDay } from '../../kernel/wall-time.js'

/** A revision of a proposal's text that the reader may see. */
export interface SubjectRevision {
  number: number
  tier: Tier
}

/** What people comment on and attach files to, as the reader sees it. */
export interface Subject extends Audience {
  type: 'Proposal' | 'Project' | 'Commitment' | 'Comment' | 'CommitmentProgress'
  id: string
  code: string
  /** The delegation that answers for it: a proposal's proposer, a project's lead, a commitment's owner, who wrote a comment or report. */
  answers: string | null
  /** The audience that a proposal's delegation asked for, its tier from circulation on; else the tier. */
  asked: Tier
  /** A proposal's state, also behind a comment on it; a project's status; null for a commitment. */
  state: string | null
  /** Until when a circulated proposal takes comments; an instant. */
  commentsCloseAt: Date | null
  /** A proposal's revisions that the reader may see, newest first. */
  revisions: SubjectRevision[]
}

/** What decides who may speak on it, without its revisions. */
export type SubjectTerms = Omit<Subject, 'revisions'>

/** The same of a proposal that was read already. */
export function proposalTerms(row: ProposalRow): SubjectTerms {
  return { ...row, type: 'Proposal', answers: row.delegationId, asked: row.audience }
}

const AUDIENCE = 'id, code, tier, delegation_id, body_id, shared_with'

const SELECTS = {
  Proposal: `select ${AUDIENCE}, audience as asked, delegation_id as answers, state, comments_close_at,
    coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'tier', r.tier) order by r.number desc)
      from proposal_revision r where r.proposal_id = proposal.id), '[]') as revisions
    from proposal where id = $1`,
  Project: `select ${AUDIENCE}, tier as asked, coalesce(lead_id, delegation_id) as answers, status as state, null::timestamptz as comments_close_at,
    '[]'::jsonb as revisions from project where id = $1`,
  Commitment: `select ${AUDIENCE}, tier as asked, delegation_id as answers, null::text as state, null::timestamptz as comments_close_at,
    '[]'::jsonb as revisions from commitment where id = $1`,
  Comment: `select c.id, coalesce(p.code, j.code) as code, c.tier, c.owner_id as delegation_id, c.body_id, c.shared_with, c.tier as asked,
    c.delegation_id as answers, p.state, p.comments_close_at, '[]'::jsonb as revisions
    from comment c left join proposal p on p.id = c.proposal_id left join project j on j.id = c.project_id where c.id = $1`,
  CommitmentProgress: `select r.id, c.code, r.tier, r.delegation_id, r.body_id, r.shared_with, r.tier as asked,
    r.delegation_id as answers, null::text as state, null::timestamptz as comments_close_at, '[]'::jsonb as revisions
    from commitment_progress r join commitment c on c.id = r.commitment_id where r.id = $1`,
}

/** The subject behind an opaque id; null when there is none of these kinds that the reader may see. */
export async function findSubject(reads: Reader, globalId: string, kinds: Subject['type'][]): Promise<Subject | null> {
  const named = fromGlobalId(globalId)
  const type = kinds.find((kind) => kind === named?.type)
  return type && named ? subjectById(reads, type, named.id) : null
}

/** The subject with this row id; null when the reader may not see it. */
export async function subjectById(reads: Reader, type: Subject['type'], id: string): Promise<Subject | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<Omit<Subject, 'type'>>(SELECTS[type], [id])
  return row ? { ...row, type } : null
}

/** Ids of the partners that take part in this body today, in protocol order. */
export async function partnersOf(reads: Reader, bodyId: string | null): Promise<string[]> {
  const rows = await reads.rows<{ id: string }>(
    `select d.id from delegation d where d.kind = 'partner' and exists (select from participation p
       where p.delegation_id = d.id and p.body_id = $1 and p.from_date <= (select clock_today())
         and (p.to_date is null or p.to_date >= (select clock_today())))
     order by d.protocol_order, d.id`,
    [bodyId],
  )
  return rows.map((row) => row.id)
}

/** A partner's part in a body; days, both included, `toDate` null while it lasts. */
interface PartnerRow {
  bodyId: string
  delegationId: string
  fromDate: string
  toDate: string | null
}

/** As `partnersOf`, from what the process keeps. */
export async function partnersToday(context: Context, bodyId: string | null): Promise<string[]> {
  if (bodyId === null) return []
  const today = seatDay(await context.reads.now())
  const partners = await context.loader(partnersLoader).load(bodyId)
  const taking = partners.filter(({ fromDate, toDate }) => fromDate <= today && (toDate === null || toDate >= today))
  return [...new Set(taking.map(({ delegationId }) => delegationId))]
}

function partnersLoader(context: Context): PublishedLoader<PartnerRow[]> {
  return publishedOf(
    context,
    'partner.of_bodies',
    `select p.body_id, p.delegation_id, p.from_date::text, p.to_date::text from participation p join delegation d on d.id = p.delegation_id
      where d.kind = 'partner' and p.body_id = any ($1) order by d.protocol_order, d.id`,
    'bodyId',
  )
}
