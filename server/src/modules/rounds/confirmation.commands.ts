import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import { readTypedDate } from '../../kernel/typed-date.js'
import type { Problem } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { settle } from './closing.js'
import { addPosition, checkedText, checkNumber, decidingOffice, openForAct, type OpenedRound } from './position.commands.js'
import type { Channel, PositionKind } from './consensus.rules.js'
import { PositionConfirmationEntity } from './round.entity.js'
import { happened } from './round.events.js'
import type { SeatRow } from './round.store.js'

export interface SpokenPosition {
  roundId: string
  delegationId: string
  number: number
  kind: PositionKind
  text: string | null
  channel: Channel
  /** Day of the letter, mail, call or session, 'YYYY-MM-DD'. */
  channelDate: string
  /** Who spoke or signed, by name. */
  spokenBy: string
  /** The letter or mail, attached to the proposal; needed for both. */
  documentId: string | null
}

/**
 * The Secretariat records what a delegation said elsewhere. It counts, marked as recorded on behalf, until the
 * delegation confirms or corrects it; a delegation's own word on the present text is never replaced by it, nor is its
 * objection on any text.
 */
export async function recordPosition(transaction: Transaction, input: SpokenPosition): Promise<{ roundId: string; positionId: string }> {
  const opened = await openForAct(transaction, input.roundId, 'recordPosition')
  checkNumber(opened, input.number)
  const seat = opened.board.find((each) => each.delegationId === input.delegationId && each.counts)
  if (!seat) throw notFound(['delegationId'])
  if (seat.personId !== null && (!seat.outdated || seat.kind === 'OBJECT')) {
    throw notAllowed(
      { en: 'The delegation has stated its position itself.', vi: 'Đoàn đó đã tự nêu lập trường.' },
      { en: 'Its own word stands; ask it to change it.', vi: 'Lập trường của chính đoàn có giá trị; hãy đề nghị đoàn thay đổi.' },
    )
  }
  const problems: Problem[] = []
  const spokenBy = readText(['spokenBy'], input.spokenBy, 200, problems)
  const channelDate = readDay(input.channelDate, transaction.now, problems)
  await checkSource(transaction, opened, input, problems)
  if (problems.length) throw invalid(problems)
  const { channel, documentId, delegationId, number, kind } = input
  const position = await addPosition(transaction, opened, {
    delegationId, number, kind, text: checkedText(input, opened.rule), provisional: false, officeKind: 'desk_officer',
    channel, channelDate, documentId, spokenBy, recordedBy: transaction.viewer.personId,
  })
  await settle(transaction, opened)
  return { roundId: opened.round.id, positionId: position.id }
}

async function checkSource(transaction: Transaction, { proposal }: OpenedRound, input: SpokenPosition, problems: Problem[]): Promise<void> {
  const isWritten = input.channel === 'letter' || input.channel === 'mail'
  const isThere = input.documentId !== null && (await transaction.rows(
    `select from attachment where id = $1 and proposal_id = $2 and removed_at is null`, [input.documentId, proposal.id],
  )).length > 0
  if (isThere || (!isWritten && input.documentId === null)) return
  problems.push({
    path: ['documentId'],
    reason: { en: 'The letter or mail itself is missing.', vi: 'Thiếu bản thư hoặc thư điện tử.' },
    remedy: { en: 'Attach it to the proposal and choose it here.', vi: 'Hãy đính kèm vào đề xuất rồi chọn tại đây.' },
  })
}

/** The delegation says with one click that what was recorded for it is right. */
export async function confirmRecorded(transaction: Transaction, roundId: string): Promise<{ roundId: string }> {
  const opened = await openForAct(transaction, roundId, 'confirmPosition')
  const seat = ownSeat(transaction, opened)
  if (!seat?.positionId || seat.recordedById === null || seat.recordConfirmedAt !== null) throw notFound(['roundId'])
  await confirm(transaction, opened, seat, { kind: 'on_behalf', instrument: null, reference: null, documentId: null })
  return { roundId }
}

export interface CapitalsWord {
  roundId: string
  instrument: 'note' | 'mail' | 'minutes'
  /** Number of the note, subject of the mail, or paragraph of the minutes. */
  reference: string
  documentId: string | null
}

/** The capital's word on a position given ad referendum. With the last one that was awaited, the agreed item is adopted. */
export async function confirmByCapital(transaction: Transaction, input: CapitalsWord): Promise<{ roundId: string }> {
  const opened = await openForAct(transaction, input.roundId, 'confirmPosition')
  const seat = ownSeat(transaction, opened)
  if (!seat?.positionId || !seat.pending) throw notFound(['roundId'])
  const problems: Problem[] = []
  const reference = readText(['reference'], input.reference, 500, problems)
  if (problems.length) throw invalid(problems)
  await confirm(transaction, opened, seat, { kind: 'capital', instrument: input.instrument, reference, documentId: input.documentId })
  await settle(transaction, opened)
  return { roundId: input.roundId }
}

function ownSeat({ viewer }: Transaction, { board }: OpenedRound): SeatRow | undefined {
  return board.find((seat) => seat.delegationId === viewer.delegationId)
}

async function confirm(
  transaction: Transaction,
  { round, proposal, rule }: OpenedRound,
  seat: SeatRow,
  word: Pick<PositionConfirmationEntity, 'kind' | 'instrument' | 'reference' | 'documentId'>,
): Promise<void> {
  const office = decidingOffice(transaction.viewer, round.bodyId)
  const { delegationId } = seat
  const audience = { tier: rule.positionsTier, delegationId, bodyId: round.bodyId, sharedWith: null }
  await transaction.manager.insert(PositionConfirmationEntity, {
    id: newId(), positionId: seat.positionId!, roundId: round.id, proposalId: proposal.id, ...word,
    personId: transaction.viewer.personId!, officeKind: office.kind, at: transaction.now, ...audience,
  })
  happened(transaction, round, { kind: 'confirmed', delegationId, data: { kind: word.kind } }, { tier: rule.positionsTier, ownerId: delegationId })
  record(transaction, {
    action: word.kind === 'capital' ? 'position.confirm' : 'position.confirmRecorded',
    subject: { type: 'Round', id: round.id, code: round.code },
    after: { kind: seat.kind, number: seat.number, instrument: word.instrument, reference: word.reference },
    audience, officeKind: office.kind,
  })
}

/** The day on which it was said: one day, and not after tomorrow, because the day begins earlier in the east. */
function readDay(typed: string, now: Date, problems: Problem[]): string | null {
  const day = readTypedDate(['date'], typed, problems)
  if (day === null && problems.some((each) => each.path[0] === 'date')) return null
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
  if (day?.length === 10 && day <= tomorrow) return day
  problems.push({
    path: ['date'],
    reason: { en: 'This is no day that has come.', vi: 'Đây không phải là một ngày đã đến.' },
    remedy: { en: 'Give the day on which it was said or written.', vi: 'Hãy ghi ngày phát biểu hoặc viết.' },
  })
  return null
}
