import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, Refusal, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf } from '../../kernel/viewer.js'
import { needReason, newestRevision, openProposal, saveProposal, copyAsDraft, type Target } from '../proposals/proposal.commands.js'
import { ProposalEntity } from '../proposals/proposal.entity.js'
import { POSITION_WORDS, resultOf, sentenceOf, type PositionKind, type Result } from './consensus.rules.js'
import { createProject } from './adoption.js'
import { PositionEntity, RoundEntity, type RoundOutcome } from './round.entity.js'
import { boardsOf, ruleInForce, rulesById, type RuleRow, type SeatRow } from './round.store.js'

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
    `select next_code('R', extract(year from now())::int) as code`,
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
       and from_date <= current_date and (to_date is null or to_date >= current_date)`,
    [round.id, proposal.bodyId, rule.partnersCount],
  )
  await saveProposal(transaction, proposal, 'table', { meetingId }, { after: { meetingId, round: code } })
  return { proposalId: proposal.id, roundId: round.id }
}

export interface Statement {
  roundId: string
  /** The text revision that the person had before them. */
  number: number
  kind: PositionKind
  text: string | null
}

/**
 * States the position of the viewer's delegation: a legal act, pinned to the revision it was given on. A second one
 * replaces the first; both are kept.
 */
export async function statePosition(transaction: Transaction, input: Statement): Promise<{ roundId: string; positionId: string }> {
  const { viewer, manager } = transaction
  const { round, proposal } = await openRound(transaction, input.roundId)
  const rule = (await rulesById(transaction, [round.decisionRuleId]))[0]!
  const office = officeOf(viewer, 'senior_official', round.bodyId) ?? officeOf(viewer, 'head', round.bodyId)
  await checkSpeaks(transaction, round, office !== null)
  if (round.state !== 'OPEN') throw roundClosed(round)
  if (input.number !== proposal.releasedNumber) {
    throw stale(proposal.revision, { releasedNumber: proposal.releasedNumber })
  }
  const text = checkedText(input, rule)
  const position = {
    id: newId(), roundId: round.id, proposalId: proposal.id, delegationId: viewer.delegationId!, number: input.number, kind: input.kind,
    text, personId: viewer.personId!, officeId: office!.id, officeKind: office!.kind, statedAt: transaction.now,
    tier: rule.positionsTier, bodyId: round.bodyId, sharedWith: null,
  } as PositionEntity
  await manager.insert(PositionEntity, position)
  await record(transaction, {
    action: 'position.state',
    subject: { type: 'Round', id: round.id, code: round.code },
    after: { kind: input.kind, number: input.number, text },
    audience: { ...position, delegationId: viewer.delegationId },
    officeKind: office!.kind,
  })
  return { roundId: round.id, positionId: position.id }
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

async function openRound(transaction: Transaction, roundId: string): Promise<{ round: RoundEntity; proposal: ProposalEntity }> {
  const { manager } = transaction
  const known = await manager.findOne(RoundEntity, { where: { id: roundId } })
  if (!known) throw notFound(['roundId'])
  const lock = { mode: 'pessimistic_write' } as const
  const proposal = await manager.findOne(ProposalEntity, { where: { id: known.proposalId }, lock })
  const round = await manager.findOne(RoundEntity, { where: { id: roundId }, lock })
  if (!proposal || !round) throw notFound(['roundId'])
  return { round, proposal }
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

async function checkSpeaks(transaction: Transaction, round: RoundEntity, holdsOffice: boolean): Promise<void> {
  const { viewer } = transaction
  const [seat] = await transaction.rows<{ counts: boolean }>(
    `select counts from round_delegation where round_id = $1 and delegation_id = $2`,
    [round.id, viewer.delegationId],
  )
  if (!seat?.counts) {
    throw notAllowed(
      { en: 'Your delegation does not count in this round: it may be heard, not decide.', vi: 'Đoàn của bạn không được tính trong vòng này: có thể nêu ý kiến nhưng không quyết định.' },
      { en: 'Leave a comment instead.', vi: 'Hãy để lại bình luận.' },
    )
  }
  if (!holdsOffice) {
    throw notAllowed(
      { en: "Only a delegation's senior official or head may state its position.", vi: 'Chỉ quan chức cấp cao hoặc trưởng đoàn mới được nêu lập trường của đoàn.' },
      { en: 'Ask your senior official, or leave a comment.', vi: 'Hãy đề nghị quan chức cấp cao của đoàn hoặc để lại bình luận.' },
    )
  }
}

function checkedText(input: Statement, rule: RuleRow): string | null {
  const text = (input.text ?? '').normalize('NFC').trim()
  const isBlank = !/[^\s\p{Cf}]/u.test(text)
  const needsText = (input.kind === 'OBJECT' && rule.objectionNeedsReason) || input.kind === 'SUPPORT_WITH_COMMENT'
  if (needsText && isBlank) {
    throw invalid([
      {
        path: ['text'],
        reason: { en: `"${POSITION_WORDS[input.kind].en}" needs a text.`, vi: `"${POSITION_WORDS[input.kind].vi}" cần có nội dung.` },
        remedy: { en: 'Say in a few sentences what stands in the way or what you add.', vi: 'Hãy nêu trong vài câu điều còn vướng mắc hoặc ý kiến bổ sung.' },
      },
    ])
  }
  if ([...text].length > 4000) {
    throw invalid([
      {
        path: ['text'],
        reason: { en: 'The text is longer than 4,000 characters.', vi: 'Nội dung dài hơn 4.000 ký tự.' },
        remedy: { en: 'Shorten it, or attach a document as a comment.', vi: 'Hãy rút gọn hoặc đính kèm tài liệu trong bình luận.' },
      },
    ])
  }
  return isBlank ? null : text
}

function roundClosed(round: RoundEntity): Refusal {
  return new Refusal(
    'WrongState',
    { en: 'The round is closed.', vi: 'Vòng này đã đóng.' },
    { en: 'A new round is needed to change the outcome.', vi: 'Cần mở vòng mới để thay đổi kết quả.' },
    { state: round.state, allowedFrom: ['OPEN'] },
  )
}

async function noConsensus(transaction: Transaction, board: SeatRow[], result: Result): Promise<Refusal> {
  const ids = [...result.inTheWay, ...(result.inTheWay.length ? [] : result.silent)]
  const names = await transaction.rows<{ id: string; nameEn: string; nameVi: string }>(
    `select id, name_en, name_vi from delegation where id = any ($1) order by protocol_order`,
    [ids],
  )
  const says = (language: 'en' | 'vi') =>
    names.map(({ id, nameEn, nameVi }) => {
      const seat = board.find((each) => each.delegationId === id)!
      const word = seat.kind ? POSITION_WORDS[seat.kind][language] : language === 'en' ? 'silent' : 'im lặng'
      return `${language === 'en' ? nameEn : nameVi} (${word}${seat.number ? `, v${seat.number}` : ''})`
    })
  return new Refusal(
    'NoConsensus',
    { en: `There is no consensus: ${says('en').join('; ')}.`, vi: `Chưa đạt đồng thuận: ${says('vi').join('; ')}.` },
    { en: 'Revise the text, defer the item, or wait until the delegation clears its position.', vi: 'Sửa văn bản, hoãn lại, hoặc chờ đoàn đó thay đổi lập trường.' },
    { standing: says('en') },
  )
}

function noteOf(proposal: ProposalEntity, rule: RuleRow, board: SeatRow[], result: Result): object {
  return {
    rule: { id: rule.id, version: rule.version, textEn: rule.textEn, textVi: rule.textVi },
    number: proposal.releasedNumber,
    positions: board.map(({ delegationId, counts, kind, number, text, statedAt, outdated }) => ({
      delegationId, counts, kind, number, text, statedAt, outdated,
    })),
    silent: result.silent,
    arithmetic: sentenceOf(result),
  }
}
