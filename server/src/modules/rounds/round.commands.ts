import { invalid, notFound, Refusal } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason, openProposal, saveProposal, type Target } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import type { ProposalAction } from '../proposals/proposal.policy.js'
import { closeRound } from './closing.js'
import { noConsensus, notAllAnswered } from './consensus.note.js'
import { consensusOutcome, needsConsensus, resultOf, type Result } from './consensus.rules.js'
import { checkDeadline } from './deadline.rules.js'
import { checkInTime } from './in-time.js'
import { checkMeeting, type Stepped } from './opening.commands.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { boardsOf, rulesById, type RuleRow, type SeatRow } from './round.store.js'

interface Running {
  proposal: ProposalEntity
  round: RoundEntity
  rule: RuleRow
  board: SeatRow[]
  result: Result
}

/**
 * The Chair records what was asked for: adoption, endorsement, or that it was noted, considered or discussed. Refused
 * while a position stands in the way, naming each. Where a capital has still to confirm, agreement is recorded instead
 * and the item is adopted when the last one confirms. Serializable: an objection in the same instant is either counted
 * here or refused there.
 */
export async function recordConsensus(
  transaction: Transaction,
  target: Target,
  confirmBy: { at: Date; zone: string } | null,
): Promise<Stepped & { projectId: string | null }> {
  const running = await openRunning(transaction, target, 'adopt')
  const { proposal, round, board, result } = running
  const ids = { proposalId: proposal.id, roundId: round.id }
  await checkEarlyClose(transaction, running)
  if (needsConsensus(round.ask)) {
    if (!result.adoptable) throw await noConsensus(transaction, board, result)
    if (result.pending.length > 0) {
      await agree(transaction, running, confirmBy)
      return { ...ids, projectId: null }
    }
  }
  const { projectId } = await closeRound(transaction, proposal, round, { outcome: consensusOutcome(round.ask, result), how: 'chair' })
  return { ...ids, projectId }
}

/** A written round goes on to its deadline; the Chair closes it before only as its rule lets them. */
async function checkEarlyClose(transaction: Transaction, { round, rule, board, result }: Running): Promise<void> {
  if (round.procedure === 'in_session') return
  const haveAllAnswered = result.answered === result.counting
  if (rule.earlyClose !== 'never' && haveAllAnswered) return
  throw await notAllAnswered(transaction, round, rule, board, result)
}

async function agree(transaction: Transaction, { proposal, round, rule, result }: Running, confirmBy: { at: Date; zone: string } | null): Promise<void> {
  if (round.state === 'CONFIRMING') throw stillConfirming(round)
  const usual = rule.confirmHours && { at: new Date(transaction.now.getTime() + rule.confirmHours * 3_600_000), zone: 'Asia/Jakarta' }
  const until = confirmBy ?? usual
  if (!until) {
    throw invalid([{
      path: ['confirmBy'],
      reason: { en: `${result.pending.length} positions were given ad referendum.`, vi: `Có ${result.pending.length} lập trường nêu chờ trong nước xác nhận.` },
      remedy: { en: 'Say by when the capitals have to confirm.', vi: 'Hãy nêu thời hạn để trong nước xác nhận.' },
    }])
  }
  checkDeadline({ closesAt: until.at, zone: until.zone, now: transaction.now, minimumHours: null }, 'confirmBy')
  const change = { state: 'CONFIRMING' as const, confirmBy: until.at, confirmZone: until.zone }
  await transaction.manager.update(RoundEntity, { id: round.id }, change)
  await happened(
    transaction, round, { kind: 'agreed', data: { number: proposal.releasedNumber!, confirmBy: until.at.toISOString() } },
    { tier: rule.positionsTier, ownerId: proposal.delegationId },
  )
  await saveProposal(transaction, proposal, 'agree', {}, { after: { round: round.code, confirmBy: until.at, awaited: result.pending } })
}

/** Ends the round without adoption: deferred to a meeting, sent back to its delegation, or not adopted. */
export async function closeWithoutAdoption(
  transaction: Transaction,
  target: Target,
  action: 'defer' | 'sendBack' | 'notAdopt',
  input: { reason: string; meetingId?: string | null },
): Promise<Stepped> {
  const { proposal, round } = await openRunning(transaction, target, action)
  const reason = needReason(input.reason, 'reason')
  if (action === 'defer' && input.meetingId) await checkMeeting(transaction, proposal, input.meetingId)
  const outcome = ({ defer: 'DEFERRED', sendBack: 'RETURNED', notAdopt: 'NOT_ADOPTED' } as const)[action]
  await closeRound(transaction, proposal, round, { outcome, how: 'chair', reason, deferredToId: input.meetingId ?? null })
  return { proposalId: proposal.id, roundId: round.id }
}

/** Ends the round by taking the matter to the heads ('heads') or to another body. */
export async function referProposal(transaction: Transaction, target: Target, input: { to: string; reason: string }): Promise<Stepped> {
  const { proposal, round } = await openRunning(transaction, target, 'refer')
  const reason = needReason(input.reason, 'reason')
  const isKnown = input.to === 'heads' || (input.to !== proposal.bodyId && (await transaction.rows(`select from body where id = $1`, [input.to])).length > 0)
  if (!isKnown) throw notFound(['to'])
  await closeRound(transaction, proposal, round, { outcome: 'REFERRED', how: 'chair', reason, referredTo: input.to })
  return { proposalId: proposal.id, roundId: round.id }
}

/** Finds, locks and judges the proposal's running round for a step that the Chair or a caller takes. */
export async function openRunning(transaction: Transaction, target: Target, action: ProposalAction): Promise<Running> {
  const proposal = await openProposal(transaction, target, action)
  const round = await transaction.manager
    .createQueryBuilder(RoundEntity, 'round').setLock('pessimistic_write')
    .where(`round.proposal_id = :id and round.state <> 'CLOSED'`, { id: proposal.id }).getOne()
  if (!round) throw notFound()
  await checkInTime(transaction, round)
  const [[rule], board] = [await rulesById(transaction, [round.decisionRuleId]), await boardsOf(transaction, [round.id])]
  return { proposal, round, rule: rule!, board, result: resultOf(board, rule!) }
}

function stillConfirming(round: RoundEntity): Refusal {
  return new Refusal(
    'WrongState',
    { en: 'It is agreed ad referendum; capitals still have to confirm.', vi: 'Đã đồng ý, còn chờ trong nước xác nhận.' },
    { en: 'It is adopted by itself when the last one confirms.', vi: 'Sẽ tự được thông qua khi đoàn cuối cùng xác nhận.' },
    { state: round.state, allowedFrom: ['OPEN'] },
  )
}
