import type { Audience } from '../../kernel/audience.js'
import type { Reader } from '../../kernel/unit.js'
import type { CommitmentKind } from './commitment.rules.js'
import type { ProgressRow } from './commitment.store.js'

export interface NewCommitment extends Audience {
  id: string
  kind: CommitmentKind
  textEn: string
  textVi: string | null
  verbVi: string | null
  madeAt: string | null
  meetingId: string | null
  instrumentId: string | null
  paragraph: string | null
  due: string | null
  indicator: string | null
  isDemo: boolean
  projectIds: string[]
}

/** Saves a commitment of one delegation; answers its code. */
export async function insertCommitment(reads: Reader, row: NewCommitment): Promise<string> {
  const [saved] = await reads.rows<{ code: string }>(
    `insert into commitment (id, code, kind, text_en, text_vi, verb_vi, made_at, meeting_id, instrument_id, paragraph, due, indicator,
       tier, delegation_id, body_id, shared_with, is_demo, recorded_at)
     values ($1, next_code('C', extract(year from (select clock_now()))::int), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, (select clock_now()))
     returning code`,
    [
      row.id,
      row.kind,
      row.textEn,
      row.textVi,
      row.verbVi,
      row.madeAt,
      row.meetingId,
      row.instrumentId,
      row.paragraph,
      row.due,
      row.indicator,
      row.tier,
      row.delegationId,
      row.bodyId,
      row.sharedWith,
      row.isDemo,
    ],
  )
  await reads.rows(
    `insert into commitment_actor (commitment_id, position, delegation_id, label_en, label_vi)
     select $1, 1, id, name_en, name_vi from delegation where id = $2`,
    [row.id, row.delegationId],
  )
  await reads.rows(
    `insert into commitment_project (commitment_id, project_id) select $1, id from unnest($2::uuid[]) id`,
    [row.id, row.projectIds],
  )
  return saved!.code
}

export interface AmendedCommitment {
  due: string | null
  indicator: string | null
  textEn: string
  textVi: string | null
}

export async function saveAmendment(reads: Reader, id: string, amended: AmendedCommitment): Promise<void> {
  await reads.rows(
    `update commitment set due = $2, indicator = $3, text_en = $4, text_vi = $5, revision = revision + 1 where id = $1`,
    [id, amended.due, amended.indicator, amended.textEn, amended.textVi],
  )
}

/** Adds a report; earlier ones stay. */
export async function insertProgress(
  reads: Reader,
  row: Omit<ProgressRow, 'recordedAt'> & { bodyId: string | null; sharedWith: string[] | null },
): Promise<void> {
  await reads.rows(
    `insert into commitment_progress (id, commitment_id, status, text, effective_on, evidence_url, recorded_at, person_id, delegation_id,
       office_kind, tier, body_id, shared_with) values ($1, $2, $3, $4, $5, $6, (select clock_now()), $7, $8, $9, $10, $11, $12)`,
    [
      row.id,
      row.commitmentId,
      row.status,
      row.text,
      row.effectiveOn,
      row.evidenceUrl,
      row.personId,
      row.delegationId,
      row.officeKind,
      row.tier,
      row.bodyId,
      row.sharedWith,
    ],
  )
  await reads.rows(`update commitment set revision = revision + 1 where id = $1`, [row.commitmentId])
}

/** Which of these public rows exist, as 'kind:id'. */
export async function knownRows(
  reads: Reader,
  asked: { delegation: string; body: string | null; meeting: string | null; instrument: string | null },
): Promise<Set<string>> {
  const rows = await reads.rows<{ key: string }>(
    `select 'delegation:' || id as key from delegation where id = $1 union all select 'body:' || id from body where id = $2
     union all select 'meeting:' || id from meeting where id = $3 union all select 'instrument:' || id from instrument where id = $4`,
    [asked.delegation, asked.body, asked.meeting, asked.instrument],
  )
  return new Set(rows.map((row) => row.key))
}

/** How many of these projects the reader may see. */
export async function countProjects(reads: Reader, ids: string[]): Promise<number> {
  const [row] = await reads.rows<{ count: number }>(
    `select count(*)::int as count from project where id = any ($1::uuid[])`,
    [ids],
  )
  return row!.count
}
