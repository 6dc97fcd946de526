import { toGlobalId } from '../../kernel/ids.js'
import { invalid, notFound, Refusal, stale, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { addComment } from '../comments/comment.commands.js'
import type { PositionKind } from '../rounds/consensus.rules.js'
import { POSITION_WORDS } from '../rounds/consensus.words.js'
import { statePosition } from '../rounds/position.commands.js'
import { boardsOf } from '../rounds/round.store.js'
import type { Outcome } from './consultation.commands.js'
import { openConsultation, recordInside, stateAfter, type Target } from './consultation.door.js'
import { CONSULTATION_LIMITS } from './consultation.rules.js'
import { nationalPositionOf, type ConsultationRow, type NationalPositionRow } from './consultation.store.js'
import { saveConsultation, saveDraft, saveReleased, saveVerified } from './consultation.writes.store.js'

/** Saves the draft of the national position, pinned to a revision. `expectedSaves`: the draft's own count, as the writer last saw it. */
export async function saveNationalPosition(
  transaction: Transaction,
  target: Target & { expectedSaves: number },
  draft: { kind: PositionKind | null; text: string | null; number: number },
): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'draft')
  const before = await nationalPositionOf(transaction, row.id)
  if ((before?.saves ?? 0) !== target.expectedSaves) {
    throw stale(before?.saves ?? 0, { kind: before?.kind ?? null, text: before?.text ?? null, number: before?.number ?? null })
  }
  const problems: Problem[] = []
  const text = readText(['text'], draft.text, CONSULTATION_LIMITS.position, problems, false)
  if (draft.number < 1 || draft.number > row.releasedNumber) throw notFound(['number'])
  if (problems.length) throw invalid(problems)
  const { kind, number } = draft
  await saveDraft(transaction, row, { kind, text, number, at: transaction.now, by: transaction.viewer.personId! })
  await saveConsultation(transaction, row.id, { state: row.state })
  recordInside(transaction, row, 'draft', {
    before: before && { kind: before.kind, text: before.text, number: before.number }, after: { kind, text, number },
  })
  return { consultationId: row.id }
}

/** The focal point vouches that the draft is what the ministries can stand by; it goes to the senior official. */
export async function verifyPosition(transaction: Transaction, target: Target): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'verify')
  const position = await readyPosition(transaction, row)
  await saveVerified(transaction, row.id, transaction.now, transaction.viewer.personId, null)
  return step(transaction, row, 'verify', { after: { kind: position.kind, number: position.number } })
}

/** The focal point opens it again; the senior official has nothing to release until it is verified anew. */
export async function takeBackPosition(transaction: Transaction, target: Target): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'takeBack')
  await saveVerified(transaction, row.id, null, null, null)
  return step(transaction, row, 'takeBack')
}

/** The senior official returns it to the focal point with a reason. */
export async function giveBackPosition(transaction: Transaction, target: Target, typed: string): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'giveBack')
  const problems: Problem[] = []
  const reason = readText(['reason'], typed, CONSULTATION_LIMITS.reason, problems)
  if (problems.length) throw invalid(problems)
  await saveVerified(transaction, row.id, null, null, reason)
  return step(transaction, row, 'giveBack', { reason })
}

/**
 * The senior official releases the national position: in the same moment it is stated in the open round, or without a
 * round in which the delegation counts, said to the delegations as a comment. Kind and text are all that leaves the capital.
 */
export async function releasePosition(transaction: Transaction, target: Target, number: number): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'release')
  const { kind, text } = await readyPosition(transaction, row)
  if (number !== row.releasedNumber) throw textMovedOn(row, number)
  const isSeated = row.roundId !== null && (await counts(transaction, row.roundId, row.delegationId))
  const released = isSeated
    ? { as: 'POSITION' as const, id: (await statePosition(transaction, { roundId: row.roundId!, number, kind: kind!, text })).positionId }
    : { as: 'COMMENT' as const, id: await sayAsComment(transaction, row, kind!, text) }
  await saveReleased(transaction, row.id, { ...released, at: transaction.now, by: transaction.viewer.personId! })
  return step(transaction, row, 'release', { after: { kind, text, number, as: released.as } })
}

async function step(
  transaction: Transaction,
  row: ConsultationRow,
  action: 'verify' | 'takeBack' | 'giveBack' | 'release',
  change: { after?: object; reason?: string | null } = {},
): Promise<Outcome> {
  const state = stateAfter(row, action)
  await saveConsultation(transaction, row.id, { state })
  recordInside(transaction, row, action, { ...change, before: { state: row.state }, after: { state, ...change.after } })
  return { consultationId: row.id }
}

/** The drafted position, when it says something about the text that the region discusses now. */
async function readyPosition(transaction: Transaction, row: ConsultationRow): Promise<NationalPositionRow> {
  const position = await nationalPositionOf(transaction, row.id)
  if (!position?.kind) {
    throw invalid([problem(['kind'], { en: 'No national position is drafted yet.', vi: 'Chưa soạn lập trường quốc gia.' }, { en: 'Choose what the delegation says, and save it.', vi: 'Hãy chọn lập trường của đoàn rồi lưu lại.' })])
  }
  if (position.number !== row.releasedNumber) throw textMovedOn(row, position.number)
  return position
}

function textMovedOn(row: ConsultationRow, number: number): Refusal {
  return new Refusal(
    'StaleRevision',
    { en: `The position was drafted on revision ${number}; the text is now revision ${row.releasedNumber}.`, vi: `Lập trường được soạn theo bản sửa đổi ${number}; văn bản hiện là bản sửa đổi ${row.releasedNumber}.` },
    { en: 'Read what changed; the focal point then drafts and verifies it on the present text.', vi: 'Hãy xem phần thay đổi; đầu mối soạn và xác nhận lại theo văn bản hiện tại.' },
    { currentRevision: row.revision, currentValue: JSON.stringify({ releasedNumber: row.releasedNumber }), path: ['number'] },
  )
}

async function counts(transaction: Transaction, roundId: string, delegationId: string): Promise<boolean> {
  const board = await boardsOf(transaction, [roundId])
  return board.some((seat) => seat.delegationId === delegationId && seat.counts)
}

async function sayAsComment(transaction: Transaction, row: ConsultationRow, kind: PositionKind, text: string | null): Promise<string> {
  const { en, vi } = POSITION_WORDS[kind]
  const body = [`National position: ${en}. / Lập trường quốc gia: ${vi}.`, text].filter(Boolean).join('\n\n')
  const { outcome } = await addComment(transaction, {
    subject: toGlobalId('Proposal', row.proposalId), body, audience: transaction.viewer.group === 'ams' ? 'ams' : null, revisionNumber: row.releasedNumber,
  })
  return outcome.commentId
}
