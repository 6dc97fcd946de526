import { record } from '../../kernel/audit.js'
import { invalid, notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason } from '../proposals/proposal.commands.js'
import { settle } from './closing.js'
import { leaversOf } from './leaving.store.js'
import { openForAct } from './position.commands.js'
import { happened } from './round.events.js'

/**
 * Records in a round that a delegation has left its body since the opening: the explicit act with which its objection
 * lapses, where the rule says so. Nobody who still takes part is silenced by it.
 */
export async function recordLeaving(transaction: Transaction, input: { roundId: string; delegationId: string; reason: string }): Promise<{ roundId: string }> {
  const opened = await openForAct(transaction, input.roundId, 'recordLeaving')
  const { round, rule, board } = opened
  const { delegationId } = input
  const seat = board.find((each) => each.counts && !each.left && each.delegationId === delegationId)
  if (!seat) throw notFound(['delegationId'])
  if (!(await leaversOf(transaction, [round.id])).some((each) => each.delegationId === delegationId)) throw stillThere()
  const reason = needReason(input.reason, 'reason')
  await transaction.rows(`update round_delegation set left_at = (select clock_now()) where round_id = $1 and delegation_id = $2`, [round.id, delegationId])
  happened(transaction, round, { kind: 'left', delegationId, data: { reason } }, { tier: rule.positionsTier, ownerId: delegationId })
  record(transaction, {
    action: 'round.leaving', subject: { type: 'Round', id: round.id, code: round.code }, reason, after: { delegationId },
    audience: { tier: rule.positionsTier, delegationId, bodyId: round.bodyId, sharedWith: null }, officeKind: 'desk_officer',
  })
  await settle(transaction, opened)
  return { roundId: round.id }
}

const stillThere = () => invalid([{
  path: ['delegationId'],
  reason: { en: 'This delegation still takes part in the body.', vi: 'Đoàn này vẫn tham gia cơ chế.' },
  remedy: { en: 'It may clear its own objection, or state that it does not take part in the activity.', vi: 'Đoàn có thể tự rút phản đối hoặc nêu rằng không tham gia hoạt động.' },
}])
