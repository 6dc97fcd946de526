import type { Reader } from '../../kernel/unit.js'
import type { PositionKind } from '../rounds/consensus.rules.js'
import type { ConsultationState } from './consultation.policy.js'

/** Locks a consultation until the transaction ends. */
export async function lockConsultation(reads: Reader, id: string): Promise<void> {
  await reads.rows(`select from consultation where id = $1 for update`, [id])
}

/** Whether the delegation is already asking its ministries about this proposal. */
export async function isConsulting(reads: Reader, proposalId: string, delegationId: string): Promise<boolean> {
  const rows = await reads.rows(
    `select 1 as one from consultation where proposal_id = $1 and delegation_id = $2 and state in ('OPEN', 'VERIFIED')`,
    [proposalId, delegationId],
  )
  return rows.length > 0
}

export interface NewConsultation {
  id: string
  delegationId: string
  proposalId: string
  bodyId: string
  question: string
  closesAt: Date
  closesZone: string
  openedNumber: number
  openedAt: Date
  openedBy: string
}

export async function insertConsultation(reads: Reader, row: NewConsultation): Promise<void> {
  await reads.rows(
    `insert into consultation (id, delegation_id, proposal_id, body_id, question, closes_at, closes_zone, state, opened_number,
       opened_at, opened_by) values ($1, $2, $3, $4, $5, $6, $7, 'OPEN', $8, $9, $10)`,
    [
      row.id, row.delegationId, row.proposalId, row.bodyId, row.question, row.closesAt, row.closesZone, row.openedNumber,
      row.openedAt, row.openedBy,
    ],
  )
}

/** Moves a consultation on, one revision further; nulls leave what is there. */
export async function saveConsultation(
  reads: Reader,
  id: string,
  change: { state: ConsultationState; question?: string; closesAt?: Date; closesZone?: string; closeReason?: string },
): Promise<void> {
  await reads.rows(
    `update consultation set state = $2, question = coalesce($3, question), closes_at = coalesce($4, closes_at),
       closes_zone = coalesce($5, closes_zone), close_reason = coalesce($6, close_reason), revision = revision + 1 where id = $1`,
    [id, change.state, change.question ?? null, change.closesAt ?? null, change.closesZone ?? null, change.closeReason ?? null],
  )
}

/** Invites contributors; one who was invited before and taken off is invited again. */
export async function insertInvitations(reads: Reader, consultationId: string, contributorIds: string[], now: Date): Promise<void> {
  await reads.rows(
    `insert into consultation_invitation (consultation_id, contributor_id, person_id, invited_at)
     select $1, c.id, c.person_id, $3 from contributor c where c.id = any ($2::uuid[])
     on conflict (consultation_id, contributor_id) do update set ended_at = null`,
    [consultationId, contributorIds, now],
  )
}

export async function saveSuggestion(
  reads: Reader,
  consultationId: string,
  personId: string,
  said: { kind: PositionKind; text: string | null; number: number; at: Date; isLate: boolean },
): Promise<void> {
  await reads.rows(
    `update consultation_invitation set suggested_kind = $3, suggested_text = $4, suggested_number = $5, suggested_at = $6,
       suggested_late = $7 where consultation_id = $1 and person_id = $2`,
    [consultationId, personId, said.kind, said.text, said.number, said.at, said.isLate],
  )
}

export interface NewContribution {
  id: string
  consultationId: string
  contributorId: string
  personId: string
  delegationId: string
  kind: string
  section: string | null
  text: string
  number: number
  givenAt: Date
  isLate: boolean
}

export async function insertContribution(reads: Reader, row: NewContribution): Promise<void> {
  await reads.rows(
    `insert into consultation_comment (id, consultation_id, contributor_id, person_id, delegation_id, kind, section, text, number,
       given_at, is_late) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id, row.consultationId, row.contributorId, row.personId, row.delegationId, row.kind, row.section, row.text, row.number,
      row.givenAt, row.isLate,
    ],
  )
}

export async function saveDisposition(reads: Reader, id: string, disposition: string, reason: string | null, now: Date): Promise<void> {
  await reads.rows(
    `update consultation_comment set disposition = $2, disposition_reason = $3, disposed_at = $4, revision = revision + 1 where id = $1`,
    [id, disposition, reason, now],
  )
}

/** Saves the draft of the national position, with one more save; the first time it is made. */
export async function saveDraft(
  reads: Reader,
  consultation: { id: string; delegationId: string },
  draft: { kind: PositionKind | null; text: string | null; number: number; at: Date; by: string },
): Promise<void> {
  await reads.rows(
    `insert into national_position (consultation_id, delegation_id, kind, text, number, saves, saved_at, saved_by)
     values ($1, $2, $3, $4, $5, 1, $6, $7)
     on conflict (consultation_id) do update set kind = excluded.kind, text = excluded.text, number = excluded.number,
       saves = national_position.saves + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [consultation.id, consultation.delegationId, draft.kind, draft.text, draft.number, draft.at, draft.by],
  )
}

/** Notes that the position was verified, or with nulls that it is open again, perhaps with the reason of its return. */
export async function saveVerified(reads: Reader, id: string, at: Date | null, by: string | null, returnReason: string | null): Promise<void> {
  await reads.rows(
    `update national_position set verified_at = $2, verified_by = $3, return_reason = $4 where consultation_id = $1`,
    [id, at, by, returnReason],
  )
}

export async function saveReleased(
  reads: Reader,
  id: string,
  released: { at: Date; by: string; as: 'POSITION' | 'COMMENT'; id: string },
): Promise<void> {
  await reads.rows(
    `update national_position set released_at = $2, released_by = $3, released_as = $4, released_id = $5 where consultation_id = $1`,
    [id, released.at, released.by, released.as, released.id],
  )
}
