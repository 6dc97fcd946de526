import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, stale, type Refusal } from '../../kernel/refusals.js'
import { tidyText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf, type HeldOffice, type Viewer } from '../../kernel/viewer.js'
import { ProposalEntity } from '../proposals/proposal.entity.js'
import { settle } from './closing.js'
import type { PositionKind } from './consensus.rules.js'
import { POSITION_WORDS } from './consensus.words.js'
import { PositionEntity, RoundEntity } from './round.entity.js'
import { checkInTime } from './in-time.js'
import { happened } from './round.events.js'
import { isWord, judgeRound, ROUND_ACTIONS, type RoundAction } from './round.policy.js'
import { boardsOf, rulesById, type RuleRow, type SeatRow } from './round.store.js'

export interface Statement {
  roundId: string
  /** The text revision that the person had before them. */
  number: number
  kind: PositionKind
  text: string | null
  /** In the room, subject to the capital's confirmation. */
  adReferendum?: boolean
}

/** What a round is, locked, for an act in it. */
export interface OpenedRound {
  round: RoundEntity
  proposal: ProposalEntity
  rule: RuleRow
  board: SeatRow[]
}

export interface Stated {
  roundId: string
  positionId: string
  /** The colleague whose position of the same delegation was replaced; null when there was none, or one's own. */
  replacedPersonId: string | null
}

/**
 * States the position of the viewer's delegation: a legal act, pinned to the revision it was given on. A second one
 * replaces the first; both are kept.
 */
export async function statePosition(transaction: Transaction, input: Statement): Promise<Stated> {
  const opened = await openForAct(transaction, input.roundId, 'statePosition')
  const { round } = opened
  const { viewer } = transaction
  const office = decidingOffice(viewer, round.bodyId)
  checkNumber(opened, input.number)
  if (input.adReferendum && (round.procedure !== 'in_session' || round.state !== 'OPEN')) throw onlyInSession()
  const before = opened.board.find((seat) => seat.delegationId === viewer.delegationId)!
  const position = await addPosition(transaction, opened, {
    delegationId: viewer.delegationId!, number: input.number, kind: input.kind, text: checkedText(input, opened.rule),
    provisional: input.adReferendum ?? false, personId: viewer.personId, officeId: office.id, officeKind: office.kind,
  })
  await settle(transaction, opened)
  const isColleagues = before.personId !== null && before.personId !== viewer.personId
  return { roundId: round.id, positionId: position.id, replacedPersonId: isColleagues ? before.personId : null }
}

/** Finds, locks and judges: the one door of every act in a round. The deadline goes by the database's clock, to the microsecond. */
export async function openForAct(transaction: Transaction, roundId: string, action: RoundAction): Promise<OpenedRound> {
  const { manager, viewer } = transaction
  const known = await manager.findOne(RoundEntity, { where: { id: roundId } })
  if (!known) throw notFound(['roundId'])
  const lock = { mode: 'pessimistic_write' } as const
  const proposal = await manager.findOne(ProposalEntity, { where: { id: known.proposalId }, lock })
  const round = await manager.findOne(RoundEntity, { where: { id: roundId }, lock })
  if (!proposal || !round) throw notFound(['roundId'])
  const [board, [rule]] = [await boardsOf(transaction, [round.id]), await rulesById(transaction, [round.decisionRuleId])]
  checkCounts(viewer.delegationId, action, board)
  const refusal = judgeRound(viewer, action, { ...round, state: ROUND_ACTIONS[action].from[0] }, board)
  if (refusal) throw refusal
  await checkInTime(transaction, round, isWord(action))
  const wrongState = judgeRound(viewer, action, round, board)
  if (wrongState) throw wrongState
  return { round, proposal, rule: rule!, board }
}

function checkCounts(delegationId: string | null, action: RoundAction, board: SeatRow[]): void {
  if (action !== 'statePosition' && action !== 'confirmPosition') return
  if (board.some((seat) => seat.counts && seat.delegationId === delegationId)) return
  throw notAllowed(
    { en: 'Your delegation does not count in this round: it may be heard, not decide.', vi: 'Đoàn của bạn không được tính trong vòng này: có thể nêu ý kiến nhưng không quyết định.' },
    { en: 'Leave a comment instead.', vi: 'Hãy để lại bình luận.' },
  )
}

/** The office in which the viewer decides in this body; that it is held at this moment, the command has made sure of. */
export function decidingOffice(viewer: Viewer, bodyId: string): HeldOffice {
  const office = officeOf(viewer, 'senior_official', bodyId) ?? officeOf(viewer, 'head', bodyId)
  if (office) return office
  throw notAllowed(
    { en: 'You hold no office that may do this.', vi: 'Bạn không giữ chức vụ được làm việc này.' },
    { en: 'Ask your senior official.', vi: 'Hãy đề nghị quan chức cấp cao của đoàn.' },
  )
}

export function checkNumber({ proposal }: OpenedRound, number: number): void {
  if (number !== proposal.releasedNumber) throw stale(proposal.revision, { releasedNumber: proposal.releasedNumber })
}

/** Writes a position with its event and audit line. */
export async function addPosition(
  transaction: Transaction,
  { round, proposal, rule }: OpenedRound,
  given: Partial<PositionEntity> & Pick<PositionEntity, 'delegationId' | 'number' | 'kind' | 'text' | 'officeKind' | 'provisional'>,
): Promise<PositionEntity> {
  const position = {
    id: newId(), roundId: round.id, proposalId: proposal.id, statedAt: transaction.now, tier: rule.positionsTier, bodyId: round.bodyId,
    sharedWith: null, ...given,
  } as PositionEntity
  const { delegationId, number, kind, text, provisional } = position
  const onBehalf = position.recordedBy != null
  await transaction.manager.insert(PositionEntity, position)
  happened(
    transaction, round, { kind: 'stated', delegationId, data: { kind, number, provisional, onBehalf, text } },
    { tier: rule.positionsTier, ownerId: delegationId },
  )
  const { channel, channelDate, spokenBy } = position
  record(transaction, {
    action: onBehalf ? 'position.record' : 'position.state',
    subject: { type: 'Round', id: round.id, code: round.code },
    after: { kind, number, text, ...(provisional && { provisional }), ...(onBehalf && { delegationId, channel, channelDate, spokenBy }) },
    audience: { ...position, delegationId },
    officeKind: position.officeKind,
  })
  return position
}

export function checkedText(input: Pick<Statement, 'kind' | 'text'>, rule: Pick<RuleRow, 'objectionNeedsReason'>): string | null {
  const text = tidyText(input.text)
  const needsText = input.kind === 'OBJECT' ? rule.objectionNeedsReason : input.kind === 'SUPPORT_WITH_COMMENT' || input.kind === 'RESERVATION'
  if (needsText && text === null) {
    throw invalid([
      {
        path: ['text'],
        reason: { en: `"${POSITION_WORDS[input.kind].en}" needs a text.`, vi: `"${POSITION_WORDS[input.kind].vi}" cần có nội dung.` },
        remedy: { en: 'Say in a few sentences what stands in the way or what you add.', vi: 'Hãy nêu trong vài câu điều còn vướng mắc hoặc ý kiến bổ sung.' },
      },
    ])
  }
  if (text !== null && [...text].length > 4000) throw tooLong()
  return text
}

function onlyInSession(): Refusal {
  return invalid([
    {
      path: ['adReferendum'],
      reason: { en: 'A position is given ad referendum only in the room, while the round is open.', vi: 'Chỉ nêu lập trường chờ xác nhận tại phòng họp, khi vòng còn mở.' },
      remedy: { en: 'State that you need the capital, or give the position itself.', vi: 'Hãy nêu rằng cần xin ý kiến trong nước hoặc nêu lập trường chính thức.' },
    },
  ])
}

export function tooLong(): Refusal {
  return invalid([
    {
      path: ['text'],
      reason: { en: 'The text is longer than 4,000 characters.', vi: 'Nội dung dài hơn 4.000 ký tự.' },
      remedy: { en: 'Shorten it, or attach a document as a comment.', vi: 'Hãy rút gọn hoặc đính kèm tài liệu trong bình luận.' },
    },
  ])
}
