import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { PositionKind } from '../rounds/consensus.rules.js'
import type { ConsultationState } from './consultation.policy.js'
import type { RegionalDeadline } from './consultation.rules.js'

/** A consultation with the proposal it is about and, for those who may see it, the national position. */
export interface ConsultationRow extends RegionalDeadline {
  __typename: 'Consultation'
  id: string
  delegationId: string
  proposalId: string
  bodyId: string
  code: string
  titleEn: string | null
  titleVi: string | null
  question: string
  closesAt: Date
  closesZone: string
  state: ConsultationState
  openedNumber: number
  openedAt: Date
  /** The same instant with microseconds, for cursors. */
  openedKey: string
  openedBy: string
  closeReason: string | null
  revision: number
  /** The text that the region discusses now. */
  releasedNumber: number
  /** The open round; null when none is, and for contributors. */
  roundId: string | null
  isClosed: boolean
}

export interface NationalPositionRow {
  consultationId: string
  kind: PositionKind | null
  text: string | null
  number: number
  saves: number
  savedAt: Date
  savedBy: string
  verifiedAt: Date | null
  verifiedBy: string | null
  returnReason: string | null
  releasedAt: Date | null
  releasedBy: string | null
  releasedAs: 'POSITION' | 'COMMENT' | null
  releasedNumber: number
}

const CONSULTATION = `c.id, c.delegation_id, c.proposal_id, c.body_id, p.code, v.title_en, v.title_vi, c.question, c.closes_at, c.closes_zone,
  c.state, c.opened_number, c.opened_at, c.opened_at::text as opened_key, c.opened_by, c.close_reason, c.revision,
  p.released_number, r.id as round_id, c.closes_at <= (select clock_now()) as is_closed,
  case when r.id is null then case when p.state = 'CIRCULATED' then p.comments_close_at end else r.closes_at end as regional_at,
  case when r.id is null then case when p.state = 'CIRCULATED' then p.comments_close_zone end else r.closes_zone end as regional_zone,
  case when r.closes_at is null then coalesce(m.actual_start, m.planned_start) end as regional_day, 'Consultation' as "__typename"`

const FROM = `consultation c join proposal p on p.id = c.proposal_id
  cross join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id and number <= p.released_number
    order by number desc limit 1) v
  left join round r on r.proposal_id = p.id and r.state = 'OPEN'
  left join meeting m on m.id = r.meeting_id`

/** Consultations that the reader may see, the newest first. */
export async function listConsultations(
  reads: Reader,
  states: ConsultationState[],
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: ConsultationRow[]; totalCount: number }> {
  const where = `($1::text[] = '{}' or c.state = any ($1))`
  const [counted] = await reads.rows<{ total: number }>({
    name: 'consultation.count', text: `select count(*)::int as total from ${FROM} where ${where}`, values: [states],
  })
  const rows = await reads.rows<ConsultationRow>({
    name: 'consultation.list',
    text: `select ${CONSULTATION} from ${FROM} where ${where} and ($2::timestamptz is null or (c.opened_at, c.id) < ($2, $3::uuid))
      order by c.opened_at desc, c.id desc limit $4`,
    values: [states, after?.[0] ?? null, after?.[1] ?? null, first + 1],
  })
  return { rows, totalCount: counted!.total }
}

/** The newest consultation on the proposal with this code that the reader may see. */
export async function consultationByCode(reads: Reader, code: string): Promise<ConsultationRow | null> {
  const [row] = await reads.rows<ConsultationRow>({
    name: 'consultation.by_code',
    text: `select ${CONSULTATION} from ${FROM} where p.code = $1 order by c.opened_at desc, c.id desc limit 1`,
    values: [code],
  })
  return row ?? null
}

export async function consultationById(reads: Reader, id: string): Promise<ConsultationRow | null> {
  return isRowId(id) ? ((await byIds(reads, [id]))[0] ?? null) : null
}

function byIds(reads: Reader, ids: readonly string[]): Promise<ConsultationRow[]> {
  return reads.rows<ConsultationRow>({
    name: 'consultation.by_ids', text: `select ${CONSULTATION} from ${FROM} where c.id = any ($1::uuid[])`, values: [ids],
  })
}

/** Consultations by row id, in one statement. */
export function consultationLoader(context: Context): DataLoader<string, ConsultationRow | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await byIds(context.reads, ids)).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** The newest consultation on each proposal that the reader may see. */
export function consultationOfLoader(context: Context): DataLoader<string, ConsultationRow | null> {
  return new DataLoader(async (proposalIds) => {
    const rows = await context.reads.rows<ConsultationRow>({
      name: 'consultation.of_proposals',
      text: `select distinct on (c.proposal_id) ${CONSULTATION} from ${FROM} where c.proposal_id = any ($1::uuid[])
        order by c.proposal_id, c.opened_at desc, c.id desc`,
      values: [proposalIds],
    })
    const found = new Map(rows.map((row) => [row.proposalId, row]))
    return proposalIds.map((id) => found.get(id) ?? null)
  })
}

const POSITION = `n.consultation_id, n.kind, n.text, n.number, n.saves, n.saved_at, n.saved_by, n.verified_at, n.verified_by,
  n.return_reason, n.released_at, n.released_by, n.released_as, coalesce(p.released_number, n.number) as released_number`

/** The national position of each consultation; null for those who may not see it yet, and before there is one. */
export function nationalPositionLoader(context: Context): DataLoader<string, NationalPositionRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await positionsOf(context.reads, ids)
    return ids.map((id) => rows.find((row) => row.consultationId === id) ?? null)
  })
}

export async function nationalPositionOf(reads: Reader, consultationId: string): Promise<NationalPositionRow | null> {
  return (await positionsOf(reads, [consultationId]))[0] ?? null
}

function positionsOf(reads: Reader, ids: readonly string[]): Promise<NationalPositionRow[]> {
  return reads.rows<NationalPositionRow>({
    name: 'national_position.by_ids',
    text: `select ${POSITION} from national_position n join consultation c on c.id = n.consultation_id join proposal p on p.id = c.proposal_id
      where n.consultation_id = any ($1::uuid[])`,
    values: [ids],
  })
}
