import { record } from '../../kernel/audit.js'
import { invalid } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { instantInWords } from '../../kernel/date-words.js'
import { needReason, saveProposal, type Target } from '../proposals/proposal.commands.js'
import { closeRound } from './closing.js'
import { checkDeadline } from './deadline.rules.js'
import { checkMayCall, needRule, openRound, tableProposal, type Stepped } from './opening.commands.js'
import { openForAct } from './position.commands.js'
import { openRunning } from './round.commands.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'

export interface NewDeadline {
  closesAt: Date
  closesZone: string
  closesWall?: string | null
  reason: string
}

/** Gives all delegations more time: before the deadline only, and never less. Whoever can be told by now counts as told. */
export async function extendRound(transaction: Transaction, target: Target, input: NewDeadline): Promise<Stepped> {
  const { proposal, round, rule } = await openRunning(transaction, target, 'extend')
  checkMayCall(transaction, proposal, rule)
  const reason = needReason(input.reason, 'reason')
  checkDeadline({ closesAt: input.closesAt, zone: input.closesZone, wall: input.closesWall, now: transaction.now, minimumHours: null })
  if (input.closesAt <= round.closesAt!) {
    throw invalid([{
      path: ['closesAt'],
      reason: { en: 'A deadline is never shortened.', vi: 'Không bao giờ rút ngắn thời hạn.' },
      remedy: { en: `Choose a time after ${instantInWords(round.closesAt!, 'en')}.`, vi: `Hãy chọn thời điểm sau ${instantInWords(round.closesAt!, 'vi')}.` },
    }])
  }
  const staffed = await transaction.rows<{ delegationId: string }>(
    `select delegation_id from round_delegation where round_id = $1 and (notified or is_staffed(delegation_id, $2))`, [round.id, round.bodyId],
  )
  const notified = staffed.map((each) => each.delegationId)
  await transaction.manager.update(RoundEntity, { id: round.id }, { closesAt: input.closesAt, closesZone: input.closesZone })
  await transaction.rows(`update round_delegation set notified = true where round_id = $1 and delegation_id = any ($2)`, [round.id, notified])
  happened(
    transaction, round, { kind: 'extended', data: { closesAt: input.closesAt.toISOString(), notified, reason } },
    { tier: rule.positionsTier, ownerId: proposal.delegationId },
  )
  const before = { closesAt: round.closesAt }
  await saveProposal(transaction, proposal, 'extend', {}, { reason, before, after: { round: round.code, closesAt: input.closesAt } })
  return { proposalId: proposal.id, roundId: round.id }
}

/** Ends the procedure and opens it again, under the rule in force and with the electorate of today; both rounds are kept. */
export async function restartRound(transaction: Transaction, target: Target, input: NewDeadline): Promise<Stepped> {
  const { proposal, round: old } = await openRunning(transaction, target, 'restart')
  const reason = needReason(input.reason, 'reason')
  const rule = await needRule(transaction, proposal, old.procedure)
  checkMayCall(transaction, proposal, rule)
  checkDeadline({ closesAt: input.closesAt, zone: input.closesZone, wall: input.closesWall, now: transaction.now, minimumHours: rule.minimumHours })
  await closeRound(transaction, proposal, old, { outcome: 'RESTARTED', how: 'caller', reason })
  const round = await openRound(transaction, proposal, rule, {
    ask: old.ask, closesAt: input.closesAt, closesZone: input.closesZone, calledReason: reason, followsId: old.id,
  })
  return { proposalId: proposal.id, roundId: round.id }
}

/** Whoever may call the procedure withdraws it; the proposal goes back into discussion. */
export async function stopRound(transaction: Transaction, target: Target, input: { reason: string }): Promise<Stepped> {
  const { proposal, round, rule } = await openRunning(transaction, target, 'stop')
  checkMayCall(transaction, proposal, rule)
  await closeRound(transaction, proposal, round, { outcome: 'STOPPED', how: 'caller', reason: needReason(input.reason, 'reason') })
  return { proposalId: proposal.id, roundId: round.id }
}

/** Takes to a meeting what could not be settled in writing: the round in writing ends and one in session opens, or neither. */
export async function moveToMeeting(
  transaction: Transaction, target: Target, input: { reason: string; meetingId: string },
): Promise<Stepped> {
  const { roundId } = await stopRound(transaction, target, input)
  const { ask } = await transaction.manager.findOneByOrFail(RoundEntity, { id: roundId })
  return tableProposal(transaction, { id: target.id }, input.meetingId, ask) // locked since the first step
}

/** Who is in the room, replacing what was recorded before. Delegations that have no seat are left out. */
export async function recordAttendance(transaction: Transaction, roundId: string, delegationIds: string[]): Promise<{ roundId: string }> {
  const { round, proposal, rule, board } = await openForAct(transaction, roundId, 'recordAttendance')
  if (round.procedure !== 'in_session') {
    throw invalid([{
      path: ['roundId'],
      reason: { en: 'Nobody is present in a round by circulation.', vi: 'Vòng bằng văn bản không có điểm danh.' },
      remedy: { en: 'Record attendance in a round at a meeting.', vi: 'Hãy điểm danh trong vòng tại cuộc họp.' },
    }])
  }
  const present = board.map((seat) => seat.delegationId).filter((id) => delegationIds.includes(id))
  await transaction.rows(`update round_delegation set present = delegation_id = any ($2) where round_id = $1`, [round.id, present])
  happened(transaction, round, { kind: 'attended', data: { present } }, { tier: rule.positionsTier, ownerId: proposal.delegationId })
  record(transaction, {
    action: 'round.attendance', subject: { type: 'Round', id: round.id, code: round.code }, after: { present }, audience: proposal,
    officeKind: transaction.viewer.chairOf.includes(round.bodyId) ? 'chair' : 'desk_officer',
  })
  return { roundId }
}
