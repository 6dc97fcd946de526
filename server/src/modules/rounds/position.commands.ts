import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, Refusal, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf } from '../../kernel/viewer.js'
import { ProposalEntity } from '../proposals/proposal.entity.js'
import { POSITION_WORDS, type PositionKind } from './consensus.rules.js'
import { PositionEntity, RoundEntity } from './round.entity.js'
import { rulesById, type RuleRow } from './round.store.js'

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
