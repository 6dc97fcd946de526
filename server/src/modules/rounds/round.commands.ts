import { newId } from '../../kernel/ids.js'
import { invalid, notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason, newestRevision, openProposal, saveProposal, copyAsDraft, type Target } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import { enterDecision } from '../register/decision.commands.js'
import { noConsensus, noteOf } from './consensus.note.js'
import { resultOf } from './consensus.rules.js'
import { createProject } from './adoption.js'
import { RoundEntity, type RoundOutcome } from './round.entity.js'
import { boardsOf, ruleInForce, rulesById } from './round.store.js'

/**
 * Tables a proposal at a meeting of its own body and opens the round there: the electorate is fixed at this moment by
 * the rule in force, and the round keeps that rule.
 */
export async function tableProposal(
  transaction: Transaction,
  target: Target,
  meetingId: string,
): Promise<{ proposalId: string; roundId: string }> {
  const proposal = await openProposal(transaction, target, 'table')
  await checkMeeting(transaction, proposal, meetingId)
  const rule = await ruleInForce(transaction, proposal.bodyId, 'in_session')
  if (!rule) throw notFound(['meetingId'])
  const [{ code }] = (await transaction.rows<{ code: string }>(
    `select next_code('R', extract(year from (select clock_now()))::int) as code`,
  )) as [{ code: string }]
  const round = {
    id: newId(), code, proposalId: proposal.id, bodyId: proposal.bodyId, meetingId, decisionRuleId: rule.id, state: 'OPEN',
    openedNumber: proposal.releasedNumber!, openedAt: transaction.now, openedBy: transaction.viewer.personId,
  } as RoundEntity
  await transaction.manager.insert(RoundEntity, round)
  await transaction.rows(
    `insert into round_delegation (round_id, delegation_id, counts)
     select $1, delegation_id, capacity = 'member' or (capacity = 'partner' and $3)
     from participation where body_id = $2 and capacity in ('member', 'partner', 'observer')
       and from_date <= (select clock_today()) and (to_date is null or to_date >= (select clock_today()))`,
    [round.id, proposal.bodyId, rule.partnersCount],
  )
  await saveProposal(transaction, proposal, 'table', { meetingId }, { after: { meetingId, round: code } })
  return { proposalId: proposal.id, roundId: round.id }
}

/**
 * Records adoption and creates the project in the same transaction. Refused while a position stands in the way, naming
 * each. Serializable: an objection in the same instant is either counted here or refused there.
 */
export async function adoptProposal(
  transaction: Transaction,
  target: Target,
): Promise<{ proposalId: string; roundId: string; projectId: string }> {
  const proposal = await openProposal(transaction, target, 'adopt')
  const round = await currentRound(transaction, proposal.id)
  const rule = (await rulesById(transaction, [round.decisionRuleId]))[0]!
  const board = await boardsOf(transaction, [round.id])
  const result = resultOf(board, rule)
  if (!result.adoptable) throw await noConsensus(transaction, board, result)
  const note = noteOf(proposal, rule, board, result)
  await closeRound(transaction, round, 'ADOPTED', { decidedNumber: proposal.releasedNumber, note })
  const projectId = await createProject(transaction, proposal, round)
  await saveProposal(transaction, proposal, 'adopt', { projectId }, { after: { round: round.code, number: proposal.releasedNumber } })
  return { proposalId: proposal.id, roundId: round.id, projectId }
}

/** Ends the round without adoption: deferred to a meeting, sent back to its delegation, or not adopted. */
export async function closeWithoutAdoption(
  transaction: Transaction,
  target: Target,
  action: 'defer' | 'sendBack' | 'notAdopt',
  input: { reason: string; meetingId?: string | null },
): Promise<{ proposalId: string; roundId: string }> {
  const proposal = await openProposal(transaction, target, action)
  const reason = needReason(input.reason, 'reason')
  if (action === 'defer' && input.meetingId) await checkMeeting(transaction, proposal, input.meetingId)
  const round = await currentRound(transaction, proposal.id)
  const outcome = ({ defer: 'DEFERRED', sendBack: 'RETURNED', notAdopt: 'NOT_ADOPTED' } as const)[action]
  await closeRound(transaction, round, outcome, { outcomeReason: reason, deferredToId: input.meetingId ?? null })
  if (action === 'sendBack') await copyAsDraft(transaction, proposal, await newestRevision(transaction, proposal.id))
  await saveProposal(transaction, proposal, action, {}, { reason, after: { round: round.code, deferredTo: input.meetingId ?? null } })
  return { proposalId: proposal.id, roundId: round.id }
}

async function currentRound(transaction: Transaction, proposalId: string): Promise<RoundEntity> {
  const round = await transaction.manager.findOne(RoundEntity, {
    where: { proposalId, state: 'OPEN' }, lock: { mode: 'pessimistic_write' },
  })
  if (!round) throw notFound()
  return round
}

async function closeRound(transaction: Transaction, round: RoundEntity, outcome: RoundOutcome, rest: object): Promise<void> {
  await transaction.manager.update(
    RoundEntity,
    { id: round.id },
    { state: 'CLOSED', outcome, closedAt: transaction.now, closedBy: transaction.viewer.personId, ...rest },
  )
  await enterDecision(transaction, round.id)
}

async function checkMeeting(transaction: Transaction, proposal: ProposalEntity, meetingId: string): Promise<void> {
  const [meeting] = await transaction.rows<{ bodyId: string | null }>(`select body_id from meeting where id = $1`, [meetingId])
  if (!meeting) throw notFound(['meetingId'])
  if (meeting.bodyId === proposal.bodyId) return
  throw invalid([
    {
      path: ['meetingId'],
      reason: { en: 'This meeting belongs to another body.', vi: 'Cuộc họp này thuộc cơ chế khác.' },
      remedy: { en: `Choose a meeting of ${proposal.bodyId}.`, vi: `Hãy chọn cuộc họp của ${proposal.bodyId}.` },
    },
  ])
}
