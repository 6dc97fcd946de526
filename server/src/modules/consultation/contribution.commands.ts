import { idOf, newId, toGlobalId } from '../../kernel/ids.js'
import { invalid, notFound, stale, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { isSection } from '../comments/comment.rules.js'
import type { PositionKind } from '../rounds/consensus.rules.js'
import type { Outcome } from './consultation.commands.js'
import { openConsultation, recordInside, type Target } from './consultation.door.js'
import { CONSULTATION_LIMITS } from './consultation.rules.js'
import type { ConsultationRow } from './consultation.store.js'
import { insertContribution, saveDisposition, saveSuggestion } from './consultation.writes.store.js'
import { contributionById, invitationOf, type ContributionKind, type InvitationRow, type TakenUp } from './contribution.store.js'

/** A ministry's comment. After the capital's deadline it is marked as late and kept all the same. */
export async function addContribution(
  transaction: Transaction,
  target: Target,
  input: { kind: ContributionKind; text: string; section: string | null; number: number },
): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'comment')
  const { contributorId } = await ownInvitation(transaction, row)
  const problems: Problem[] = []
  const text = readText(['text'], input.text, CONSULTATION_LIMITS.comment, problems)
  if (input.section !== null && !isSection('Proposal', input.section)) problems.push(unknownSection())
  checkNumber(row, input.number, problems)
  if (problems.length) throw invalid(problems)
  const { kind, section, number } = input
  const isLate = transaction.now >= row.closesAt
  await insertContribution(transaction, {
    id: newId(), consultationId: row.id, contributorId, personId: transaction.viewer.personId!, delegationId: row.delegationId, kind,
    section, text: text!, number, givenAt: transaction.now, isLate,
  })
  recordInside(transaction, row, 'comment', { after: { kind, section, text, number, isLate } })
  return { consultationId: row.id }
}

/** The position that a ministry suggests to its delegation; a second one replaces the first, which stays in the trail. */
export async function suggestPosition(
  transaction: Transaction,
  target: Target,
  input: { kind: PositionKind; text: string | null; number: number },
): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'suggest')
  const invitation = await ownInvitation(transaction, row)
  const problems: Problem[] = []
  const text = readText(['text'], input.text, CONSULTATION_LIMITS.position, problems, false)
  checkNumber(row, input.number, problems)
  if (problems.length) throw invalid(problems)
  const { kind, number } = input
  const isLate = transaction.now >= row.closesAt
  await saveSuggestion(transaction, row.id, transaction.viewer.personId!, { kind, text, number, at: transaction.now, isLate })
  recordInside(transaction, row, 'suggest', {
    before: { kind: invitation.suggestedKind, text: invitation.suggestedText, number: invitation.suggestedNumber },
    after: { kind, text, number, isLate },
  })
  return { consultationId: row.id }
}

/** What became of a ministry's comment; changed as often as needed while the consultation runs. */
export async function disposeContribution(
  transaction: Transaction,
  target: Target,
  disposition: TakenUp,
  typedReason: string | null,
): Promise<Outcome> {
  const contribution = await contributionById(transaction, idOf('Contribution', target.id) ?? '')
  if (!contribution) throw notFound()
  const row = await openConsultation(transaction, { id: toGlobalId('Consultation', contribution.consultationId) }, 'dispose')
  const { revision, disposition: before } = (await contributionById(transaction, contribution.id))!
  if (revision !== target.expectedRevision) throw stale(revision, { disposition: before })
  const problems: Problem[] = []
  const reason = readText(['reason'], typedReason, CONSULTATION_LIMITS.reason, problems, disposition !== 'TAKEN_UP')
  if (problems.length) throw invalid(problems)
  await saveDisposition(transaction, contribution.id, disposition, reason, transaction.now)
  recordInside(transaction, row, 'dispose', { before: { disposition: before }, after: { disposition }, reason })
  return { consultationId: row.id }
}

async function ownInvitation(transaction: Transaction, row: ConsultationRow): Promise<InvitationRow> {
  const invitation = await invitationOf(transaction, row.id, transaction.viewer.personId!)
  if (!invitation) throw notFound()
  return invitation
}

function checkNumber(row: ConsultationRow, number: number, problems: Problem[]): void {
  if (number >= 1 && number <= row.releasedNumber) return
  problems.push(problem(['number'], { en: 'There is no such revision of the text.', vi: 'Không có bản sửa đổi này của văn bản.' }, { en: 'Reload to see the present text.', vi: 'Tải lại trang để xem văn bản hiện tại.' }))
}

function unknownSection(): Problem {
  return problem(['section'], { en: 'There is no such section.', vi: 'Không có phần này.' }, { en: 'Choose a section of the text.', vi: 'Hãy chọn một phần của văn bản.' })
}
