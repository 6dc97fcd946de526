import { invalid, notFound } from '../../kernel/refusals.js'
import { record } from '../../kernel/audit.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason } from '../proposals/proposal.commands.js'
import { ProposalRevisionEntity, type ProposalEntity } from '../proposals/proposal.entity.js'
import { PROPOSAL_LISTENERS } from '../proposals/proposal.listeners.js'
import { actsAs } from '../../kernel/viewer.js'
import { closeRound } from './closing.js'
import { checkInTime } from './in-time.js'
import { openForAct } from './position.commands.js'
import { partnersAsked } from './partner.commands.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { rulesById, type RuleRow } from './round.store.js'

PROPOSAL_LISTENERS.push({ released: followRevision, withdrawing: endWithProposal })

/** A running round goes on with the new text; a change of substance starts a written round's period again where its rule says so. */
async function followRevision(
  transaction: Transaction,
  proposal: ProposalEntity,
  change: { number: number; kind: 'editorial' | 'substantive' },
): Promise<void> {
  const round = await runningRound(transaction, proposal.id)
  if (!round) return
  await checkInTime(transaction, round)
  const [rule] = await rulesById(transaction, [round.decisionRuleId])
  const closesAt = change.kind === 'substantive' ? await startPeriodAgain(transaction, round, rule!) : null
  const partners = await partnersAsked(transaction, proposal, rule!, round.ask, change.number)
  await transaction.manager.update(RoundEntity, { id: round.id }, { consentOf: partners })
  happened(
    transaction, round, { kind: 'revised', data: { number: change.number, changeKind: change.kind, closesAt, partners } },
    { tier: rule!.positionsTier, ownerId: proposal.delegationId },
  )
}

/** Any member may contest that a change is editorial: from then on it is one of substance. */
export async function contestChange(transaction: Transaction, input: { roundId: string; number: number; reason: string }): Promise<{ roundId: string }> {
  const { round, proposal, rule } = await openForAct(transaction, input.roundId, 'contestChange')
  const reason = needReason(input.reason, 'reason')
  const revision = await transaction.manager.findOne(ProposalRevisionEntity, { where: { proposalId: proposal.id, number: input.number } })
  if (!revision || revision.number > proposal.releasedNumber!) throw notFound(['number'])
  if (revision.number <= round.openedNumber) throw madeBefore()
  if (revision.changeKind !== 'editorial') throw notEditorial()
  const { delegationId } = transaction.viewer
  await transaction.manager.update(ProposalRevisionEntity, { id: revision.id }, {
    changeKind: 'substantive', contestedBy: delegationId, contestedAt: transaction.now, contestReason: reason,
  })
  const closesAt = await startPeriodAgain(transaction, round, rule)
  happened(
    transaction, round, { kind: 'contested', delegationId: delegationId!, data: { number: input.number, reason, closesAt } },
    { tier: rule.positionsTier, ownerId: proposal.delegationId },
  )
  record(transaction, {
    action: 'round.contest', subject: { type: 'Round', id: round.id, code: round.code }, reason, before: { changeKind: 'editorial' },
    after: { changeKind: 'substantive', number: input.number }, audience: proposal, officeKind: actsAs(transaction.viewer, round.bodyId),
  })
  return { roundId: round.id }
}

/** The new deadline, as far from now as the old one was from the opening, never earlier; null where nothing changes. */
async function startPeriodAgain(transaction: Transaction, round: RoundEntity, rule: RuleRow): Promise<string | null> {
  if (round.procedure === 'in_session' || !rule.restartsOnChange) return null
  const [{ closesAt }] = (await transaction.rows<{ closesAt: Date }>(
    `select greatest(r.closes_at, (select clock_now()) + ((e.data ->> 'closesAt')::timestamptz - r.opened_at)) as closes_at
     from round r join round_event e on e.round_id = r.id and e.kind = 'opened' where r.id = $1`,
    [round.id],
  )) as [{ closesAt: Date }]
  await transaction.manager.update(RoundEntity, { id: round.id }, { closesAt })
  round.closesAt = closesAt
  return closesAt.toISOString()
}

async function endWithProposal(transaction: Transaction, proposal: ProposalEntity, reason: string): Promise<boolean> {
  const round = await runningRound(transaction, proposal.id)
  if (!round) return false
  await checkInTime(transaction, round)
  await closeRound(transaction, proposal, round, { outcome: 'WITHDRAWN', how: 'proposer', reason })
  return true
}

function runningRound(transaction: Transaction, proposalId: string): Promise<RoundEntity | null> {
  return transaction.manager
    .createQueryBuilder(RoundEntity, 'round').setLock('pessimistic_write')
    .where(`round.proposal_id = :proposalId and round.state <> 'CLOSED'`, { proposalId }).getOne()
}

function madeBefore() {
  return invalid([{
    path: ['number'],
    reason: { en: 'This change was made before the round was opened.', vi: 'Thay đổi này có trước khi mở vòng.' },
    remedy: { en: 'Every position of this round is on the changed text; nothing needs to be contested.', vi: 'Mọi lập trường trong vòng này đều trên văn bản đã sửa; không cần nêu ý kiến.' },
  }])
}

function notEditorial() {
  return invalid([{
    path: ['number'],
    reason: { en: 'This change counts as one of substance already.', vi: 'Thay đổi này đã được coi là thay đổi về nội dung.' },
    remedy: { en: 'Nothing needs to be contested.', vi: 'Không cần nêu ý kiến.' },
  }])
}
