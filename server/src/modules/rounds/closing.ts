import type { Transaction } from '../../kernel/transaction.js'
import { withWholeView } from '../../kernel/whole-view.js'
import { copyAsDraft, newestRevision, saveProposal } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import type { ProposalAction } from '../proposals/proposal.policy.js'
import { enterDecision } from '../register/decision.commands.js'
import { createProject } from './adoption.js'
import { agree, usualTime } from './agreement.js'
import { noteOf } from './consensus.note.js'
import { consensusOutcome, needsConsensus, resultOf, type RoundOutcome } from './consensus.rules.js'
import { awaitedOf } from './partner.rules.js'
import { partnersOf } from './partner.store.js'
import type { ClosedHow } from './replay.rules.js'
import { RoundEntity } from './round.entity.js'
import { endOfRound } from './in-time.js'
import { happened } from './round.events.js'
import { boardsOf, rulesById, type RuleRow } from './round.store.js'

/** What becomes of the proposal by an outcome, as a row of its action table; null where the round alone ends. */
const ACTION_OF: Record<RoundOutcome, ProposalAction | null> = {
  ADOPTED: 'adopt', ADOPTED_WITH_RESERVATION: 'adopt', ENDORSED: 'endorse', NOTED: 'note', CONSIDERED: 'note', VIEWS_EXCHANGED: 'note',
  DEFERRED: 'defer', RETURNED: 'sendBack', REFERRED: 'refer', NOT_ADOPTED: 'notAdopt', NO_CONSENSUS: 'lapse', STOPPED: 'stop',
  WITHDRAWN: 'withdraw', RESTARTED: 'restart',
}

export interface Closing {
  outcome: RoundOutcome
  how: ClosedHow
  reason?: string | null
  deferredToId?: string | null
  referredTo?: string | null
}

/**
 * Ends a round: the one place where an outcome is written. In one transaction the round gets its note (rule, text,
 * positions, who was silent, arithmetic) and its last event, an adopted proposal becomes a project, and the proposal
 * takes its step. Over all positions, also those that are hidden from whoever ends it.
 */
export function closeRound(transaction: Transaction, proposal: ProposalEntity, round: RoundEntity, closing: Closing): Promise<{ projectId: string | null }> {
  return withWholeView(transaction, () => close(transaction, proposal, round, closing))
}

async function close(
  transaction: Transaction,
  proposal: ProposalEntity,
  round: RoundEntity,
  { outcome, how, reason = null, deferredToId = null, referredTo = null }: Closing,
): Promise<{ projectId: string | null }> {
  const [[rule], board] = [await rulesById(transaction, [round.decisionRuleId]), await boardsOf(transaction, [round.id])]
  const [result, partners] = [resultOf(board, rule!), await partnersOf(transaction, [round.id])]
  const closedAt = how === 'clock' ? endOfRound(round)! : transaction.now
  const isAdopted = outcome === 'ADOPTED' || outcome === 'ADOPTED_WITH_RESERVATION'
  const isDecided = isAdopted || ['ENDORSED', 'NOTED', 'CONSIDERED', 'VIEWS_EXCHANGED'].includes(outcome)
  const decidedNumber = isDecided ? proposal.releasedNumber : null
  const change = {
    state: 'CLOSED' as const, outcome, closedHow: how, closedAt, closedBy: transaction.viewer.personId,
    outcomeReason: reason, deferredToId, referredTo, decidedNumber, note: noteOf(proposal, rule!, board, result, partners),
  }
  await transaction.manager.update(RoundEntity, { id: round.id }, change)
  Object.assign(round, change)
  happened(
    transaction, round, { kind: 'closed', data: { how, outcome, number: decidedNumber, reason } },
    { tier: rule!.positionsTier, ownerId: proposal.delegationId },
  )
  const projectId = isAdopted ? await createProject(transaction, proposal, round, result.optedOut) : null
  if (outcome === 'RETURNED' && !(await isDrafted(transaction, proposal.id))) await copyAsDraft(transaction, proposal, await newestRevision(transaction, proposal.id))
  const action = ACTION_OF[outcome]
  if (action) {
    const after = { round: round.code, outcome, number: decidedNumber, deferredTo: deferredToId, referredTo }
    const ended = outcome === 'WITHDRAWN' ? { endedReason: reason } : {}
    await saveProposal(transaction, proposal, action, projectId ? { projectId } : ended, { reason, after })
  }
  await enterDecision(transaction, round.id)
  return { projectId }
}

/** Whether its delegation is writing a next revision, which nobody else may see. */
async function isDrafted(transaction: Transaction, proposalId: string): Promise<boolean> {
  const [row] = await transaction.rows<{ drafted: boolean }>(`select has_draft($1) as drafted`, [proposalId])
  return row!.drafted
}

interface Settled {
  round: RoundEntity
  proposal: ProposalEntity
  rule: RuleRow
}

/**
 * Adopts what a word has just completed: what was agreed, once nothing is awaited of a capital or a partner; and in
 * writing, where the rule adopts at once, what all that count have agreed to. Whoever said it need not see the rest.
 */
export async function settle(transaction: Transaction, settled: Settled): Promise<void> {
  const { round, rule } = settled
  const isAwaited = round.state === 'CONFIRMING'
  const endsWhenAgreed = round.procedure !== 'in_session' && rule.earlyClose === 'all_agreed' && needsConsensus(round.ask)
  if (isAwaited || endsWhenAgreed) await withWholeView(transaction, () => adoptIfComplete(transaction, settled, isAwaited))
}

async function adoptIfComplete(transaction: Transaction, { round, proposal, rule }: Settled, isAwaited: boolean): Promise<void> {
  const result = resultOf(await boardsOf(transaction, [round.id]), rule)
  if (!result.adoptable || result.pending.length > 0) return
  if (!isAwaited && result.answered < result.counting) return
  const awaited = awaitedOf(await partnersOf(transaction, [round.id]))
  if (awaited.length > 0) {
    if (!isAwaited) await agree(transaction, { proposal, round, rule }, usualTime(round, rule, transaction.now), awaited)
    return
  }
  await closeRound(transaction, proposal, round, { outcome: consensusOutcome(round.ask, result), how: isAwaited ? 'confirmation' : 'all_agreed' })
}
