import { invalid, Refusal } from '../../kernel/refusals.js'
import { instantInWords } from '../../kernel/date-words.js'
import type { InEveryLanguage } from '../../kernel/languages.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import type { Result } from './consensus.rules.js'
import { POSITION_WORDS, sentenceOf } from './consensus.words.js'
import type { PartnerRow } from './partner.store.js'
import type { RoundEntity } from './round.entity.js'
import type { RuleRow, SeatRow } from './round.store.js'
import { ruleInWords } from './rule.words.js'

/** The refusal to adopt, naming each delegation in the way and what it said; those silent, where silence is in the way. */
export async function noConsensus(transaction: Transaction, board: SeatRow[], result: Result): Promise<Refusal> {
  const { inTheWay, unreached, silent, outdated, quorumMissing } = result
  const ids = inTheWay.length || unreached.length ? [...inTheWay, ...unreached] : quorumMissing ? [] : [...silent, ...outdated]
  const said = await wordsOf(transaction, board, ids)
  if (quorumMissing) {
    said.en.push(`${quorumMissing} more must be present`)
    said.vi.push(`cần thêm ${quorumMissing} đoàn có mặt`)
  }
  return new Refusal(
    'NoConsensus',
    { en: `There is no consensus: ${said.en.join('; ')}.`, vi: `Chưa đạt đồng thuận: ${said.vi.join('; ')}.` },
    { en: 'Revise the text, defer the item, or wait until the delegation clears its position.', vi: 'Sửa văn bản, hoãn lại, hoặc chờ đoàn đó thay đổi lập trường.' },
    { standing: said.en },
  )
}

/** The refusal to close a written round before its deadline. */
export async function notAllAnswered(transaction: Transaction, round: RoundEntity, rule: RuleRow, board: SeatRow[], result: Result): Promise<Refusal> {
  const said = await wordsOf(transaction, board, [...result.silent, ...result.outdated])
  const until: InEveryLanguage = { en: instantInWords(round.closesAt!, 'en'), vi: instantInWords(round.closesAt!, 'vi') }
  const says = rule.earlyClose === 'never'
    ? { en: 'This procedure ends at its deadline and not before.', vi: 'Thủ tục này kết thúc đúng thời hạn, không sớm hơn.' }
    : { en: `Somebody may still object: ${said.en.join('; ')}.`, vi: `Vẫn còn đoàn có thể phản đối: ${said.vi.join('; ')}.` }
  return new Refusal(
    'NoConsensus', says,
    { en: `It closes by itself on ${until.en}.`, vi: `Sẽ tự đóng vào ${until.vi}.` },
    { standing: said.en },
  )
}

/** The refusal to record agreement without a time for the capitals. */
export const needsTime = (pending: number): Refusal => invalid([{
  path: ['confirmBy'],
  reason: { en: `${pending} positions were given ad referendum.`, vi: `Có ${pending} lập trường nêu chờ trong nước xác nhận.` },
  remedy: { en: 'Say by when the capitals have to confirm.', vi: 'Hãy nêu thời hạn để trong nước xác nhận.' },
}])

/** What each of these delegations said, by name, in protocol order. */
async function wordsOf(transaction: Transaction, board: SeatRow[], ids: string[]): Promise<{ en: string[]; vi: string[] }> {
  const names = await transaction.rows<{ id: string; nameEn: string; nameVi: string }>(
    `select id, name_en, name_vi from delegation where id = any ($1) order by protocol_order`,
    [ids],
  )
  const says = (language: 'en' | 'vi') =>
    names.map(({ id, nameEn, nameVi }) => {
      const seat = board.find((each) => each.delegationId === id)!
      const word = seat.kind ? POSITION_WORDS[seat.kind][language] : language === 'en' ? 'silent' : 'im lặng'
      const vacant = seat.notified ? '' : language === 'en' ? ', nobody could be told' : ', chưa thể thông báo'
      return `${language === 'en' ? nameEn : nameVi} (${word}${seat.number ? `, v${seat.number}` : ''}${vacant})`
    })
  return { en: says('en'), vi: says('vi') }
}

/** What is kept of a decision with its round: rule, text revision, positions, who was silent, partners' consents, arithmetic. */
export function noteOf(proposal: ProposalEntity, rule: RuleRow, board: SeatRow[], result: Result, partners: PartnerRow[]): object {
  return {
    rule: { id: rule.id, version: rule.version, procedure: rule.procedure, words: ruleInWords(rule) },
    number: proposal.releasedNumber,
    positions: board.map(({ delegationId, counts, notified, left, present, kind, number, text, statedAt, outdated, pending, channel }) => ({
      delegationId, counts, notified, left, present, kind, number, text, statedAt, outdated, pending, channel,
    })),
    reserved: result.reserved,
    silent: result.silent,
    optedOut: result.optedOut,
    partners: partners.map(({ delegationId, consents, text, at, byProposal }) => ({ delegationId, consents, text, at, byProposal })),
    arithmetic: sentenceOf(result),
  }
}
