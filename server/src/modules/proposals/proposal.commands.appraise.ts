import { newId } from '../../kernel/ids.js'
import { invalid, notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { isZone, wallTimeProblem } from '../../kernel/wall-time.js'
import { copyAsDraft, needReason, newestRevision, openProposal, saveProposal, type Target } from './proposal.commands.js'
import { AppraisalEntity, ProposalRevisionEntity } from './proposal.entity.js'

export interface Checked {
  key: string
  met: boolean
  note: string | null
}

/** Returns a submitted proposal to its delegation with reasons; a draft of the next revision is ready for it. */
export async function returnProposal(
  transaction: Transaction,
  target: Target,
  checklist: Checked[],
  reasons: string,
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'returnForChanges')
  const why = needReason(reasons, 'reasons')
  const newest = await newestRevision(transaction, proposal.id)
  await keepAppraisal(transaction, newest, checklist, 'RETURNED', why)
  await copyAsDraft(transaction, proposal, newest)
  await saveProposal(transaction, proposal, 'returnForChanges', {}, { reason: why })
  return { proposalId: proposal.id }
}

/**
 * Circulates a submitted proposal to its audience for comments until a deadline, an instant with the zone in which it
 * was set. The deadline must lie ahead.
 */
export async function circulateProposal(
  transaction: Transaction,
  target: Target,
  checklist: Checked[],
  deadline: { at: Date; zone: string; wall?: string | null },
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'circulate')
  if (!isZone(deadline.zone)) throw notFound(['commentsCloseZone'])
  const jumped = !deadline.wall ? null : wallTimeProblem(['commentsCloseAt'], deadline.at, deadline.wall, deadline.zone)
  if (jumped) throw invalid([jumped])
  if (deadline.at <= transaction.now) {
    throw invalid([
      {
        path: ['commentsCloseAt'],
        reason: { en: 'The deadline has already passed.', vi: 'Thời hạn đã qua.' },
        remedy: { en: 'Choose a later time.', vi: 'Hãy chọn thời điểm muộn hơn.' },
      },
    ])
  }
  const newest = await newestRevision(transaction, proposal.id)
  await keepAppraisal(transaction, newest, checklist, 'CIRCULATED', null)
  await transaction.manager.update(ProposalRevisionEntity, { id: newest.id }, { tier: proposal.audience, releasedAt: transaction.now })
  await saveProposal(transaction, proposal, 'circulate', {
    tier: proposal.audience, releasedNumber: newest.number, commentsCloseAt: deadline.at, commentsCloseZone: deadline.zone,
  }, { after: { number: newest.number, commentsCloseAt: deadline.at.toISOString(), zone: deadline.zone } })
  return { proposalId: proposal.id }
}

async function keepAppraisal(
  transaction: Transaction,
  revision: ProposalRevisionEntity,
  checklist: Checked[],
  outcome: 'RETURNED' | 'CIRCULATED',
  reasons: string | null,
): Promise<void> {
  await transaction.manager.insert(AppraisalEntity, {
    id: newId(), proposalId: revision.proposalId, number: revision.number, checklist, outcome, reasons,
    personId: transaction.viewer.personId, recordedAt: transaction.now, tier: 'secretariat', delegationId: revision.delegationId,
  })
}
