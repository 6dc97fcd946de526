import { notFound, Refusal } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason, openProposal, type Target } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import type { ProposalAction } from '../proposals/proposal.policy.js'
import { agree, usualTime, type Until } from './agreement.js'
import { closeRound } from './closing.js'
import { needsTime, noConsensus, notAllAnswered } from './consensus.note.js'
import { consensusOutcome, needsConsensus, resultOf, type Result } from './consensus.rules.js'
import { checkDeadline } from './deadline.rules.js'
import { checkInTime } from './in-time.js'
import { awaitedOf } from './partner.rules.js'
import { partnersOf } from './partner.store.js'
import { checkMeeting, type Stepped } from './opening.commands.js'
import { RoundEntity } from './round.entity.js'
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
 * while a position stands in the way, naming each. Where a capital has still to confirm, or a partner to consent, agreement
 * is recorded instead and the item is adopted with the last word that is awaited. Serializable: an objection in the same instant is either counted
 * here or refused there.
 */
export async function recordConsensus(
  transaction: Transaction,
  target: Target,
  confirmBy: Until | null,
): Promise<Stepped & { projectId: string | null }> {
  const running = await openRunning(transaction, target, 'adopt')
  const { proposal, round, board, result } = running
  const ids = { proposalId: proposal.id, roundId: round.id }
  await checkEarlyClose(transaction, running)
  if (needsConsensus(round.ask)) {
    if (!result.adoptable) throw await noConsensus(transaction, board, result)
    const partners = awaitedOf(await partnersOf(transaction, [round.id]))
    if (result.pending.length + partners.length > 0) {
      await agreeUntil(transaction, running, confirmBy, partners)
      return { ...ids, projectId: null }
    }
  }
  const { projectId } = await closeRound(transaction, proposal, round, { outcome: consensusOutcome(round.ask, result), how: 'chair' })
  return { ...ids, projectId }
}

/** A written round goes on to its deadline; the Chair closes it before only as its rule lets them. */
async function checkEarlyClose(transaction: Transaction, { round, rule, board, result }: Running): Promise<void> {
  if (round.procedure === 'in_session' || round.state === 'CONFIRMING') return
  const haveAllAnswered = result.answered === result.counting
  if (rule.earlyClose !== 'never' && haveAllAnswered) return
  throw await notAllAnswered(transaction, round, rule, board, result)
}

async function agreeUntil(transaction: Transaction, running: Running, confirmBy: Until | null, partners: string[]): Promise<void> {
  const { round, rule, result } = running
  if (round.state === 'CONFIRMING') throw stillConfirming(round)
  const hasUsual = rule.confirmHours !== null || result.pending.length === 0
  const until = confirmBy ?? (hasUsual ? usualTime(round, rule, transaction.now) : null)
  if (!until) throw needsTime(result.pending.length)
  checkDeadline({ closesAt: until.at, zone: until.zone, now: transaction.now, minimumHours: null }, 'confirmBy')
  await agree(transaction, running, until, [...result.pending, ...partners])
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
    { en: 'It is agreed; a capital still has to confirm, or a partner to consent.', vi: 'Đã đồng ý, còn chờ trong nước xác nhận hoặc đối tác chấp thuận.' },
    { en: 'It is adopted by itself with the last word that is awaited.', vi: 'Sẽ tự được thông qua khi có ý kiến cuối cùng còn chờ.' },
    { state: round.state, allowedFrom: ['OPEN'] },
  )
}
