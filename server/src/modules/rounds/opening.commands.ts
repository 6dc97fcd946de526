import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { needReason, openProposal, saveProposal, type Target } from '../proposals/proposal.commands.js'
import type { Viewer } from '../../kernel/viewer.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import { rolesOf } from '../proposals/proposal.policy.js'
import type { Ask, Procedure } from './consensus.rules.js'
import { checkDeadline } from './deadline.rules.js'
import { consentByProposal, partnersAsked } from './partner.commands.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { ruleInForce, type RuleRow } from './round.store.js'

export interface Stepped {
  proposalId: string
  roundId: string
}

/** Tables a proposal at a meeting of its own body and opens the round there. */
export async function tableProposal(transaction: Transaction, target: Target, meetingId: string, ask: Ask = 'ADOPT'): Promise<Stepped> {
  const proposal = await openProposal(transaction, target, 'table')
  await checkMeeting(transaction, proposal, meetingId)
  const rule = await needRule(transaction, proposal, 'in_session')
  const round = await openRound(transaction, proposal, rule, { ask, meetingId })
  await saveProposal(transaction, proposal, 'table', { meetingId }, { after: { meetingId, round: round.code, ask } })
  return { proposalId: proposal.id, roundId: round.id }
}

export interface Call {
  procedure: Exclude<Procedure, 'in_session'>
  ask: Ask
  closesAt: Date
  closesZone: string
  closesWall?: string | null
  reason: string | null
}

/** Puts a proposal to decision in writing: by silence, by answers from all, or urgently, as the body's rule allows. */
export async function callRound(transaction: Transaction, target: Target, call: Call): Promise<Stepped> {
  const proposal = await openProposal(transaction, target, 'call')
  const rule = await needRule(transaction, proposal, call.procedure)
  checkMayCall(transaction, proposal, rule)
  checkDeadline({ closesAt: call.closesAt, zone: call.closesZone, wall: call.closesWall, now: transaction.now, minimumHours: rule.minimumHours })
  const calledReason = call.procedure === 'urgent' ? needReason(call.reason, 'reason') : call.reason
  const round = await openRound(transaction, proposal, rule, {
    ask: call.ask, closesAt: call.closesAt, closesZone: call.closesZone, calledReason,
  })
  await saveProposal(transaction, proposal, 'call', {}, {
    reason: calledReason, after: { round: round.code, procedure: call.procedure, ask: call.ask, closesAt: call.closesAt },
  })
  return { proposalId: proposal.id, roundId: round.id }
}

/**
 * The round of a proposal under a rule. Its electorate is who takes part in the body at this moment; whoever held a
 * deciding office for a delegation then counts as having been told. Neither changes later.
 */
export async function openRound(
  transaction: Transaction,
  proposal: ProposalEntity,
  rule: RuleRow,
  more: Partial<Pick<RoundEntity, 'ask' | 'meetingId' | 'closesAt' | 'closesZone' | 'calledReason' | 'followsId'>>,
): Promise<RoundEntity> {
  const [{ code }] = (await transaction.rows<{ code: string }>(
    `select next_code('R', extract(year from (select clock_now()))::int) as code`,
  )) as [{ code: string }]
  const consentOf = await partnersAsked(transaction, proposal, rule, more.ask ?? 'ADOPT')
  const round = {
    id: newId(), code, proposalId: proposal.id, bodyId: proposal.bodyId, decisionRuleId: rule.id, procedure: rule.procedure,
    ask: 'ADOPT', state: 'OPEN', openedNumber: proposal.releasedNumber!, openedAt: transaction.now,
    openedBy: transaction.viewer.personId, meetingId: null, consentOf, ...more,
  } as RoundEntity
  await transaction.manager.insert(RoundEntity, round)
  const seats = await transaction.rows<{ delegationId: string; counts: boolean; notified: boolean }>(
    `insert into round_delegation (round_id, delegation_id, counts, notified)
     select $1, delegation_id, capacity = any ($3), is_staffed(delegation_id, $2)
     from participation s where body_id = $2 and capacity = any ($4)
       and from_date <= (select clock_today()) and (to_date is null or to_date >= (select clock_today()))
     returning delegation_id, counts, notified`,
    [round.id, proposal.bodyId, rule.counts, rule.heard],
  )
  const { silenceMeans, blocking, quorum, vacantBlocks, unconfirmedMeans, leaverObjection, partnerRefusal } = rule
  happened(
    transaction, round,
    {
      kind: 'opened',
      data: {
        procedure: rule.procedure, ask: round.ask, number: round.openedNumber, closesAt: round.closesAt?.toISOString() ?? null, seats,
        rule: { silenceMeans, blocking, quorum, vacantBlocks, unconfirmedMeans, leaverObjection, partnerRefusal }, partners: consentOf, proposer: proposal.delegationId,
      },
    },
    { tier: rule.positionsTier, ownerId: proposal.delegationId },
  )
  if (consentOf.includes(proposal.delegationId)) await consentByProposal(transaction, proposal, round, rule)
  return round
}

export async function needRule(transaction: Transaction, proposal: ProposalEntity, procedure: Procedure): Promise<RuleRow> {
  const rule = await ruleInForce(transaction, proposal.bodyId, procedure)
  if (rule) return rule
  throw invalid([
    {
      path: ['procedure'],
      reason: { en: 'This body has no rule for that procedure.', vi: 'Cơ chế này không có quy tắc cho thủ tục đó.' },
      remedy: { en: 'Choose another procedure, or have the Secretariat record the rule.', vi: 'Hãy chọn thủ tục khác hoặc đề nghị Ban Thư ký ghi nhận quy tắc.' },
    },
  ])
}

/** Whether a rule lets the viewer call its procedure on this proposal. */
export function mayCall(viewer: Viewer, proposal: Parameters<typeof rolesOf>[1], rule: Pick<RuleRow, 'mayCall'>): boolean {
  const roles = rolesOf(viewer, proposal)
  return (rule.mayCall.includes('chair') && roles.includes('chair')) || (rule.mayCall.includes('desk_officer') && roles.includes('deskOfficer'))
}

/** Refuses who may not call the procedure under its rule. */
export function checkMayCall(transaction: Transaction, proposal: ProposalEntity, rule: Pick<RuleRow, 'mayCall'>): void {
  if (mayCall(transaction.viewer, proposal, rule)) return
  throw notAllowed(
    { en: 'The rule of this procedure does not let you call it.', vi: 'Quy tắc của thủ tục này không cho phép bạn khởi động.' },
    { en: 'Ask the Chair.', vi: 'Hãy đề nghị Chủ tịch.' },
  )
}

export async function checkMeeting(transaction: Transaction, proposal: ProposalEntity, meetingId: string): Promise<void> {
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
